/** @jest-environment jsdom */
import { act } from 'react';
import type { ScenarioState } from '../../../src/workbook/readScenario';
import type { ScenarioSnapshot } from '../../../src/workbook/scenarioSnapshot';
import { own } from '../../workbook/own';
import { button, closePane, comesBack, openPane, press, settle, text, type } from '../paneDriver';
import { cars, SharedBook } from './sharedBook';

jest.mock('../../../src/workbook/ownScenariosPart');
jest.mock('../../../src/workbook/readScenario');
jest.mock('../../../src/workbook/watchScenarioSheet');
jest.mock('../../../src/workbook/undoGroup', () => ({ hasUndoGroups: () => true }));

let book: SharedBook;

beforeEach(() => {
  jest.clearAllMocks();
  book = new SharedBook();
});
afterEach(closePane);

const rate = () => document.querySelector<HTMLInputElement>('[data-lever="us.s232.auto.allIn"] input')!;
const openCars = () => press(document.querySelector('[data-own="cars"]'));

describe('a colleague', () => {
  const theirs = { ...cars, text: 'rice-beyond-ma', author: 'Tanaka' };

  it('who changed another scenario meanwhile keeps the change, and it is told', async () => {
    await openPane();
    await openCars();
    await type(rate(), '11%');
    book.put([cars, own({ id: 'rice', title: 'Rice' })]);
    await press(button('Save'));
    expect(book.scenarios.map(({ id }) => id)).toEqual(['cars', 'rice']);
    expect(text()).toContain('A colleague changed the list meanwhile; both changes are kept.');
  });

  it('who changed the same scenario is not overwritten: mine becomes a copy', async () => {
    await openPane();
    await openCars();
    await type(rate(), '11%');
    book.put([theirs]);
    await press(button('Save'));
    expect(book.scenarios).toEqual([theirs]);
    expect(text()).toMatch(/A colleague changed “Cars first” meanwhile\..*Tanaka saved it/);
    await press(button('Save mine as a copy'));
    expect(book.scenarios).toEqual([theirs, expect.objectContaining({ id: 'cars-first', title: 'Cars first (2)', text: 'auto-relief | us.s232.auto.allIn=0.11' })]);
  });

  it('who changed the same scenario is not overwritten: theirs is kept and shown', async () => {
    await openPane();
    await openCars();
    await type(rate(), '11%');
    book.put([theirs]);
    await press(button('Save'));
    await press(button('Keep theirs'));
    expect(book.scenarios).toEqual([theirs]);
    expect(text()).toContain('Based on “Rice quota beyond 770,000 t”');
  });

  it('is noticed on coming back: nothing typed, theirs is shown; something typed, it is kept and told', async () => {
    await openPane();
    await openCars();
    book.put([theirs]);
    await comesBack();
    expect(text()).toContain('Based on “Rice quota beyond 770,000 t”');
    book.put([cars]);
    await comesBack();
    await type(rate(), '11%');
    book.put([theirs]);
    await comesBack();
    expect(rate().value).toBe('11%');
    expect(text()).toContain('A colleague changed this scenario meanwhile.');
    await press(button('Show theirs'));
    expect(text()).toContain('Based on “Rice quota beyond 770,000 t”');
  });

  it('who deleted the scenario takes nothing that was typed: it can be saved anew', async () => {
    await openPane();
    await openCars();
    await type(rate(), '11%');
    book.put([]);
    await comesBack();
    expect(text()).toContain('A colleague deleted this scenario meanwhile.');
    await press(button('Save as…'));
    await press(button('Save'));
    expect(book.scenarios).toEqual([expect.objectContaining({ title: 'Cars first', text: 'auto-relief | us.s232.auto.allIn=0.11' })]);
  });
});

describe('the sheet', () => {
  const snapshot = (part: Partial<ScenarioSnapshot>): ScenarioState => ({
    kind: 'applied',
    snapshot: {
      title: 'Pause lapses: 24% country rate', preset: 'pause-lapse-24', case: 'central', author: '', changedAt: 45_778, revision: 1, dataVersion: '', text: 'pause-lapse-24',
      textCell: 'B3', leversAddress: 'A11:B29', levers: [], lastRow: 29, below: [], hasScenarioName: true, hasLeversName: true, isProtected: false, written: null, ...part,
    },
  });

  it('that was edited by hand can be kept as an own scenario', async () => {
    book.state = snapshot({ text: 'pause-lapse-24 | us.reciprocal.rate=0.12' });
    await openPane();
    await press(button('Save as own scenario…'));
    await press(button('Save'));
    expect(book.scenarios[1]).toMatchObject({ title: 'Pause lapses: 24% country rate, edited', text: 'pause-lapse-24 | us.reciprocal.rate=0.12' });
    expect(button('Save as own scenario…')).toBeUndefined();
  });

  it('that holds a preset as it is, or what cannot be read, offers nothing to keep', async () => {
    book.state = snapshot({});
    await openPane();
    expect(button('Save as own scenario…')).toBeUndefined();
    book.state = snapshot({ text: 'pause-lapse-24 | us.reciprocal.rate=abc' });
    await comesBack();
    expect(button('Save as own scenario…')).toBeUndefined();
  });

  it('that a colleague changes is read without waiting for the user; the open draft is kept and warned', async () => {
    jest.useFakeTimers();
    book.state = snapshot({});
    await openPane();
    await openCars();
    await type(rate(), '11%');
    book.state = snapshot({ revision: 2, text: 'auto-relief', preset: 'auto-relief' });
    book.sheetChanged();
    expect(text()).not.toContain('The Scenario sheet has just changed.');
    act(() => jest.runOnlyPendingTimers());
    jest.useRealTimers();
    await settle();
    expect(text()).toContain('The Scenario sheet has just changed.');
    expect(rate().value).toBe('11%');
    await press(button('Understood'));
    expect(text()).not.toContain('The Scenario sheet has just changed.');
  });
});
