/** @jest-environment jsdom */
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { installCustomFunctions } from '../../src/cli/customFunctions';
import { firstResult } from '../../src/taskpane/firstSteps/firstFormula';
import { Pane } from '../../src/taskpane/shell/Pane';
import { holdsOwnFormulas } from '../../src/workbook/ownFormulas';
import { readScenarioState } from '../../src/workbook/readScenario';
import type { ScenarioState } from '../../src/workbook/readScenario';

jest.mock('../../src/workbook/readScenario');
jest.mock('../../src/workbook/ownFormulas');
jest.mock('../../src/workbook/undoGroup', () => ({ hasUndoGroups: () => true }));

installCustomFunctions();
let root: Root;

async function open(state: Promise<ScenarioState>, holdsFormulas: boolean, firstSteps?: string): Promise<void> {
  Object.assign(globalThis, {
    IS_REACT_ACT_ENVIRONMENT: true,
    matchMedia: () => ({ matches: false, addEventListener: jest.fn(), removeEventListener: jest.fn() }),
    Office: { context: { displayLanguage: 'en-US', document: { addHandlerAsync: jest.fn() } }, EventType: {} },
    Excel: { run: () => new Promise(() => undefined) },
  });
  localStorage.setItem('parley.preferences', JSON.stringify({ firstSteps }));
  jest.mocked(readScenarioState).mockReturnValue(state);
  jest.mocked(holdsOwnFormulas).mockResolvedValue(holdsFormulas);
  document.body.innerHTML = '<div id="pane"></div>';
  root = createRoot(document.getElementById('pane')!);
  await act(async () => {
    root.render(<Pane />);
    await import('../../src/taskpane/firstSteps/FirstStepsCard');
    await pause();
  });
}
afterEach(() => act(() => root.unmount()));

const { setTimeout: later } = globalThis;
const pause = () => new Promise((resolve) => later(resolve, 50));
/** Waits for something that the pane does a moment later. */
async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !isSo(); tries++) await act(pause);
  expect(isSo()).toBe(true);
}
const text = () => document.body.textContent ?? '';
const isListHidden = () => getComputedStyle(document.querySelector('[data-preset]')!).visibility === 'hidden';
const press = (label: string) =>
  act(async () => {
    [...document.querySelectorAll('button')].find((button) => button.textContent === label || button.getAttribute('aria-label') === label)?.click();
    await Promise.resolve();
  });

describe('first steps', () => {
  it('are a card in a workbook without anything of ours, with the result that the function gives', async () => {
    await open(Promise.resolve({ kind: 'none' }), false);
    await until(() => text().includes('A cell that knows the law'));
    expect(text()).toContain('=TARIFF.DUTY("8703.23.01","JP","US",40000,,DATE(2025,5,1))');
    await until(() => text().includes('gives 11,000'));
    await press('Next');
    await press('Next');
    expect(text()).toContain('Every number with its source');
    await press('Back');
    expect(text()).toContain('A scenario for the whole workbook');
    await press('Skip');
    expect(text()).not.toContain('First steps');
    expect(localStorage.getItem('parley.preferences')).toContain('"firstSteps":"done"');
  });

  it.each<[string, ScenarioState, boolean]>([
    ['formulas of ours', { kind: 'none' }, true],
    ['a sheet Scenario of the user’s', { kind: 'foreign' }, false],
  ])('are one line in a workbook that holds %s', async (_what, state, holdsFormulas) => {
    await open(Promise.resolve(state), holdsFormulas);
    await until(() => text().includes('New to Parley?'));
    expect(text()).not.toContain('A cell that knows the law');
    await press('First steps');
    await until(() => text().includes('A cell that knows the law'));
  });

  it('keep the list waiting for a moment only', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'queueMicrotask'] });
    await open(new Promise(() => undefined), false);
    expect(isListHidden()).toBe(true);
    act(() => jest.advanceTimersByTime(300));
    expect(isListHidden()).toBe(false);
    jest.useRealTimers();
    expect(text()).toContain('New to Parley?');
  });

  it('are not shown to whoever has done them, and are shown to whoever asks again', async () => {
    await open(Promise.resolve({ kind: 'none' }), false, 'done');
    expect([text().includes('First steps'), isListHidden()]).toEqual([false, false]);
    act(() => root.unmount());
    await open(Promise.resolve({ kind: 'foreign' }), true, 'again');
    await until(() => text().includes('A cell that knows the law'));
  });
});

it('the first formulas give what the cells will show', () => {
  expect(firstResult('TARIFF.DUTY')).toEqual([[11000]]);
  const [header, ...layers] = firstResult('TARIFF.STACK');
  expect(header?.[0]).toBe('Layer');
  expect(layers.reduce((sum, layer) => sum + Number(layer[5]), 0)).toBe(11000);
});
