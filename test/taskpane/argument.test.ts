import { digitsOf, readArgument } from '../../src/taskpane/functions/argument';
import { formulaText } from '../../src/taskpane/functions/formulaText';

const names = new Set(['scenario']);
const read = (typed: string, parameter = 'value') => readArgument(typed, digitsOf('TARIFF', parameter), names);

describe('a typed argument', () => {
  it.each([
    ['', 'blank', undefined],
    ['A2:A11', 'reference', 'A2:A11'],
    ["'Offer 2'!$A$1", 'reference', "'Offer 2'!$A$1"],
    ['Scenario', 'reference', 'Scenario'],
    ['JP', 'constant', '"JP"'],
    ['say "hi"', 'constant', '"say ""hi"""'],
    ['40000', 'constant', '40000'],
    ['0,24', 'constant', '0.24'],
    ['24%', 'constant', '0.24'],
    ['false', 'constant', 'FALSE'],
    ['date(2025,5,1)', 'constant', 'DATE(2025,5,1)'],
    ['ROUND(A1,0)', 'formula', 'ROUND(A1,0)'],
    ['=A1*2', 'formula', 'A1*2'],
  ])('%p is a %s: %p', (typed, kind, formula) => {
    const argument = read(typed);
    expect(argument.kind).toBe(kind);
    expect('formula' in argument ? argument.formula : undefined).toBe(formula);
  });

  it('keeps the digits of a code a text, so that no leading zero is lost', () => {
    expect(read('0201', 'code')).toEqual({ kind: 'constant', value: '0201', formula: '"0201"' });
    expect(read('8703.23.01', 'code')).toMatchObject({ formula: '"8703.23.01"' });
  });

  it('knows an order number from a volume', () => {
    expect(digitsOf('QUOTA', 'quota')).toBe('text');
    expect(digitsOf('TRADE', 'quota')).toBe('number');
  });

  it('reads DATE as Excel does: 1 May 2025 is day 45778', () => {
    expect(read('DATE(2025,5,1)', 'date')).toMatchObject({ value: 45778 });
  });
});

it('a formula leaves trailing arguments out and keeps the gaps before others', () => {
  const args = ['8703.23.01', 'JP', 'US', '40000', '', 'DATE(2025,5,1)', '', ''].map((typed, i) => read(typed, i === 0 ? 'code' : 'other'));
  expect(formulaText('TARIFF.DUTY', args)).toBe('=TARIFF.DUTY("8703.23.01","JP","US",40000,,DATE(2025,5,1))');
});
