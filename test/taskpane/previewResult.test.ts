import { catalogueEntry, functionCatalogue } from '../../src/taskpane/functions/catalogue';
import type { CatalogueEntry } from '../../src/taskpane/functions/catalogue';
import { digitsOf, readArgument } from '../../src/taskpane/functions/argument';
import { findCall } from '../../src/taskpane/functions/findCall';
import { previewState } from '../../src/taskpane/functions/previewState';
import type { Reading } from '../../src/taskpane/functions/useArgumentValues';

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
    const codes = { reference: 'A1:A2', values: [['9503.00.00'], ['0000']] };
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

  it('works for every example of the catalogue', () => {
    for (const each of functionCatalogue) {
      for (const { formula } of each.examples) {
        const args = findCall(formula, (id) => id === each.id)?.args ?? [];
        expect([formula, preview(each.id, args).kind]).toEqual([formula, args.some((text) => text.startsWith('{')) ? 'formula' : 'values']);
      }
    }
  });
});
