/** @jest-environment jsdom */
import { readOwnScenarios, writeOwnScenarios } from '../../../src/workbook/ownScenariosPart';
import { own } from '../../workbook/own';
import { button, closePane, field, openPane, press, settle, text, type } from '../paneDriver';
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

describe('the list', () => {
  it('shows own scenarios first, with what is their own, by whom and when', async () => {
    await openPane();
    const card = document.querySelector('[data-own="cars"]');
    expect(card?.textContent).toMatch(/Cars firstSecond roundown1 value of its ownSato, 1 May 2025/);
    expect(document.querySelector('[data-own], [data-preset]')).toBe(card);
    expect(text()).toContain('20 scenarios');
  });

  it('says that there are none yet, that they are being read, and why they cannot be read', async () => {
    book.list = { revision: 0, scenarios: [], damaged: 0 };
    await openPane();
    expect(text()).toContain('None yet.');
    closePane();
    jest.mocked(readOwnScenarios).mockReturnValue(new Promise(() => undefined));
    await openPane();
    expect(text()).toContain('Reading the own scenarios…');
    closePane();
    jest.mocked(readOwnScenarios).mockRejectedValue(Object.assign(new Error('x'), { code: 'ApiNotFound' }));
    await openPane();
    expect(text()).toContain('This Excel cannot do that.');
    expect(document.querySelector('[data-preset]')).not.toBeNull();
  });

  it('warns of a part that cannot be read and shows the rest', async () => {
    book.list = { ...book.list, damaged: 1 };
    await openPane();
    expect(text()).toContain('A part of the list of own scenarios cannot be read.');
    expect(document.querySelector('[data-own="cars"]')).not.toBeNull();
  });

  it('keeps a scenario of other data, says why it cannot be used, and lets it be renamed, exported and deleted only', async () => {
    book.list = { ...book.list, scenarios: [own({ id: 'odd', title: 'Odd', text: 'auto-releif | us.x=1' })] };
    await openPane();
    expect(document.querySelector('[data-own="odd"]')?.textContent).toContain('cannot be read');
    await press(document.querySelector('[data-own="odd"]'));
    expect(text()).toMatch(/cannot be used with the data of this pane\..*no preset "auto-releif".*Nearest: auto-relief/);
    expect(text()).toContain('auto-releif | us.x=1');
    expect(button('Apply to the workbook')).toBeUndefined();
    expect(button('Duplicate')).toBeUndefined();
    for (const label of ['Rename', 'Export', 'Delete']) expect(button(label)).toBeDefined();
  });
});

