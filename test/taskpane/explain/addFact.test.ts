import fc from 'fast-check';
import { installCustomFunctions } from '../../../src/cli/customFunctions';
import { planFact, withFact } from '../../../src/taskpane/explain/addFact';
import type { FactPlan } from '../../../src/taskpane/explain/addFact';
import { changedPart } from '../../../src/taskpane/explain/changedPart';
import { catalogueEntry } from '../../../src/taskpane/formula/catalogue';
import { findCalls } from '../../../src/taskpane/formula/findCall';
import { measureReferences, readReferences } from '../../../src/workbook/readReferences';
import { explained, Sheet } from './callOf';

jest.mock('../../../src/workbook/readReferences');
installCustomFunctions();

function cells(held: ConstructorParameters<typeof Sheet>[0]): void {
  const sheet = new Sheet(held);
  jest.mocked(readReferences).mockImplementation(sheet.read);
  jest.mocked(measureReferences).mockImplementation(sheet.measure);
}
beforeEach(() => cells({}));

async function plan(formula: string, fact = 'civilAircraft', asked: Parameters<typeof explained>[1] = {}): Promise<FactPlan | null> {
  const explanation = await explained(formula, asked);
  return planFact(explanation, explanation.cell, fact);
}
const after = async (formula: string, fact?: string) => {
  const planned = await plan(formula, fact);
  return planned?.kind === 'formula' ? planned.change.after : planned?.kind;
};

describe('a fact goes into the formula', () => {
  it.each([
    ['=TARIFF.DUTY(A2,"JP","US",B2)', '=TARIFF.DUTY(A2,"JP","US",B2,,,,"civilAircraft")'],
    ['=TARIFF.DUTY(A2,"JP","US",B2,,,)', '=TARIFF.DUTY(A2,"JP","US",B2,,,,"civilAircraft")'],
    ['=TARIFF.DUTY(A2,"JP","US",B2,,,,)', '=TARIFF.DUTY(A2,"JP","US",B2,,,,"civilAircraft")'],
    ['=TARIFF.DUTY(A2,"JP","US",B2,,,Scenario,"inQuota")', '=TARIFF.DUTY(A2,"JP","US",B2,,,Scenario,"inQuota; civilAircraft")'],
    ['=TARIFF.DUTY(A2,"JP","US",B2,,,Scenario, "inQuota" )', '=TARIFF.DUTY(A2,"JP","US",B2,,,Scenario, "inQuota; civilAircraft" )'],
    ['=TARIFF.RATE(A2,"JP","US",,,D2&"; inQuota")', '=TARIFF.RATE(A2,"JP","US",,,D2&"; inQuota"&"; civilAircraft")'],
    ['=TARIFF.STACK(A2,"JP","US",B2,,,,INDEX(D2:D9,3),FALSE)', '=TARIFF.STACK(A2,"JP","US",B2,,,,INDEX(D2:D9,3)&"; civilAircraft",FALSE)'],
    ['=ROUND(SUM(tariff.duty(A2,"JP","US",B2)),2)&"""),"', '=ROUND(SUM(tariff.duty(A2,"JP","US",B2,,,,"civilAircraft")),2)&"""),"'],
  ])('%s', async (formula, expected) => expect(await after(formula)).toBe(expected));

  it('an answer to the same question takes the place of the old one', () => {
    expect(withFact('inQuota; loadedOn=2025-04-04; assume=high', 'LoadedOn=2025-04-09')).toBe('inQuota; assume=high; LoadedOn=2025-04-09');
  });

  it('a text of more than 255 characters would not fit', async () => {
    expect(await after(`=TARIFF.DUTY(A2,"JP","US",B2,,,,"${'x'.repeat(250)}")`)).toBe('tooLong');
  });

  it('a number where facts belong is left to its author', async () => {
    expect(await after('=TARIFF.DUTY(A2,"JP","US",B2,,,,-5)')).toBe('unreadable');
  });

  it('a function that takes no facts has no plan', async () => {
    expect(await plan('=TARIFF.FEES("US",A2,,"ocean")')).toBeNull();
  });

  it('holds for all results of a spill', async () => {
    cells({ 'A2:A4': [['9503.00.00'], ['9503.00.00'], ['9503.00.00']] });
    const spill = { rows: 3, columns: 1, row: 1, column: 0 };
    expect(await plan('=TARIFF.DUTY(A2:A4,"JP","US",100)', 'civilAircraft', { cell: { spill } })).toMatchObject({ kind: 'formula', isForAll: true });
  });
});

