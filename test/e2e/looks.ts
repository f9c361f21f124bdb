import AxeBuilder from '@axe-core/playwright';
import type { WorkbenchPage } from './workbenchPage';

/** What axe finds inside the pane; the page around it is the workbench's. */
export async function accessibilityProblems(workbench: WorkbenchPage, ...leaveOut: string[]): Promise<string[]> {
  // Legacy mode: the browser is shared by the tests of a file, where axe may not open a page of its own.
  const axe = new AxeBuilder({ page: workbench.page }).setLegacyMode().include(['#pane-body iframe', 'body']);
  const { violations } = await axe.disableRules(leaveOut).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

/** Content wider than the pane would have to be scrolled sideways. */
export function tooWide(workbench: WorkbenchPage): Promise<string[]> {
  return workbench.pane.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => element.getClientRects().length > 0 && !element.closest('[data-scrolls]'))
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}
