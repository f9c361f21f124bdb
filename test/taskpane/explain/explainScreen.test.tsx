/** @jest-environment jsdom */
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { ExplainScreen } from '../../../src/taskpane/explain/ExplainScreen';
import { ScreensContext } from '../../../src/taskpane/shell/ScreensContext';
import type { EditRequest } from '../../../src/taskpane/shell/ScreensContext';
import { installCustomFunctions } from '../../../src/cli/customFunctions';
import { changeCell } from '../../../src/workbook/changeCell';
import { measureReferences, readReferences } from '../../../src/workbook/readReferences';
import { readSelection } from '../../../src/workbook/readSelectedCell';
import type { Selection } from '../../../src/workbook/readSelectedCell';
import { watchCalculation, watchSelection } from '../../../src/workbook/watchSheets';
import { cellWith, Sheet } from './callOf';

jest.mock('../../../src/workbook/readSelectedCell');
jest.mock('../../../src/workbook/readReferences');
jest.mock('../../../src/workbook/watchSheets');
jest.mock('../../../src/workbook/changeCell');
installCustomFunctions();

const TOYS = '=TARIFF.DUTY("9503.00.00","JP","US",1000,,DATE(2025,5,1))';
const CAR = '=TARIFF.DUTY("8703.23.01","JP","US",40000,,DATE(2025,5,1))';
const BODY_PART = '=TARIFF.DUTY("8708.29.51.10","JP","US",12000,,DATE(2025,5,15))';
const selected = (formula: string): Selection => ({ kind: 'cell', cell: cellWith(formula) });

let root: Root;
let selectionChanges: () => void;
let stopped: number;
const edited: (EditRequest | null)[] = [];
const text = () => document.body.textContent ?? '';
const button = (label: string | RegExp) => [...document.querySelectorAll('button')].find((each) => (typeof label === 'string' ? each.textContent === label : label.test(each.textContent ?? '')))!;
const press = (label: string | RegExp) => act(async () => { button(label).click(); await Promise.resolve(); });
const pass = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));

/** A selection whose answer comes when it is told to. */
function pending() {
  let answer!: (selection: Selection) => void;
  jest.mocked(readSelection).mockReturnValueOnce(new Promise((resolve) => { answer = resolve; }));
  return (selection: Selection) => act(async () => { answer(selection); await jest.advanceTimersByTimeAsync(0); });
}

async function show(screen = 'explain') {
  await act(async () => {
    root.render(
      <ScreensContext.Provider value={{ shown: screen, editRequest: null, openFunctions: (request) => edited.push(request), openExplain: jest.fn() }}>
        <ExplainScreen />
      </ScreensContext.Provider>,
    );
    await jest.advanceTimersByTimeAsync(0);
  });
}

beforeEach(() => {
  jest.useFakeTimers();
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const sheet = new Sheet({});
  jest.mocked(readReferences).mockImplementation(sheet.read);
  jest.mocked(measureReferences).mockImplementation(sheet.measure);
  stopped = 0;
  jest.mocked(watchSelection).mockImplementation((onChange) => { selectionChanges = onChange; return Promise.resolve(() => (stopped += 1)); });
  jest.mocked(watchCalculation).mockResolvedValue(() => undefined);
  jest.mocked(readSelection).mockResolvedValue(selected(TOYS));
  document.body.innerHTML = '<div id="pane"></div>';
  root = createRoot(document.getElementById('pane')!);
});
afterEach(async () => {
  await act(async () => { root.unmount(); await jest.advanceTimersByTimeAsync(0); });
  jest.useRealTimers();
});

it('drops the answer of a cell that is no longer selected', async () => {
  const first = pending();
  await show();
  const second = pending();
  act(() => selectionChanges());
  await second(selected(CAR));
  expect(text()).toContain('$11,000 on $40,000');
  await first(selected(TOYS));
  expect(text()).toContain('$11,000 on $40,000');
});

