import { WorkbenchBrowser, type WorkbenchPage } from './workbenchPage';

jest.setTimeout(120_000);

let browser: WorkbenchBrowser;
let workbench: WorkbenchPage;
let asked: string[];

beforeAll(async () => {
  browser = await WorkbenchBrowser.start();
});
afterAll(() => browser.stop());
beforeEach(async () => {
  workbench = await browser.open({ query: '?empty' });
  asked = [];
  workbench.page.on('request', (request) => asked.push(request.url()));
});
afterEach(() => workbench.page.close());

const MODELS = /\/models\.[0-9a-f]+\.js$/;
const isModels = (url: string): boolean => MODELS.test(url);

it('the market models load at the first call of one of their functions, and only then', async () => {
  await workbench.write('A1', [['=TARIFF.RATE("9503.00.00","JP","US",DATE(2025,5,1))']]);
  await workbench.settled();
  expect(asked.filter(isModels)).toEqual([]);
  await workbench.write('A2', [['=TRADE.OPTIMAL(100,1,-20,1,FALSE)']]);
  await workbench.settled();
  const [label, tariff] = (await workbench.values('A2:B2'))[0] ?? [];
  expect(label).toBe('Specific tariff');
  expect(tariff).toBeCloseTo(80 / 3, 9);
  await workbench.write('E2', [['=TRADE.PROTECTION(0.2,0.2,0.5)']]);
  await workbench.settled();
  expect(await workbench.values('E2')).toEqual([[0.2]]);
  expect(asked.filter(isModels)).toHaveLength(1);
});

it('a refusal of a model keeps its code and its sentence, the first time and after', async () => {
  for (const cell of ['A1', 'A2']) {
    await workbench.write(cell, [['=TRADE.PROTECTION(0.2,0.1,1)']]);
    await workbench.settled();
    expect(await workbench.values(cell)).toEqual([['#NUM!']]);
    await workbench.write(cell, [['=TRADE.ELASTICITY("1201.90")']]);
    await workbench.settled();
    expect(await workbench.values(cell)).toEqual([['#N/A']]);
    expect(await workbench.message(cell)).toMatch(/ProTEE|protee/);
  }
});

it('says so when the models cannot be loaded, and loads them at the next call', async () => {
  await workbench.page.route(MODELS, (route) => route.abort());
  await workbench.write('A1', [['=TRADE.PROTECTION(0.2,0.1,0.5)']]);
  await workbench.settled();
  expect(await workbench.values('A1')).toEqual([['#N/A']]);
  expect(await workbench.message('A1')).toMatch(/could not be loaded/);
  await workbench.page.unroute(MODELS);
  await workbench.write('A1', [['=TRADE.PROTECTION(0.2,0.2,0.5)']]);
  await workbench.settled();
  expect(await workbench.values('A1')).toEqual([[0.2]]);
});
