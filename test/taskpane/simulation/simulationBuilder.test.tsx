/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { installCustomFunctions } from '../../../src/cli/customFunctions';
import { allSteps } from '../../../src/domain/trade/simulation/steps';
import { builderFromCell } from '../../../src/taskpane/functions/builder';
import { ListAndDetails } from '../../../src/taskpane/shell/ListAndDetails';
import { PreferencesContext } from '../../../src/taskpane/shell/PreferencesContext';
import { requestSteps } from '../../../src/taskpane/simulation/run/requestSteps';
import type { RunRequest, WorkerMessage } from '../../../src/taskpane/simulation/run/runMessages';
import { startWorker } from '../../../src/taskpane/simulation/run/startWorker';
import { SimulationBuilder } from '../../../src/taskpane/simulation/SimulationBuilder';
import type { Language } from '../../../src/taskpane/texts/paneTexts';
import { readPlace, writeTable } from '../../../src/workbook/writeTable';
import type { SheetTable, TablePlace } from '../../../src/workbook/writeTable';

jest.mock('../../../src/taskpane/simulation/run/startWorker');
jest.mock('../../../src/workbook/undoGroup', () => ({ hasUndoGroups: () => true }));
jest.mock('../../../src/workbook/writeTable', () => ({
  ...jest.requireActual<object>('../../../src/workbook/writeTable'),
  readPlace: jest.fn(),
  writeTable: jest.fn(),
}));

const EXAMPLE = '=TRADE.SIMULATE("OPTIMAL",{1,"","uniform",90,110;3,"","uniform",-30,-10},200,1,,100,1,-20,1)';

/** A worker that the test speaks for. */
class SpokenWorker extends EventTarget {
  static last: SpokenWorker;
  asked: RunRequest | null = null;
  terminate = jest.fn();
  constructor() {
    super();
    SpokenWorker.last = this;
  }
  postMessage(request: RunRequest) {
    this.asked = request;
  }
  async say(data: WorkerMessage) {
    await act(async () => {
      this.dispatchEvent(new MessageEvent('message', { data }));
      await settle();
    });
  }
  finish() {
    return this.say(allSteps(requestSteps(this.asked!, 'worker')));
  }
}

const settle = async () => {
  for (let turn = 0; turn < 8; turn++) await Promise.resolve();
};

let root: Root;

function Screen({ formula }: { formula: string }) {
  const cell = { address: 'Sheet1!A1', formula, isProtected: false };
  const [builder, setBuilder] = useState(() => builderFromCell(cell)!);
  const details = <SimulationBuilder builder={builder} names={NO_NAMES} active={cell} version={1} onChange={setBuilder} onWritten={() => undefined} onBack={() => undefined} />;
  return <ListAndDetails list={null} details={details} chosen={builder.entry.id} nothingChosen={null} />;
}
const NO_NAMES: ReadonlySet<string> = new Set();

async function open(formula = EXAMPLE, language: Language = 'en') {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, matchMedia: () => ({ matches: false, addEventListener: jest.fn(), removeEventListener: jest.fn() }) });
  installCustomFunctions();
  jest.mocked(startWorker).mockImplementation(() => new SpokenWorker() as unknown as Worker);
  document.body.innerHTML = '<div id="pane"></div>';
  root = createRoot(document.getElementById('pane')!);
  await act(async () => {
    root.render(
      <FluentProvider theme={webLightTheme}>
        <PreferencesContext.Provider value={{ preferences: { language, author: '', firstSteps: 'done', functions: 'all' }, change: () => undefined }}>
          <Screen formula={formula} />
        </PreferencesContext.Provider>
      </FluentProvider>,
    );
    await settle();
  });
}
afterEach(() => act(() => root.unmount()));

const text = () => document.body.textContent ?? '';
const button = (label: string) => [...document.querySelectorAll('button')].find((each) => each.textContent === label || each.getAttribute('aria-label') === label)!;
const field = (label: string) => document.querySelector<HTMLInputElement>(`#${CSS_ESCAPE([...document.querySelectorAll('label')].find((each) => each.textContent === label)!.htmlFor)}`)!;
const CSS_ESCAPE = (id: string) => id.replace(/[^\w-]/g, (sign) => `\\${sign}`);