describe('saving', () => {
  it('a preset with a changed value becomes a scenario of its own, shown right away, and can be taken back', async () => {
    await openPane();
    await press(document.querySelector('[data-preset="auto-relief"]'));
    await type(rate(), '10%');
    await press(button('Save as…'));
    expect(field('Title').value).toBe('Auto-only relief, edited');
    await type(field('Title'), '  June offer ');
    await type(field('Note'), 'for the minister');
    await press(button('Save'));
    expect(book.scenarios[1]).toMatchObject({ id: 'june-offer', title: 'June offer', note: 'for the minister', author: 'Me', text: 'auto-relief | us.s232.auto.allIn=0.1' });
    expect(document.querySelector('h2[tabindex]')?.textContent).toBe('June offer');
    expect(text()).toContain('“June offer” is saved.');
    await press(button('Take back'));
    expect(book.scenarios).toEqual([cars]);
    expect(document.querySelector('article')).toBeNull();
    expect(text()).toContain('Taken back.');
  });

  it.each([
    ['', 'A title is needed.'],
    ['x'.repeat(81), 'At most 80 characters.'],
    ['a\u202eb', 'It holds signs that are not seen.'],
    ['CARS  first', 'Another scenario has this title.'],
  ])('refuses the title %p', async (title, sentence) => {
    await openPane();
    await press(document.querySelector('[data-preset="auto-relief"]'));
    await press(button('Duplicate'));
    await type(field('Title'), title);
    expect(text()).toContain(sentence);
    await press(button('Save'));
    expect(writeOwnScenarios).not.toHaveBeenCalled();
  });

  it('offers a free title for one that is taken', async () => {
    await openPane();
    await openCars();
    await press(button('Duplicate'));
    expect(field('Title').value).toBe('Cars first, copy');
    await type(field('Title'), 'Cars first');
    await press(button('Use “Cars first (2)”'));
    await press(button('Save'));
    expect(book.scenarios.map(({ id, title, note }) => [id, title, note])).toEqual([['cars', 'Cars first', 'Second round'], ['cars-first-2', 'Cars first (2)', 'Second round']]);
  });

  it('keeps the changes of an own scenario under its id', async () => {
    await openPane();
    await openCars();
    expect(button('Save').getAttribute('aria-disabled')).toBe('true');
    await type(rate(), '15%');
    await press(button('Save'));
    // 15 % is the preset's own value, so that nothing of its own remains.
    expect(book.scenarios).toEqual([{ ...cars, author: 'Me', changedAt: expect.any(String), text: 'auto-relief' }]);
    expect(button('Save').getAttribute('aria-disabled')).toBe('true');
  });

  it('does not lose what was typed when another scenario is looked at', async () => {
    await openPane();
    await openCars();
    await type(rate(), '11%');
    await press(button('All scenarios'));
    expect(document.querySelector('[data-own="cars"]')?.textContent).toContain('edited');
    await press(document.querySelector('[data-preset="pause-lapse-24"]'));
    await press(button('All scenarios'));
    await openCars();
    expect(rate().value).toBe('11%');
    await press(button('Discard changes'));
    expect(rate().value).toBe('12.5%');
  });

  it.each([
    ['AccessDenied', 'The list of own scenarios could not be changed.'],
    ['InvalidOperationInCellEditMode', 'Excel is waiting for a cell to be finished.'],
  ])('says why nothing was saved: %s', async (code, sentence) => {
    await openPane();
    jest.mocked(writeOwnScenarios).mockRejectedValue(Object.assign(new Error('x'), { code }));
    await openCars();
    await type(rate(), '11%');
    await press(button('Save'));
    expect(text()).toContain(sentence);
    expect(rate().value).toBe('11%');
    expect(book.scenarios).toEqual([cars]);
  });

  it('says that the list is full', async () => {
    book.list = { ...book.list, scenarios: Array.from({ length: 200 }, (_, i) => own({ id: `s${i}`, title: `S${i}` })) };
    await openPane();
    await press(document.querySelector('[data-preset="auto-relief"]'));
    await press(button('Duplicate'));
    await press(button('Save'));
    expect(text()).toContain('A workbook holds 200 own scenarios.');
  });
});

describe('renaming and deleting', () => {
  it('renames without touching the scenario', async () => {
    await openPane();
    await openCars();
    await press(button('Rename'));
    await type(field('Title'), 'Cars, then metals');
    button('Save').focus();
    await press(button('Save'));
    // The form is gone; the keyboard goes on where it was.
    expect(document.activeElement?.textContent).toBe('Close');
    expect(book.scenarios).toEqual([{ ...cars, title: 'Cars, then metals', author: 'Me', changedAt: expect.any(String) }]);
    expect(document.querySelector('h2[tabindex]')?.textContent).toBe('Cars, then metals');
  });

  it('asks before it deletes, goes back to the list, and gives it back', async () => {
    await openPane();
    await openCars();
    await press(button('Delete'));
    expect(document.activeElement?.textContent).toBe('Cancel');
    await press(button('Cancel'));
    expect(book.scenarios).toEqual([cars]);
    await press(button('Delete'));
    await press(document.querySelector('[role=alertdialog] button:last-child'));
    expect(book.scenarios).toEqual([]);
    expect(document.querySelector('article')).toBeNull();
    expect(text()).toContain('“Cars first” is deleted.');
    await press(button('Take back'));
    expect(book.scenarios).toEqual([cars]);
  });
});

describe('exporting', () => {
  const addresses = { createObjectURL: () => 'blob:it', revokeObjectURL: jest.fn() };
  const json = () => document.querySelector<HTMLTextAreaElement>('article textarea')?.value ?? '';

  it('offers the file, copies its text, and where copying is forbidden says how to do it by hand', async () => {
    Object.assign(URL, addresses);
    await openPane();
    await openCars();
    await press(button('Export'));
    await settle();
    expect(document.querySelector('a[download]')?.getAttribute('download')).toBe('parley-Cars-first.json');
    expect(JSON.parse(json())).toMatchObject({ parley: 'scenarios', version: 1, scenarios: [{ title: 'Cars first', text: cars.text }] });
    expect(json()).not.toContain('"id"');
    await press(button('Copy JSON'));
    expect(text()).toContain('Copying is not allowed here.');
    const written = jest.fn(() => Promise.resolve());
    Object.assign(navigator, { clipboard: { writeText: written } });
    await press(button('Copy JSON'));
    expect(written).toHaveBeenCalledWith(json());
    expect(button('Copied')).toBeDefined();
  });
});
