import { catalogueEntry, functionCatalogue } from '../../src/taskpane/formula/catalogue';
import type { CatalogueEntry } from '../../src/taskpane/formula/catalogue';
import { digitsOf, readArgument } from '../../src/taskpane/functions/argument';
import { newBuilder, withArguments } from '../../src/taskpane/functions/builder';
import { findCall } from '../../src/taskpane/formula/findCall';
import { previewState } from '../../src/taskpane/functions/previewState';
import type { Reading } from '../../src/workbook/readReferences';

class CellError extends Error {
  constructor(readonly code: string, message = '') {
    super(message);
  }
}

beforeAll(() => {
  Object.assign(globalThis, { CustomFunctions: { Error: CellError } });
});

const noNames = new Set<string>();
const entry = (id: string): CatalogueEntry => catalogueEntry(id)!;

function preview(id: string, typed: string[], readings: Record<string, Reading> = {}) {
  const { family, parameters } = entry(id);
  const args = parameters.map(({ name }, i) => readArgument(typed[i] ?? '', digitsOf(family, name), noNames));
  return previewState(entry(id), args, new Map(Object.entries(readings)));
}

describe('preview of a result', () => {
  it('is the function itself: a Japanese car of 40,000 on 1 May 2025 pays 11,000', () => {
    expect(preview('TARIFF.DUTY', ['8703.23.01', 'JP', 'US', '40000', '', 'DATE(2025,5,1)'])).toEqual({ kind: 'values', values: [[11000]] });
  });

  it('spills over a range, an error in its own row with its message', () => {
    const codes = { address: 'Sheet1!A1:A2', formula: '9503.00.00', values: [['9503.00.00'], ['0000']] };
    const state = preview('TARIFF.DUTY', ['A1:A2', 'JP', 'US', '1000', '', '2025-05-01'], { 'A1:A2': codes });
    expect(state).toMatchObject({ kind: 'values', values: [[100], [expect.stringMatching(/^#N\/A .*0000/)]] });
  });

  it('shows the sentence of a refusal', () => {
    const state = preview('TARIFF.STACK', ['9503.00.00', 'JP', 'US', 'x']);
    expect(state).toMatchObject({ kind: 'refused', error: '#VALUE!' });
    expect('message' in state && state.message).toMatch(/value/);
  });

  it('waits for required arguments, for readings, and leaves nested formulas to Excel', () => {
    expect(preview('TARIFF.DUTY', ['8703.23.01'])).toEqual({ kind: 'waiting', names: ['origin', 'importer', 'value'] });
    expect(preview('TARIFF.RATE', ['A1', 'JP', 'US'])).toEqual({ kind: 'reading' });
    expect(preview('TARIFF.RATE', ['LEFT(A1,4)', 'JP', 'US'])).toEqual({ kind: 'formula' });
    expect(preview('TARIFF.RATE', ['A1', 'JP', 'US'], { A1: 'tooLarge' })).toEqual({ kind: 'tooLarge' });
  });

  it('works out nested formulas: a sum of two cells, and a code looked up in a table', () => {
    const cell = (value: string | number) => ({ address: 'Sheet1!A1', formula: value, values: [[value]] });
    expect(preview('TARIFF.DUTY', ['8703.23.01', 'JP', 'US', '=A1+A2', '', 'DATE(2025,5,1)'], { A1: cell(30000), A2: cell(10000) })).toEqual({ kind: 'values', values: [[11000]] });
    const table = { address: 'Sheet1!A1:B2', formula: 'Toys', values: [['Toys', '9503.00.00'], ['Car', '8703.23.01']] };
    const found = preview('TARIFF.RATE', ['=INDEX(A1:B2,2,2)', 'JP', 'US', 'DATE(2025,5,1)'], { 'A1:B2': table });
    expect(found).toEqual({ kind: 'values', values: [[0.275]] });
  });

  it('works for every example of the catalogue', () => {
    for (const each of functionCatalogue) {
      for (const { formula } of each.examples) {
        const args = findCall(formula, (id) => id === each.id)?.args ?? [];
        const { typed, entry: filled } = withArguments(newBuilder(each, null), args);
        const read = filled.parameters.map(({ name }, i) => readArgument(typed[i] ?? '', digitsOf(filled.family, name), noNames));
        expect([formula, previewState(filled, read, new Map()).kind]).toEqual([formula, 'values']);
      }
    }
  });
});