async function press(label: string): Promise<void> {
  await act(async () => {
    button(label).click();
    await settle();
  });
}
async function type(input: HTMLInputElement | HTMLSelectElement, value: string): Promise<void> {
  await act(async () => {
    const prototype = input instanceof HTMLSelectElement ? HTMLSelectElement.prototype : HTMLInputElement.prototype;
    Object.getOwnPropertyDescriptor(prototype, 'value')!.set!.call(input, value);
    input.dispatchEvent(new Event(input instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
    await settle();
  });
}
const formula = () => document.querySelector('[data-formula]')!.textContent;

describe('a run', () => {
  it('is said with its estimate before, its progress while, and its end', async () => {
    await open();
    expect(text()).toContain('200 draws, estimated under 1 s. In a cell: as many of them as fit into 2 s.');
    await press('Run the draws');
    expect(SpokenWorker.last.asked).toMatchObject({ model: 'OPTIMAL', draws: 200, seed: 1 });
    expect(text()).toContain('Starting…');
    await SpokenWorker.last.say({ kind: 'progress', progress: { phase: 'drawing', done: 50, of: 200 } });
    expect(text()).toContain('50 of 200 draws');
    expect(document.querySelector('[role=progressbar]')!.getAttribute('aria-valuenow')).toBe('25');
    await SpokenWorker.last.say({ kind: 'progress', progress: { phase: 'reporting', done: 3, of: 6 } });
    expect(text()).toContain('Sorting results: 3 of 6');
    await SpokenWorker.last.finish();
    expect(text()).toMatch(/200 draws from seed 1, in (under 1|\d+) s/);
    expect(text()).toMatch(/Welfare gain: in the middle [\d.]+; half of the draws from [\d.]+ to [\d.]+ \(box\).*Positive in 100% of the draws, negative in 0%/);
    expect([...document.querySelectorAll('[data-chart=tornado] tbody th')].map(({ textContent }) => textContent)).toEqual(['c', 'a']);
    expect(SpokenWorker.last.terminate).toHaveBeenCalled();
  });

  it('that is cancelled ends the worker and shows nothing', async () => {
    await open();
    await press('Run the draws');
    await SpokenWorker.last.say({ kind: 'progress', progress: { phase: 'drawing', done: 50, of: 200 } });
    await press('Cancel');
    expect(text()).toContain('Cancelled after 50 of 200 draws.');
    expect(SpokenWorker.last.terminate).toHaveBeenCalled();
    await SpokenWorker.last.finish();
    expect(document.querySelector('[data-chart]')).toBeNull();
  });

  it.each<[string, WorkerMessage]>([
    ['#NUM! The market has no equilibrium.', { kind: 'refused', error: '#NUM!', message: 'The market has no equilibrium.' }],
    ['RangeError: Array buffer allocation failed', { kind: 'failed', detail: 'RangeError: Array buffer allocation failed' }],
  ])('that fails says %s', async (sentence, message) => {
    await open();
    await press('Run the draws');
    await SpokenWorker.last.say(message);
    expect(text()).toContain(sentence);
    expect(document.querySelector('[data-chart]')).toBeNull();
  });

  it('of earlier inputs is marked, and not written', async () => {
    await open();
    await press('Run the draws');
    await SpokenWorker.last.finish();
    expect(text()).not.toContain('The inputs have changed');
    await type(field('Seed'), '2');
    expect(text()).toContain('The inputs have changed since this run.');
    expect(button('Insert the results as values…').getAttribute('aria-disabled')).toBe('true');
  });

  it('does not start while something is missing or wrong, and says what', async () => {
    await open('=TRADE.SIMULATE("OPTIMAL",{1,"","uniform",90,110},5,1,,100,1,-20,1)');
    expect(text()).toContain('draws: 5 cannot be used. It must be a whole number from 10 to 1000000.');
    expect(button('Run the draws').getAttribute('aria-disabled')).toBe('true');
    await type(field('Draws'), '20,000');
    expect(text()).toContain('20,000 draws, estimated');
    expect(formula()).toContain('},20000,1,,');
  });

  it('speaks Japanese', async () => {
    await open(EXAMPLE, 'ja');
    await press('抽出を実行');
    await SpokenWorker.last.finish();
    expect(text()).toContain('シード 1 から 200 回');
    expect(text()).toContain('正になる確率 100%');
  });
});

describe('the editor of uncertain inputs', () => {
  const card = (row: number) => document.querySelector(`[data-input="${row}"]`)!;

  it('writes them into the formula as an array, with a correlation', async () => {
    await open('=TRADE.SIMULATE("OPTIMAL",,,,,100,1,-20,1)');
    expect(text()).toContain('Name the numbers that you are not sure of');
    await press('Add an input');
    await type(field('Low'), '0.9');
    await type(field('High'), '1.1');
    await press('Add an input');
    await type(card(2).querySelectorAll('select')[1]!, 'uniform');
    const [low, high] = card(2).querySelectorAll('input');
    await type(low!, '1');
    await type(high!, '2');
    await press('Add a correlation');
    await type(field('Rank ρ'), '-0,4');
    expect(formula()).toBe('=TRADE.SIMULATE("OPTIMAL",{1,"","triangular",0.9,1.1,"";2,"","uniform",1,2,"";1,2,"correlation",-0.4,"",""},,,,100,1,-20,1)');
    expect(text()).toContain('now 100');
    await press('Remove a');
    expect(formula()).toBe('=TRADE.SIMULATE("OPTIMAL",{2,"","uniform",1,2,""},,,,100,1,-20,1)');
  });

  it('shows the function’s own refusal in the card of the row', async () => {
    await open('=TRADE.SIMULATE("OPTIMAL",{1,"","uniform",90,110;2,"","uniform",-1,2},200,1,,100,1,-20,1)');
    expect(card(1).querySelector('[role=alert]')).toBeNull();
    expect(card(2).querySelector('[role=alert]')!.textContent).toMatch(/^b: -1 cannot be used/);
  });
});

describe('the results as values', () => {
  const place = (part: Partial<TablePlace> = {}): TablePlace => ({ address: 'Sheet1!A1:J26', contents: Array.from({ length: 26 }, () => Array<string>(10).fill('')), isProtected: false, ...part });
  const readPlaceMock = jest.mocked(readPlace);
  const writeTableMock = jest.mocked(writeTable);

  async function ranAndAsked(shown: TablePlace) {
    readPlaceMock.mockResolvedValueOnce(shown);
    await open();
    await press('Run the draws');
    await SpokenWorker.last.finish();
    await press('Insert the results as values…');
  }

  it('are shown with their place, then written with all that says where they come from', async () => {
    await ranAndAsked(place());
    expect(text()).toContain('Sheet1!A1:J26 · 26 × 10 cells');
    writeTableMock.mockResolvedValueOnce({ kind: 'written', address: 'Sheet1!A1:J26' });
    await press('Write');
    expect(text()).toContain('Written to Sheet1!A1:J26.');
    const { cells, headerRows } = writeTableMock.mock.lastCall![1] satisfies SheetTable;
    const value = (label: string) => cells.find(([first]) => first === label)?.[1];
    expect([value('Model'), value('Draws'), value('Refused draws'), value('Seed')]).toEqual(['OPTIMAL', 200, 0, 1]);
    expect(value('Data version')).toMatch(/^\d{4}-/);
    expect(value('Formula')).toBe(EXAMPLE.slice(1));
    expect(cells.filter(([first]) => first === 'c')).toEqual([['c', 'uniform', -30, -10, '', '', '', '', '', '']]);
    expect(headerRows.map((row) => cells[row]![0])).toEqual(['Result', 'Result', 'Input']);
    expect(cells.every((row) => row.length === 10)).toBe(true);
  });

  it('ask before other content is replaced, and again when it changed meanwhile', async () => {
    const contents = place().contents;
    contents[2]![1] = 'mine';
    await ranAndAsked(place({ contents }));
    expect(text()).toContain('1 cell is not empty and would be replaced: B3');
    writeTableMock.mockResolvedValueOnce({ kind: 'changed', now: place() });
    await press('Replace and write');
    expect(text()).toContain('The cells changed meanwhile; nothing was written.');
    expect(button('Write')).toBeDefined();
    await press('Cancel');
    expect(button('Insert the results as values…')).toBeDefined();
  });

  it('say why they cannot be written', async () => {
    await ranAndAsked(place({ isProtected: true }));
    expect(text()).toContain('The sheet is protected, so nothing was written.');
  });
});
