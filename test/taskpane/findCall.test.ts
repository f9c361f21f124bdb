import { findCall, replaceCall } from '../../src/taskpane/formula/findCall';

const ours = (id: string) => id === 'TARIFF.DUTY' || id === 'TARIFF.RATE';

describe('our call in a formula', () => {
  it('is taken apart at its own commas only', () => {
    expect(findCall('=TARIFF.DUTY("8703,23","JP",\'A,B\'!A1,SUM(B1,C1),,{1,2})', ours)?.args).toEqual([
      '"8703,23"', '"JP"', "'A,B'!A1", 'SUM(B1,C1)', '', '{1,2}',
    ]);
  });

  it('is found inside other functions and replaced in place', () => {
    const formula = '=ROUND(TARIFF.DUTY(A1,"JP","US",B1)*C1,2)';
    const call = findCall(formula, ours);
    expect(call && replaceCall(formula, call, '=TARIFF.RATE(A1,"JP","US")')).toBe('=ROUND(TARIFF.RATE(A1,"JP","US")*C1,2)');
  });

  it('is not a text that looks like one, nor another function, nor a value', () => {
    expect(findCall('="TARIFF.DUTY(A1)"', ours)).toBeNull();
    expect(findCall('=SUM(A1)', ours)).toBeNull();
    expect(findCall('TARIFF.DUTY(A1)', ours)).toBeNull();
    expect(findCall('=TARIFF.DUTY(A1', ours)).toBeNull();
  });

  it('is known in any letter case', () => {
    expect(findCall('=tariff.duty(A1)', ours)).toMatchObject({ id: 'TARIFF.DUTY', args: ['A1'] });
  });
});
