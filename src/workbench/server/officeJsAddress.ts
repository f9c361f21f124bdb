/** Where the shipped page loads office.js from, as Microsoft's terms demand; a minimizer may have taken the quotes. */
const SHIPPED = /src=(["']?)https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js\1(?=[\s>])/;
const LOCAL = 'src="/office-js/office.js"';

/**
 * The task pane's page for the workbench: office.js comes from the installed package instead of Microsoft's servers,
 * so that no request leaves the machine. Nothing else of the page changes, and dist/ stays as built.
 */
export function withLocalOfficeJs(page: string): string {
  if (!SHIPPED.test(page)) throw new Error("taskpane.html does not load office.js from Microsoft's address.");
  return page.replace(SHIPPED, LOCAL);
}
