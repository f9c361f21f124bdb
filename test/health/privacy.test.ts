import { filesUnder, findings, read } from './repository';

const shipped = filesUnder('src').filter((file) => !file.startsWith('src/workbench/'));

it('makes no network call: a negotiating position never leaves the workbook', () => {
  expect(findings(shipped, /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|\bimportScripts\b/)).toEqual([]);
});

it('lets the browser refuse one too: the page may load its own files and office.js, nothing else', () => {
  const page = read('src/taskpane/taskpane.html');
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page)?.[1] ?? '';
  const rules = new Map(policy.split(';').map((rule) => rule.trim().split(/\s+/)).map(([name = '', ...values]) => [name, values]));
  expect(rules.get('default-src')).toEqual(["'none'"]);
  expect(rules.get('script-src')).toEqual(["'self'", 'https://appsforoffice.microsoft.com']);
  expect(rules.get('connect-src')).toEqual(["'self'"]);
  expect(rules.get('img-src')).toEqual(["'self'", 'data:']);
});

it("asks Microsoft's servers for office.js, as its terms demand", () => {
  expect(read('src/taskpane/taskpane.html')).toContain('<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"');
});

it('calculates nothing by the clock or by chance', () => {
  const calculating = shipped.filter((file) => /^src\/(domain|functions|instruments)\//.test(file) && file.endsWith('.ts'));
  expect(findings(calculating, /Date\.now|new Date\(\)|Math\.random|performance\.now|\bTODAY\(|\bNOW\(/)).toEqual([]);
  expect(findings(calculating, /@volatile|@streaming/)).toEqual([]);
});
