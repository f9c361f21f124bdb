import { readDutyExpression } from '../../../src/domain/measure/dutyExpression';
import { dutyFormula } from '../../../src/domain/measure/dutyFormula';

function formula(text: string) {
  const expression = readDutyExpression(text);
  if (!expression) throw new Error(`not in the grammar: ${text}`);
  return dutyFormula(expression);
}

describe('printed rates', () => {
  it.each([
    ['Free', 0, 0, ''],
    ['2.5%', 0.025, 0, ''],
    ['33 1/3%', 1 / 3, 0, ''],
    ['.5%', 0.005, 0, ''],
    ['4.4c/kg', 0, 0.044, 'kg'],
    ['$1.035/kg + 14.9%', 0.149, 1.035, 'kg'],
    ['49.6c/kg + 19.7%', 0.197, 0.496, 'kg'],
    ['1.1c/kg:lead', 0, 0.011, 'kg of lead'],
    ['13.5c/kg + 2c/kg', 0, 0.155, 'kg'],
  ])('%s', (text, perValue, perQuantity, unit) => {
    const read = formula(text);
    expect(read.perValue).toBeCloseTo(perValue, 15);
    expect(read.perQuantity).toBeCloseTo(perQuantity, 15);
    expect([read.unit, read.obstacle]).toEqual([unit, '']);
  });

  it.each(['text:polarity 3.66c/kg', '6%@case', '36c/each + 5.6% + 2c/jewel', 'see 9823.04.01', ''])(
    'what needs more than a value and a quantity has an obstacle: %s',
    (text) => expect(formula(text).obstacle).not.toBe(''),
  );

  it.each(['2,5%', '%', 'abc', '4.4/kg', '$4c/kg', '-1%', 'Free + 2%', '5% +', 'NaN%', '1e400%'])('refuses %s', (text) => {
    expect(readDutyExpression(text)).toBeNull();
  });
});
