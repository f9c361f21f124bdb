import { findCall, findCalls, replaceCall } from '../../../src/taskpane/formula/findCall';

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

  it('is found wherever it stands: several, one within another, behind quoted sheets and parts of tables', () => {
    const formula = `=IF('TARIFF.RATE(x'!A1>Goods[[#Headers],[a)]],TARIFF.DUTY(TARIFF.RATE(A1),"TARIFF.RATE(1)"),{1,2}+TARIFF.RATE('it''s'!B2))`;
    expect(findCalls(formula, ours).map(({ id, args }) => [id, args])).toEqual([
      ['TARIFF.DUTY', ['TARIFF.RATE(A1)', '"TARIFF.RATE(1)"']],
      ['TARIFF.RATE', ['A1']],
      ['TARIFF.RATE', ["'it''s'!B2"]],
    ]);
  });

  it('tells where each argument stands, blanks around it included', () => {
    const formula = '=TARIFF.DUTY( A1 ,,"x")';
    expect(findCall(formula, ours)?.places.map(({ start, end }) => formula.slice(start, end))).toEqual([' A1 ', '', '"x"']);
  });

  it('is not looked for in a text that no cell can hold', () => {
    expect(findCalls(`=TARIFF.DUTY("${'x'.repeat(20_000)}")`, ours)).toEqual([]);
  });
});