it('shows progress only where the answer takes more than 300 ms, and keeps the old explanation until then', async () => {
  await show();
  expect(text()).toContain('$100 on $1,000');
  const slow = pending();
  act(() => selectionChanges());
  await pass(250);
  expect(text()).not.toContain('Reading the cell…');
  await pass(100);
  expect(text()).toContain('Reading the cell…');
  expect(text()).toContain('$100 on $1,000');
  await slow(selected(CAR));
  expect(text()).not.toContain('Reading the cell…');
  expect(text()).toContain('$11,000 on $40,000');
});

it('follows the sheet only while it is in sight', async () => {
  await show();
  const before = jest.mocked(readSelection).mock.calls.length;
  await show('functions');
  await pass(0);
  expect(stopped).toBe(1);
  await show('explain');
  expect(jest.mocked(readSelection).mock.calls.length).toBe(before + 1);
});

it('says what Excel refused, and shows the explanation again once it answers', async () => {
  jest.mocked(readSelection).mockRejectedValueOnce(Object.assign(new Error('x'), { code: 'InvalidOperationInCellEditMode' }));
  await show();
  expect(text()).toContain('Press Enter or Esc in the sheet');
  await act(async () => { selectionChanges(); await jest.advanceTimersByTimeAsync(0); });
  expect(text()).not.toContain('Press Enter or Esc');
  expect(text()).toContain('$100 on $1,000');
});

it.each<[string, Selection]>([
  ['No single cell is selected.', { kind: 'noCells' }],
  ['Sheet1!A1:B3: 6 cells are selected.', { kind: 'several', address: 'Sheet1!A1:B3', rows: 3, columns: 2, cell: cellWith(TOYS) }],
  ['Sheet1!E5 is empty.', selected('')],
  ['Sheet1!E5 holds a typed value.', { kind: 'cell', cell: cellWith('12', { value: 12 }) }],
  ['The formula in Sheet1!E5 calls no function of Parley.', selected('=SUM(A1:A9)')],
])('%s', async (sentence, selection) => {
  jest.mocked(readSelection).mockResolvedValue(selection);
  await show();
  expect(text()).toContain(sentence);
});

it('hands the call to the Functions screen', async () => {
  await show();
  await press('Edit the formula');
  expect(edited.at(-1)).toMatchObject({ cell: { address: 'Sheet1!E5', formula: TOYS }, call: { id: 'TARIFF.DUTY', start: 1 } });
});

describe('stating a fact', () => {
  beforeEach(() => { jest.mocked(readSelection).mockResolvedValue(selected(BODY_PART)); });

  it('shows the formula before and after, and writes exactly that', async () => {
    await show();
    await press('State partOfVehicle');
    expect(document.querySelector('[data-after]')?.textContent).toBe(`${BODY_PART.slice(0, -1)},,"partOfVehicle")`);
    expect(changeCell).not.toHaveBeenCalled();
    const change = { address: 'Sheet1!E5', before: BODY_PART, after: `${BODY_PART.slice(0, -1)},,"partOfVehicle")` };
    jest.mocked(changeCell).mockResolvedValue({ kind: 'written', change, oneUndoStep: false });
    await press('Write to Sheet1!E5');
    expect(changeCell).toHaveBeenCalledWith(change);
    expect(text()).toContain('Sheet1!E5 is changed.');
    await press('Revert');
    expect(changeCell).toHaveBeenLastCalledWith({ address: 'Sheet1!E5', before: change.after, after: BODY_PART });
    expect(text()).toContain('Sheet1!E5 is back as it was.');
  });

  it.each([
    ['The cell changed while you were looking.', { kind: 'changed' as const, now: '=1' }],
    ['Sheet1!E5 is filled by the formula in another cell.', { kind: 'spilled' as const, from: 'Sheet1!A1' }],
    ['The sheet is protected, so nothing was written.', Object.assign(new Error('x'), { code: 'AccessDenied' })],
  ])('says why nothing was written: %s', async (sentence, outcome) => {
    jest.mocked(changeCell).mockImplementation(() => (outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(outcome)));
    await show();
    await press('State partOfVehicle=false');
    await press('Write to Sheet1!E5');
    expect(text()).toContain(sentence);
    expect(text()).not.toContain('is changed.');
  });

  it('is given up with Cancel', async () => {
    await show();
    await press('State partOfVehicle');
    await press('Cancel');
    expect(document.querySelector('[data-fact-preview]')).toBeNull();
  });
});
