import { WorkbenchBrowser, type WorkbenchPage } from './workbenchPage';

jest.setTimeout(120_000);

let browser: WorkbenchBrowser;
let workbench: WorkbenchPage;

beforeAll(async () => {
  browser = await WorkbenchBrowser.start();
  workbench = await browser.open({ query: '?empty' });
});
afterAll(() => browser.stop());

const column = async (address: string): Promise<unknown[]> => (await workbench.values(address)).flat();

describe('formulas typed by hand', () => {
  it('gives 11,000 for a Japanese car of 40,000 on 1 May 2025, through the keyboard', async () => {
    await workbench.type('B2', '=TARIFF.DUTY("8703.23.01","JP","US",40000,,DATE(2025,5,1))');
    await workbench.settled();
    expect(await workbench.values('B2')).toEqual([[11000]]);
  });

  it('spills one call over a table and feeds a sum of the spill', async () => {
    await workbench.write('D1', [['code', 'value'], ['8703.23.01', 40000], ['9503.00.00', 1000], ['8704.31.01', 100]]);
    await workbench.type('F2', '=TARIFF.DUTY(D2:D4,"JP","US",E2:E4,,DATE(2025,5,1))');
    await workbench.write('G2', [['=SUM(F2#)']]);
    await workbench.settled();
    expect(await column('F2:F4')).toEqual([11000, 100, 50]);
    expect(await workbench.values('G2')).toEqual([[11150]]);
  });

  it('calls again only what an edit concerns', async () => {
    await workbench.write('B4', [['=TARIFF.STACK("8703.23.01","JP","US",40000,,DATE(2025,5,1))']]);
    await workbench.settled();
    const before = await workbench.called();
    await workbench.type('E3', '2000');
    await workbench.settled();
    const after = await workbench.called();
    expect((after['TARIFF.DUTY'] ?? 0) - (before['TARIFF.DUTY'] ?? 0)).toBe(1);
    expect(after['TARIFF.STACK']).toBe(before['TARIFF.STACK']);
    expect(await workbench.values('G2')).toEqual([[11250]]);
    await workbench.type('J20', '5');
    await workbench.settled();
    expect(await workbench.called()).toEqual(after);
  });

  it('shows #SPILL! while a cell is in the way and spills once it is free', async () => {
    await workbench.write('M3', [['in the way']]);
    await workbench.write('L2', [['=TARIFF.STACK("9503.00.00","JP","US",1000,,DATE(2025,5,1))']]);
    await workbench.settled();
    expect(await workbench.values('L2')).toEqual([['#SPILL!']]);
    await workbench.write('M3', [['']]);
    await workbench.settled();
    expect(await workbench.values('L2:M2')).toEqual([['Layer', 'Authority']]);
  });
});

