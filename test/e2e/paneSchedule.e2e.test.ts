import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { PaneUser } from './pane';
import { WorkbenchBrowser, type WorkbenchPage } from './workbenchPage';

jest.setTimeout(120_000);

/** Chapter 92 as the official export prints it, with keyboard instruments at 9 % in the place of 5.4 %. */
const official = gunzipSync(readFileSync(join(__dirname, '..', 'fixtures', 'hts', '2026-rev-10-chapter-92.json.gz'))).toString('utf8');
const rows = JSON.parse(official) as { htsno: string; general: string }[];
const dearer = Buffer.from(JSON.stringify(rows.map((row) => (row.htsno.startsWith('9207.10.00') && row.general !== '' ? { ...row, general: '9%' } : row))));
const KEYBOARD = '=TARIFF.RATE("9207.10.00","JP","US",DATE(2026,3,2))';

let browser: WorkbenchBrowser;
let workbench: WorkbenchPage;
let user: PaneUser;

beforeAll(async () => {
  browser = await WorkbenchBrowser.start();
});
afterAll(() => browser.stop());
beforeEach(async () => {
  workbench = await browser.open({ query: '?empty' });
  user = new PaneUser(workbench);
  await workbench.write('A1', [[KEYBOARD]]);
  await workbench.settled();
  await user.button('Settings').click();
  await user.says('Tariff schedule');
});
afterEach(async () => {
  expect(workbench.errors).toEqual([]);
  expect(await workbench.refused()).toEqual([]);
  await workbench.page.close();
});

const choose = (name: string, buffer: Buffer) => user.pane.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer });

it('an official export is read, shown, kept with the workbook, and taken back', async () => {
  expect(await workbench.values('A1')).toEqual([[0.154]]); // 5.4 + 10
  await choose('hts.json', dearer);
  await user.says(/differences? from the built-in schedule/);
  await user.pane.getByLabel(/^Release/).fill('HTS 2026 Revision 99');
  await user.pane.getByLabel(/^In force from/).fill('2026-03-01');
  await workbench.page.screenshot({ path: 'build/screenshots/pane-schedule-import.png' });
  await user.button('Use in this workbook').click();
  await user.says(/HTS 2026 Revision 99 from 2026-03-01 \(imported\)/);
  await workbench.settled();
  expect((await workbench.values('A1'))[0]![0]).toBeCloseTo(0.19, 12); // 9 + 10
  await user.button('Back to the built-in schedule').click();
  await user.pane.getByText(/\(imported\)/).first().waitFor({ state: 'detached' });
  await workbench.settled();
  expect(await workbench.values('A1')).toEqual([[0.154]]);
});

it('a file that is no export is refused in words and nothing changes', async () => {
  await choose('notes.json', Buffer.from('{"notes":'));
  await user.pane.getByRole('group').filter({ hasText: /JSON/ }).first().waitFor();
  expect(await workbench.values('A1')).toEqual([[0.154]]);
});
