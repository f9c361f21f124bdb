import { figuresIn } from '../../../src/taskpane/explain/figures';
import { layerOf, stepOf } from '../../../src/taskpane/explain/layers';
import { questionsOf } from '../../../src/taskpane/explain/openQuestions';
import { sourceOf } from '../../../src/taskpane/explain/sourceText';
import { subjectOf } from '../../../src/taskpane/explain/subject';
import { isAbout } from '../../../src/taskpane/explain/argumentWords';
import { cellWith } from './callOf';

const layer = (expression: string, base: number, duty: number) => layerOf(['MFN', 'MFN', '', expression, base, duty, 45658, '', 'HTSUS']);

describe('a layer of TARIFF.STACK', () => {
  it('has its reason taken from its expression', () => {
    expect(layer('10% (displaced by Section 232 cars)', 0, 0)).toMatchObject({ expression: '10%', reason: 'displaced by Section 232 cars', isAside: true });
    expect(layer('25%', 100, 25)).toMatchObject({ expression: '25%', reason: '', isAside: false, from: 45658, to: null });
    expect(layer('50% (exempt: some (of it), note 2)', 0, 0).reason).toBe('exempt: some (of it), note 2');
    // Free is charged, at nothing; what is assumed of it stands beside.
    expect(layer('Free (assumed as in 2025 (mfnAssumedAs2025))', 25000, 0)).toMatchObject({ expression: 'Free', isAside: false });
  });

  it.each([
    ['2.5%', 40000, 1000, null, { kind: 'share', rate: 0.025 }],
    ['15% all-in', 40000, 5000, null, { kind: 'allIn', level: 0.15, whole: 6000, already: 1000 }],
    ['15% all-in', 40000, 0, null, { kind: 'allIn', level: 0.15, whole: 6000, already: 6000 }],
    ['3c/l', 8000, 45, 1500, { kind: 'perUnit', money: 0.03, unit: 'l', quantity: 1500 }],
    ['49JPY/kg', 130000, 49000, 1000, { kind: 'perUnit', money: 49, unit: 'kg', quantity: 1000 }],
    ['Free', 100, 0, null, { kind: 'free' }],
    ['3c/l + 2%', 100, 5, 100, { kind: 'other' }],
    ['25%', 100, 20, null, { kind: 'other' }],
    ['3c/l', 100, 5, null, { kind: 'other' }],
    ['3c/l', 100, 5, 7, { kind: 'other' }],
  ] as const)('%s on %d = %d is shown as one step only where that is its duty', (expression, base, duty, quantity, step) => {
    expect(stepOf(layer(expression, base, duty), quantity)).toEqual(step);
  });
});

it('a source line tells how sure the data are', () => {
  expect(sourceOf('26 USC 4461; 19 CFR 24.24 [confidence medium]')).toEqual({ text: '26 USC 4461; 19 CFR 24.24', confidence: 'medium' });
  expect(sourceOf('from memory [K]')).toEqual({ text: 'from memory', confidence: 'K' });
  expect(sourceOf('90 FR 14705')).toEqual({ text: '90 FR 14705', confidence: '' });
});

it('questions: a day is written as a date, ten digits are no fact, a blank row is no question', () => {
  const definitions = [{ key: 'loadedOn', type: 'day', unstated: { kind: 'default', value: null }, impliedBy: null, alternatives: [], meaning: 'Day', meaningJa: '日', source: '' }] as const;
  const rows = [['loadedOn=45751', 'Day', '', 0, 's'], ['10 digits', 'Give 10', 'asked', 'depends', 'l'], ['', 'no open question', '', '', '']];
  expect(questionsOf(rows, definitions as never)).toMatchObject([{ fact: 'loadedOn=2025-04-04', meaningJa: '日', isAsked: false }, { fact: null, isAsked: true }]);
});

it('figures: cents only where there are some, percents with the decimals they need', () => {
  const { money, percent, country } = figuresIn('en');
  expect([money(11000, 'USD'), money(138.56, 'USD'), money(0.044, 'USD'), money(341, 'JPY'), money(35.39, 'JPY')]).toEqual(['$11,000', '$138.56', '$0.044', '¥341', '¥35.39']);
  expect([percent(0.275), percent(0.30000000000000004), percent(2.623076923)]).toEqual(['27.5%', '30%', '262.3077%']);
  expect([country('JP'), figuresIn('ja').country('JP'), country('?')]).toEqual(['Japan', '日本', '?']);
});

it('a refusal names the argument it is about', () => {
  const refusal = (what: string, tryThis = '') => ({ error: '#VALUE!', what, because: '', tryThis });
  expect(isAbout(refusal('value is blank.', 'Fill in value.'), 'value')).toBe(true);
  expect(isAbout(refusal('facts: unknown key.'), 'facts')).toBe(true);
  expect(isAbout(refusal('The duty needs a quantity.', 'Give quantity in kg.'), 'quantity')).toBe(true);
  expect(isAbout(refusal('No tariff line 8703.23.02.', 'Search with TARIFF.LINES.'), 'code')).toBe(false);
});

describe('what is selected', () => {
  const select = (formula: string, value = '') => subjectOf({ kind: 'cell', cell: cellWith(formula, { value }) }, null).kind;
  it.each([
    ['', '', 'blank'],
    ['abc', 'abc', 'value'],
    ['=SUM(A1)', '1', 'otherFormula'],
    ['=SUM(TARIFF.DUTY(A1:A9,"JP","US",1))', '1', 'calls'],
  ])('%p is %s', (formula, value, kind) => expect(select(formula, value)).toBe(kind));

  it('several cells are asked about, and the chosen one is explained', () => {
    const selection = { kind: 'several', address: 'Sheet1!E5:E6', rows: 2, columns: 1, cell: cellWith('=SCENARIO.LIST()') } as const;
    expect(subjectOf(selection, null).kind).toBe('several');
    expect(subjectOf(selection, 'Sheet1!E5').kind).toBe('calls');
    expect(subjectOf({ kind: 'noCells' }, null).kind).toBe('noCells');
  });
});