describe('facts that stand in a cell', () => {
  it('are added to there, in the row of the selected cell', async () => {
    cells({ 'A2:A4': [['1'], ['2'], ['3']], 'D2:D4': [[''], ['inQuota'], ['']] });
    const spill = { rows: 3, columns: 1, row: 1, column: 0 };
    expect(await plan('=TARIFF.DUTY(A2:A4,"JP","US",100,,,,D2:D4)', 'civilAircraft', { cell: { spill } })).toEqual({
      kind: 'cell', change: { address: 'Sheet1!D2:D4[1]', before: 'inQuota', after: 'inQuota; civilAircraft' },
    });
  });

  it('are begun in an empty one, and left alone where a formula gives them or there are several cells', async () => {
    cells({ D1: [['']], E1: [['=A1&B1']], 'F1:F2': [['a'], ['b']] });
    expect(await plan('=TARIFF.STACK(A2,"JP","US",1,,,,D1)')).toMatchObject({ change: { before: '', after: 'civilAircraft' } });
    expect(await plan('=TARIFF.STACK(A2,"JP","US",1,,,,E1)')).toEqual({ kind: 'cellFormula', address: 'Sheet1!E1' });
    expect(await plan('=TARIFF.STACK(A2,"JP","US",1,,,,F1:F2)')).toMatchObject({ kind: 'unreadable' });
    expect(await plan('=TARIFF.STACK(A2,"JP","US",1,,,,Nowhere)')).toMatchObject({ kind: 'unreadable' });
  });
});

it('whatever the formula, only the facts of this call change', async () => {
  const FUNCTIONS = ['TARIFF.DUTY', 'TARIFF.RATE', 'TARIFF.STACK', 'TARIFF.HISTORY', 'TARIFF.LANDED', 'QUOTA.DUTY'];
  const argument = fc.constantFrom('', 'A2', '"JP"', '40000', 'DATE(2025,5,1)', ' $B$3 ', '"a,b)"', "'Offer, 2'!C1", 'Goods[[#All],[a,b]]', '{1,2;3,4}', 'INDEX(A1:B9,2,MATCH("x",A1:A9,0))', 'IF(A1>2,"(",")")', 'TARIFF.SOURCE("9903.94.01")');
  const facts = fc.constantFrom('', '"inQuota"', ' "a=1; b" ', 'D2&""');
  const around = fc.constantFrom<[string, string]>(['', ''], ['ROUND(', ',2)'], ['"TARIFF.DUTY(" & ', '&")"'], ['SUM({1,2},', ')*TARIFF.SOURCE("x")'], ["'a''b'!A1+ ", ' ']);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...FUNCTIONS), fc.array(argument, { minLength: 1, maxLength: 9 }), facts, around, async (id, args, given, [start, end]) => {
      const at = catalogueEntry(id)!.parameters.findIndex(({ name }) => name === 'facts');
      const given9 = args.map((text, i) => (i === at ? given : text));
      const formula = `=${start}${id}(${given9.join(',')})${end}`;
      const known = (name: string) => name === id;
      const call = findCalls(formula, (name) => catalogueEntry(name) !== undefined).findIndex(({ id: found }) => found === id);
      const planned = await plan(formula, 'civilAircraft', { call });
      if (planned?.kind !== 'formula') throw new Error(`no plan for ${formula}`);
      const changed = planned.change.after as string;
      const [was, is] = [findCalls(formula, known)[0]!, findCalls(changed, known)[0]!];
      expect(changed.slice(0, is.start)).toBe(formula.slice(0, was.start));
      expect(changed.slice(is.end)).toBe(formula.slice(was.end));
      const others = (texts: string[]) => Array.from({ length: 12 }, (_, i) => (i === at ? '' : (texts[i] ?? '')));
      expect(others(is.args)).toEqual(others(was.args));
      expect(is.args[at]).toContain('civilAircraft');
      const part = changedPart(formula, changed);
      expect(part.start + part.changed + part.end).toBe(changed);
    }),
    { numRuns: 300 },
  );
});
