import { embeddedData } from '../../src/instruments/embedded';
import { leverProblem, leverText, sourceText, typedText, unitText } from '../../src/taskpane/scenarios/leverText';
import { readLeverValue } from '../../src/domain/scenario/readLeverValue';
import { en } from '../../src/taskpane/texts/en';
import { ja } from '../../src/taskpane/texts/ja';

const rate = { type: 'number', unit: 'fraction, additional' } as const;
const volume = { type: 'number', unit: 't a year' } as const;
const { levers, presets } = embeddedData().scenarios;

describe('values of levers', () => {
  it('show as people read them', () => {
    expect(leverText(0.24, rate, en, 'en')).toBe('24%');
    expect(leverText(0.0375, rate, en, 'en')).toBe('3.75%');
    expect(leverText(1_250_000, volume, en, 'en')).toBe('1,250,000');
    expect(leverText(45858, { type: 'date', unit: 'date' }, en, 'en')).toBe('2025-07-20');
    expect(leverText(null, volume, en, 'en')).toBe('none');
  });

  it('leave out of the unit what the percent sign says, in both languages', () => {
    expect([unitText('fraction, additional'), unitText('割合、上乗せ')]).toEqual(['additional', '上乗せ']);
    expect([unitText('fraction'), unitText('割合'), unitText('トン/年')]).toEqual(['', '', 'トン/年']);
  });

  it('keep their citation and name an assumption in the language of the pane', () => {
    expect(sourceText('Kyodo, 30 April 2025; stated assumption', en)).toBe('Kyodo, 30 April 2025; stated assumption');
    expect(sourceText('Kyodo, 30 April 2025; stated assumption', ja)).toBe('Kyodo, 30 April 2025; 明示した仮定');
  });

  it('are typed without separators and without the noise of binary fractions', () => {
    expect(typedText(0.7894, rate)).toBe('78.94%');
    expect(typedText(1_250_000, volume)).toBe('1250000');
  });

  it('read back as themselves, for every value of every preset', () => {
    for (const row of presets.flatMap((preset) => preset.levers)) {
      const definition = levers.find(({ id }) => id === row.lever)!;
      for (const value of [row.low, row.central, row.high]) {
        if (value !== null) expect([row.lever, readLeverValue(typedText(value, definition), definition)]).toEqual([row.lever, value]);
      }
    }
  });

  it('say what to write instead', () => {
    const definition = levers.find(({ id }) => id === 'us.reciprocal.rate')!;
    expect(leverProblem(definition, 'abc', en, 'en')).toMatch(/not a number.*15%/);
    expect(leverProblem(definition, '24', en, 'en')).toMatch(/from 0% to 1,000%.*15% or 0\.15/);
  });
});
