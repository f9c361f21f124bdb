import fc from 'fast-check';
import { readDutyExpression } from '../../../src/domain/measure/dutyExpression';
import { dutyFormula, treeOf } from '../../../src/domain/measure/dutyFormula';
import { evaluateTree, isNeverAbove, simplify, type DutyTree } from '../../../src/domain/measure/dutyTree';

function formula(text: string) {
  const expression = readDutyExpression(text);
  if (!expression) throw new Error(`not in the grammar: ${text}`);
  return dutyFormula(expression);
}

function amount(text: string, value: number, quantity: number): number {
  return evaluateTree(treeOf(formula(text)), value, quantity);
}

describe('rates that compare amounts', () => {
  it.each([
    ['49JPY/kg', 130_000, 1000, 49_000],
    ['max(50%, 12JPY/kg)', 35_000, 1000, 17_500],
    ['max(50%, 12JPY/kg)', 20_000, 1000, 12_000],
    ['min(1.68JPY/kg, 5.5%)', 20_000, 1000, 1100],
    ['gap(546.53JPY/kg)', 450_000, 1000, 96_530],
    ['gap(546.53JPY/kg)', 546_530, 1000, 0],
    ['gap(546.53JPY/kg)', 900_000, 1000, 0],
    ['0.8*gap(500JPY/kg)', 490_000, 1000, 8000],
    ['2/11*gap(500JPY/kg)', 489_000, 1000, 2000],
    ['614.85JPY/kg - 60%', 500_000, 1000, 314_850],
    ['614.85JPY/kg - 60%', 2_000_000, 1000, 0],
    ['min(gap(525.048JPY/kg), 54JPY/kg)', 450_000, 1000, 54_000],
    ['max(min(15%, 125JPY/l), 67JPY/l)', 500_000, 1000, 75_000],
    ['max(min(15%, 125JPY/l), 67JPY/l)', 2_000_000, 1000, 125_000],
    ['max(min(15%, 125JPY/l), 67JPY/l)', 300_000, 1000, 67_000],
    ['max(3.7%, 2.9% + 1.01JPY/m2)', 1000, 100, 130],
  ])('%s on %d for %d is %d', (text, value, quantity, duty) => {
    expect(amount(text, value, quantity)).toBeCloseTo(duty, 6);
  });

  it('leaves out what never decides: min(max(5.6 %, 4.4 % + 1.52 per m2), 5.6 %) is 5.6 % without a quantity', () => {
    expect(formula('min(max(5.6%, 4.4% + 1.52JPY/m2), 5.6%)')).toEqual({ perValue: 0.056, perQuantity: 0, unit: '', obstacle: '', tree: null });
  });

  it('needs one quantity only', () => {
    expect(formula('min(gap(21257.3731JPY/head), 9754JPY/kg)').obstacle).toBe('the rate needs two quantities, head and kg');
    expect(formula('21.5JPY/kg:total-sugars').unit).toBe('kg of total-sugars');
  });

  it.each(['quota(Free ; 21.3%)', 'wtoquota(20% ; Free)', 'party(AU+NZ=Free)', 'max(1%, text:range)'])('%s is no amount by itself', (text) => {
    expect(formula(text).obstacle).not.toBe('');
  });

  it.each(['max(5%)', 'max(5%, five)', 'quota(Free)', 'quota(Free ; 1% ; 2%)', 'party(5%)', 'gap(5%)', 'gap(5JPY/kg', '$4JPY/kg'])('refuses %s', (text) => {
    expect(readDutyExpression(text)).toBeNull();
  });
});

describe('quotas and parties', () => {
  it('reads a quota with nothing outside', () => {
    expect(readDutyExpression('quota(10.9% ; )')).toMatchObject({ kind: 'quota', whose: 'agreement', inside: { text: '10.9%' }, outside: { text: '', expression: { kind: 'none' } } });
  });

  it('reads parties of their own and the others', () => {
    expect(readDutyExpression('party(CA+NZ=3% ; CL=min(3.1%, 12JPY/kg) ; *=Free)')).toMatchObject({
      kind: 'byParty',
      parts: [{ parties: ['CA', 'NZ'] }, { parties: ['CL'], expression: { kind: 'least' } }],
      others: { text: 'Free' },
    });
  });
});

describe('laws of the amounts', () => {
  const leaf = fc.record({ kind: fc.constantFrom('linear' as const, 'shortfall' as const), perValue: fc.integer({ min: 0, max: 5 }), perQuantity: fc.integer({ min: 0, max: 5 }) });
  const { tree } = fc.letrec<{ tree: DutyTree }>((tie) => ({
    tree: fc.oneof({ maxDepth: 3 }, leaf, fc.record({ kind: fc.constantFrom('greatest' as const, 'least' as const), of: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) })),
  }));
  const sums = fc.tuple(fc.nat(1000), fc.nat(1000));

  it('simplified, an amount stays the same', () => {
    fc.assert(fc.property(tree, sums, (one, [value, quantity]) => {
      expect(evaluateTree(simplify(one), value, quantity)).toBe(evaluateTree(one, value, quantity));
    }));
  });

  it('what is never above is not above', () => {
    fc.assert(fc.property(tree, tree, sums, (one, other, [value, quantity]) => {
      if (isNeverAbove(one, other)) expect(evaluateTree(one, value, quantity)).toBeLessThanOrEqual(evaluateTree(other, value, quantity));
    }));
  });
});
