/** @jest-environment jsdom */
import type { CellContent } from '../../src/workbook/scenarioSheet';
import { layoutScenarioSheet } from '../../src/workbook/scenarioSheet';
import { content } from './content';

interface Grid {
  dispatch(command: string, payload: object): void;
  getters: { getActiveSheetId(): string; getEvaluatedCell(cell: object): { value: CellContent } };
}

/** The formula in the engine of the embedded workbook, which is stricter about arrays than Excel. */
class Sheet {
  private readonly model: Grid;
  private readonly id: string;

  constructor(cells: readonly CellContent[][]) {
    jest.spyOn(console, 'debug').mockReturnValue();
    const { Model } = jest.requireActual<{ Model: new () => Grid }>('@odoo/o-spreadsheet');
    this.model = new Model();
    this.id = this.model.getters.getActiveSheetId();
    cells.forEach((row, r) => row.forEach((cell, c) => cell !== '' && this.put(r, c, String(cell))));
  }
  put(row: number, col: number, text: string): void {
    this.model.dispatch('UPDATE_CELL', { sheetId: this.id, row, col, content: text });
  }
  get text(): CellContent {
    return this.model.getters.getEvaluatedCell({ sheetId: this.id, row: 2, col: 1 }).value;
  }
}

const VALUE = 1;
const open = () => new Sheet(layoutScenarioSheet(content).cells);

beforeAll(() => {
  for (const method of ['log', 'group', 'groupEnd'] as const) jest.spyOn(console, method).mockReturnValue();
});

describe('the native formula of the scenario text', () => {
  it('is the preset alone while nothing differs from what was written', () => {
    expect(open().text).toBe('small');
  });

  it('names the one value that was edited', () => {
    const sheet = open();
    sheet.put(10, VALUE, '0.2');
    expect(sheet.text).toBe('small | us.reciprocal.rate=0.2');
  });

  it('writes flags as true and false whatever the language, texts bare and days as serials', () => {
    const sheet = open();
    sheet.put(13, VALUE, 'FALSE');
    sheet.put(14, VALUE, 'removed');
    sheet.put(12, VALUE, '45850');
    expect(sheet.text).toBe('small | us.politics.pauseEnd=45850 | jp.ev.subsidy.nacsEligible=false | jp.beef.safeguard=removed');
  });

  it('takes a lever added in a free row', () => {
    const sheet = open();
    sheet.put(16, 0, 'us.s232.auto.allIn');
    sheet.put(16, VALUE, '0.15');
    expect(sheet.text).toBe('small | us.s232.auto.allIn=0.15');
  });

  it('falls back to the preset when a value is cleared', () => {
    const sheet = open();
    sheet.put(10, VALUE, '');
    expect(sheet.text).toBe('small');
  });

  it('gives a value without a lever as "=0.3", which no reader takes for a scenario', () => {
    const sheet = open();
    sheet.put(17, VALUE, '0.3');
    expect(sheet.text).toBe('small | =0.3');
  });

  it('names every lever once the preset was changed by hand, for the shipped values are another preset\'s', () => {
    const sheet = open();
    sheet.put(3, VALUE, 'other');
    expect(sheet.text).toBe(
      'other | us.reciprocal.rate=0.24 | jp.rice.ma.limit=682200 | us.politics.pauseEnd=45847 | jp.ev.subsidy.nacsEligible=true | jp.beef.safeguard=3-condition',
    );
  });

  it('writes the case behind the preset, except central', () => {
    const sheet = open();
    sheet.put(4, VALUE, 'low');
    expect(sheet.text).toMatch(/^small:low \| us\.reciprocal\.rate=0\.24/);
  });

  it('passes an error in a value on, so that no result hides it', () => {
    const sheet = open();
    sheet.put(10, VALUE, '=1/0');
    expect(sheet.text).toBe('#DIV/0!');
  });
});
