/** @jest-environment jsdom */
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { Pane } from '../../src/taskpane/shell/Pane';
import { readScenarioState } from '../../src/workbook/readScenario';
import type { ScenarioState } from '../../src/workbook/readScenario';
import { writeScenario } from '../../src/workbook/writeScenario';
import type { WriteOutcome } from '../../src/workbook/writeScenario';

jest.mock('../../src/workbook/ownScenariosPart', () => ({ readOwnScenarios: () => Promise.resolve({ revision: 0, scenarios: [], damaged: 0 }) }));
jest.mock('../../src/workbook/readScenario');
jest.mock('../../src/workbook/watchScenarioSheet', () => ({ watchScenarioSheet: () => Promise.resolve(() => undefined) }));
jest.mock('../../src/workbook/writeScenario');
jest.mock('../../src/workbook/functionVisibility', () => ({ canHideFunctions: () => false }));
jest.mock('../../src/workbook/undoGroup', () => ({ hasUndoGroups: () => true }));

const readState = jest.mocked(readScenarioState);
const write = jest.mocked(writeScenario);
let root: Root;

function excelError(code: string): Error {
  return Object.assign(new Error('in Excel’s words'), { code });
}

async function open(language: string, state: Promise<ScenarioState>): Promise<void> {
  Object.assign(globalThis, {
    IS_REACT_ACT_ENVIRONMENT: true,
    matchMedia: () => ({ matches: false, addEventListener: jest.fn(), removeEventListener: jest.fn() }),
    Office: { context: { displayLanguage: language, document: { addHandlerAsync: jest.fn() } }, EventType: {} },
  });
  localStorage.setItem('parley.preferences', JSON.stringify({ firstSteps: 'done' }));
  readState.mockReturnValue(state);
  document.body.innerHTML = '<div id="pane"></div>';
  root = createRoot(document.getElementById('pane')!);
  await act(async () => {
    root.render(<Pane />);
    await Promise.resolve();
  });
}
afterEach(() => act(() => root.unmount()));

const text = () => document.body.textContent ?? '';
const find = (selector: string) => document.querySelector<HTMLElement>(selector)!;
const button = (label: string) => [...document.querySelectorAll('button')].find((each) => each.textContent === label || each.getAttribute('aria-label') === label)!;

async function press(element: HTMLElement): Promise<void> {
  await act(async () => {
    element.click();
    await Promise.resolve();
  });
}

describe('the shell', () => {
  it('has the screens that exist and no empty tab', async () => {
    await open('en-US', Promise.resolve({ kind: 'none' }));
    expect([...document.querySelectorAll('[role=tab]')].map((tab) => tab.id)).toEqual(['tab-scenarios', 'tab-functions', 'tab-explain']);
    expect(document.querySelectorAll('[role=tabpanel]')).toHaveLength(3);
  });

  it('speaks Japanese in a Japanese Office, and English when told so', async () => {
    await open('ja-JP', Promise.resolve({ kind: 'none' }));
    expect(document.documentElement.lang).toBe('ja');
    expect(text()).toContain('このブックにはまだシナリオがありません。');
    await press(button('設定'));
    const select = find('section select') as HTMLSelectElement;
    await act(async () => {
      select.value = 'en';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await Promise.resolve();
    });
    expect(text()).toContain('No scenario in this workbook yet.');
    expect(localStorage.getItem('parley.preferences')).toContain('"language":"en"');
  });
});

describe('the state of the workbook', () => {
  it('is said while it is read, and the list is there already', async () => {
    await open('en-US', new Promise(() => undefined));
    expect(text()).toContain('Reading the workbook…');
    expect(find('[data-preset="pause-lapse-24"]')).not.toBeNull();
  });

  it.each([
    ['InvalidOperationInCellEditMode', 'Excel is waiting for a cell to be finished.', 'Press Enter or Esc'],
    ['ApiNotFound', 'This Excel cannot do that.', 'Update Excel'],
    ['ItemNotFound', 'Something this needs is no longer in the workbook.', 'Undo that change'],
    ['GeneralException', 'Excel refused the step.', 'Excel says: GeneralException: in Excel’s words'],
  ])('%s is told as what, because and what to try', async (code, what, tryThis) => {
    await open('en-US', Promise.reject(excelError(code)));
    expect(text()).toContain(what);
    expect(text()).toContain(tryThis);
  });

  it('names a sheet that is not ours', async () => {
    await open('en-US', Promise.resolve({ kind: 'foreign' }));
    expect(text()).toContain('There is already a sheet named “Scenario” that Parley did not write.');
  });
});

describe('applying', () => {
  const apply = async (outcome: WriteOutcome | Error): Promise<void> => {
    await open('en-US', Promise.resolve({ kind: 'none' }));
    write.mockImplementation(() => (outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(outcome)));
    await press(find('[data-preset="pause-lapse-24"]'));
    await press(button('Apply to the workbook'));
  };

  it('shows beforehand what will be written', async () => {
    await open('en-US', Promise.resolve({ kind: 'none' }));
    await press(find('[data-preset="pause-lapse-24"]'));
    const preview = find('[aria-labelledby="write-preview"]').textContent;
    expect(preview).toContain('A new sheet “Scenario” · 11 levers');
    expect(preview).toContain('Names: Scenario = B3, Levers = A11:B29');
    expect(preview).toContain('Formulas will read: pause-lapse-24');
  });

  it('says what was written', async () => {
    await apply({ kind: 'written', revision: 1, address: 'A1:K29', oneUndoStep: true, before: null });
    expect(text()).toContain('“Pause lapses: 24% country rate” is applied.');
    expect(text()).toContain('Sheet Scenario, A1:K29, revision 1.');
    expect(button('Go to sheet')).toBeDefined();
    expect(button('Revert')).toBeUndefined();
  });

  it('offers a revert where Excel has no grouped undo', async () => {
    await apply({ kind: 'written', revision: 1, address: 'A1:K29', oneUndoStep: false, before: null });
    expect(button('Revert')).toBeDefined();
  });

  it.each<[string, WriteOutcome | Error]>([
    ['The workbook’s structure is protected, so nothing was written.', { kind: 'lockedBook' }],
    ['The sheet changed while you were looking.', { kind: 'changed', now: { kind: 'none' } }],
    ['The sheet is protected, so nothing was written.', { kind: 'protected' }],
    ['The sheet is protected, so nothing was written.', excelError('AccessDenied')],
    ['There is already a sheet named “Scenario”', { kind: 'foreign' }],
    ['That is too much for one request.', excelError('RequestPayloadSizeLimitExceeded')],
  ])('says why nothing was written: %s', async (sentence, outcome) => {
    await apply(outcome);
    expect(text()).toContain(sentence);
    expect(text()).not.toContain('is applied');
  });
});