describe('errors', () => {
  it('keeps an error in its own element, with its sentence', async () => {
    await workbench.write('A20', [['8703.23.01'], ['9999.99.99'], ['9503.00.00']]);
    await workbench.write('B20', [['=TARIFF.DUTY(A20:A22,"JP","US",1000,,DATE(2025,5,1))']]);
    await workbench.settled();
    expect(await column('B20:B22')).toEqual([275, '#N/A', 100]);
    expect(await workbench.message('B21')).toMatch(/9999/);
  });

  it('says the sentence as text when the cell is selected', async () => {
    await workbench.select('B21');
    const status = workbench.page.locator('#cell-message');
    await expect(status.textContent()).resolves.toMatch(/^B21 +#N\/A +\S.*9999/);
    await workbench.select('B20');
    await expect(status.textContent()).resolves.toBe('');
  });

  it('says it in a tooltip when the pointer rests on the cell', async () => {
    const { x, y } = await workbench.centreOf('B21');
    const tooltip = workbench.page.locator('.o-error-tooltip').first();
    // The grid notices a pointer only once it has drawn itself after the selection.
    for (let tries = 0; tries < 10 && !(await tooltip.isVisible()); tries++) {
      await workbench.page.mouse.move(x - 3 + (tries % 2), y);
      await workbench.page.mouse.move(x, y);
      await workbench.page.waitForTimeout(500);
    }
    await expect(tooltip.textContent()).resolves.toMatch(/9999/);
    await workbench.page.mouse.move(5, 5);
  });

  it('gives errors that come in to their own elements, and lets IFERROR catch one', async () => {
    await workbench.write('A40', [['8703.23.01', '=1/0'], ['9503.00.00', 1000]]);
    await workbench.write('C40', [['=TARIFF.DUTY(A40:A41,"JP","US",B40:B41,,DATE(2025,5,1))']]);
    await workbench.write('D40', [['=IFERROR(TARIFF.DUTY("9999.99.99","JP","US",1,,DATE(2025,5,1)),"caught")']]);
    await workbench.settled();
    expect(await column('C40:C41')).toEqual(['#DIV/0!', 100]);
    expect(await workbench.values('D40')).toEqual([['caught']]);
  });

  it('refuses a range where one value is wanted', async () => {
    await workbench.write('F40', [['=SCENARIO.LEVERS(A40:A41)']]);
    await workbench.settled();
    expect(await workbench.values('F40')).toEqual([['#VALUE!']]);
    expect(await workbench.message('F40')).toMatch(/scenario/);
  });
});

describe('life of a call', () => {
  it('lets one formula call the same function several times', async () => {
    await workbench.write('A50', [['=TARIFF.DUTY("9503.00.00","JP","US",100,,DATE(2025,4,9))+TARIFF.DUTY("9503.00.00","JP","US",100,,DATE(2025,4,10))']]);
    await workbench.settled();
    expect(await workbench.values('A50')).toEqual([[34]]);
  });

  it('passes on the result of one function to another', async () => {
    await workbench.write('A52', [['=TARIFF.DUTY("9503.00.00","JP","US",TARIFF.DUTY("9503.00.00","JP","US",1000,,DATE(2025,5,1)),,DATE(2025,5,1))']]);
    await workbench.settled();
    expect(await workbench.values('A52')).toEqual([[10]]);
  });

  it('forgets the results of a deleted cell', async () => {
    const cached = (): Promise<number> => workbench.page.evaluate(() => window.workbench?.host.functions.cachedResults ?? -1);
    const before = await cached();
    await workbench.write('A54', [['=TARIFF.RATE("9503.00.00","JP","US",DATE(2025,5,1))']]);
    await workbench.settled();
    expect(await cached()).toBe(before + 1);
    await workbench.write('A54', [['']]);
    await workbench.settled();
    expect(await cached()).toBe(before);
  });

  it('keeps results when rows are inserted above', async () => {
    const before = await workbench.called();
    await workbench.insertRows('A45');
    await workbench.settled();
    expect(await workbench.values('A51')).toEqual([[34]]);
    expect(await workbench.called()).toEqual(before);
  });

  it('calls everything again on "Recalculate all"', async () => {
    const before = (await workbench.called())['TARIFF.STACK'] ?? 0;
    await workbench.page.click('#recalculate');
    await workbench.settled();
    expect((await workbench.called())['TARIFF.STACK']).toBe(before + 2);
    expect(await workbench.values('B2')).toEqual([[11000]]);
  });

  it('works again after the pane was reloaded', async () => {
    await workbench.page.evaluate(() => {
      if (window.workbench) window.workbench.milestones.addin = 0;
    });
    await workbench.page.click('#reload-pane');
    await workbench.page.waitForFunction(() => (window.workbench?.milestones.addin ?? 0) > 0);
    await workbench.settled();
    expect(await workbench.values('B2')).toEqual([[11000]]);
  });
});

it('helps with typing: the function with its arguments, from the metadata', async () => {
  await workbench.click('P9');
  await workbench.page.keyboard.type('=TARIFF.DU');
  await workbench.page.waitForSelector('.o-autocomplete-value');
  await expect(workbench.page.locator('.o-autocomplete-value').first().textContent()).resolves.toMatch(/TARIFF\.DUTY/);
  await workbench.page.keyboard.type('TY(');
  await workbench.page.waitForSelector('.o-formula-assistant');
  await expect(workbench.page.locator('.o-formula-assistant').first().textContent()).resolves.toMatch(/Tariff code as text/);
  await workbench.page.keyboard.press('Escape');
  await workbench.page.keyboard.press('Escape');
});

it('left the machine alone and the console clean', () => {
  expect(workbench.outside).toEqual([]);
  expect(workbench.errors).toEqual([]);
});
