import type { IFunction } from 'custom-functions-metadata';
import japaneseJson from '#generated/functions-ja.json';
import functionsJson from '#generated/functions.json';
import { functionName } from '../../src/functions/functionName';
import type { FunctionTexts } from '../../src/functions/ja/functionTexts';
import { catalogueEntry } from '../../tools/metadata/catalogueEntry';
import { checkFunction, checkTogether } from '../../tools/metadata/checkFunctions';
import type { FunctionDocs } from '../../tools/metadata/readDocs';

interface Metadata {
  allowCustomDataForDataTypeAny: boolean;
  allowErrorForDataTypeAny: boolean;
  functions: IFunction[];
}

const english = functionsJson as Metadata;
const japanese = japaneseJson as Metadata;

/** The contract: name(argument, [optional]); ⇄ a range. */
const CONTRACT = [
  'TARIFF.RATE(code⇄, origin⇄, importer⇄, [date⇄], [scenario], [facts⇄])',
  'TARIFF.DUTY(code⇄, origin⇄, importer⇄, value⇄, [quantity⇄], [date⇄], [scenario], [facts⇄])',
  'TARIFF.STACK(code, origin, importer, value, [quantity], [date], [scenario], [facts], [headers])',
  'TARIFF.AVE(code⇄, origin⇄, importer⇄, unitValue⇄, [date⇄], [scenario], [facts⇄])',
  'TARIFF.EXPRESSION(code⇄, origin⇄, importer⇄, [date⇄], [scenario], [facts⇄])',
  'TARIFF.HISTORY(code, origin, importer, [from], [to], [scenario], [facts], [headers])',
  'TARIFF.QUESTIONS(code, origin, importer, [date], [scenario], [facts], [headers])',
  'TARIFF.LANDED(code, origin, importer, value, [quantity], [freightInsurance], [mode], [date], [scenario], [facts], [headers])',
  'TARIFF.FEES(importer⇄, value⇄, [date⇄], [mode⇄])',
  'TARIFF.EFFECTIVE(rates⇄, values⇄)',
  'TARIFF.LINES(query, [importer], [limit], [headers])',
  'TARIFF.SOURCE(idOrHeading⇄)',
  'TARIFF.COVERAGE([importer], [headers])',
  'QUOTA.LIST([importer], [query], [headers])',
  'QUOTA.VOLUME(quota⇄, [date⇄], [scenario])',
  'QUOTA.REMAINING(quota, used⇄, [date], [scenario])',
  'QUOTA.FILLRATE(quota, used⇄, [date], [scenario])',
  'QUOTA.STATUS(quota, used⇄, [date], [scenario])',
  'QUOTA.SPLIT(quota, quantity⇄, used⇄, [date], [scenario])',
  'QUOTA.DUTY(quota, value, quantity, used⇄, [date], [scenario], [facts])',
  'QUOTA.EXHAUSTION(quota, ledger⇄, [date], [scenario])',
  'QUOTA.ALLOCATE(volume, requests⇄, [method], [bids⇄])',
  'QUOTA.REGIME(quota, worldPrice, domesticPrice, [markUp], [date], [scenario], [headers])',
  'QUOTA.SAFEGUARD(quota, ledger⇄, [date], [scenario], [headers])',
  'QUOTA.CONVERT(quantity⇄, from, to, [factor])',
  'SCENARIO.LIST([headers])',
  'SCENARIO.LEVERS(scenario, [headers])',
  'SCENARIO.TEXT(preset, [levers⇄])',
  'SCENARIO.VALUE(scenario, lever⇄)',
  'SCENARIO.DIFF(a, b, [headers])',
  'TRADE.FLOWS(exporter, importer, [product], [year], [headers])',
  'TRADE.ELASTICITY(code⇄, [kind], [set])',
  'TRADE.SMART(imports⇄, ratesBefore⇄, ratesAfter⇄, demandElasticity⇄, [substitutionElasticity], [supplyElasticity⇄], [form], [names⇄], [headers])',
  'TRADE.ARMINGTON(values⇄, ratesBefore⇄, ratesAfter⇄, supplyElasticities⇄, sigma, eta, [specificBefore⇄], [specificAfter⇄], [ntmBefore⇄], [ntmAfter⇄], [method], [names⇄], [headers])',
  'TRADE.GSIM(trade⇄, ratesBefore⇄, ratesAfter⇄, demandElasticity⇄, supplyElasticity⇄, sigma⇄, [method], [report], [names⇄], [headers])',
  'TRADE.TRQ(values⇄, rateBefore, inQuotaRate, overQuotaRate, quotaRatio, supplyElasticities⇄, sigma, eta, [names⇄], [headers])',
  'TRADE.TRQPRICE(a, b, worldPrice, inQuotaDuty, overQuotaDuty, quota, [dutyKind], [supplyIntercept], [supplySlope], [headers])',
  'TRADE.GE(flows⇄, ratesBefore⇄, ratesAfter⇄, theta⇄, [method], [report], [names⇄], [headers])',
  'TRADE.OPTIMAL(a, b, c, d, [headers])',
  'TRADE.PROTECTION(outputRate⇄, inputRate⇄, inputShare⇄)',
  'TRADE.SIMULATE(model, ranges⇄, [draws], [seed], [report], [argument⇄])',
];

const noDocs: FunctionDocs = { returns: 'A number.', throws: ['#VALUE! always.'], examples: [{ formula: '=TARIFF.TEST()', result: '1' }] };
const noTexts: FunctionTexts = { summary: '試験', returns: '数値', parameters: {} };

function signature(f: IFunction): string {
  const { parameters } = catalogueEntry(f, noDocs, { ...noTexts, parameters: Object.fromEntries(f.parameters.map(({ name }) => [name, ''])) });
  const shown = parameters.map(({ name, optional, range }) => (optional ? `[${name}${range ? '⇄' : ''}]` : `${name}${range ? '⇄' : ''}`));
  return `${f.id}(${shown.join(', ')})`;
}

it('keeps the contract: names, order of arguments, which are optional and which take a range', () => {
  const signatures = english.functions.map(signature);
  for (const promised of CONTRACT) expect(signatures).toContain(promised);
});

it('asks Excel to hand errors over and to keep entities back, in every language', () => {
  for (const { allowCustomDataForDataTypeAny, allowErrorForDataTypeAny } of [english, japanese]) {
    expect([allowCustomDataForDataTypeAny, allowErrorForDataTypeAny]).toEqual([false, true]);
  }
});

it('declares nothing volatile, streaming or dependent on its address', () => {
  for (const f of english.functions) expect(f.options).toBeUndefined();
});

it('declares no number and no boolean parameter, which would turn a blank cell into 0 or FALSE', () => {
  const types = new Set(english.functions.flatMap((f) => f.parameters.map((p) => `${p.dimensionality ?? 'single'} ${p.type}`)));
  expect([...types].sort()).toEqual(['matrix any', 'single string']);
});

it('differs between languages in descriptions only', () => {
  const bare = ({ functions }: Metadata) => functions.map(({ description: _, parameters, ...f }) => ({ ...f, parameters: parameters.map(({ description: __, ...p }) => p) }));
  expect(bare(japanese)).toEqual(bare(english));
});

it('builds a vendor-prefixed name for an organisation with a clash', () => {
  expect([functionName('TARIFF.DUTY', ''), functionName('TARIFF.DUTY', 'ACME')]).toEqual(['TARIFF.DUTY', 'ACME.TARIFF.DUTY']);
});

describe('the generator stops', () => {
  const good: IFunction = { id: 'TARIFF.TEST', name: 'TARIFF.TEST', description: 'A test.', parameters: [], result: { type: 'number' } };
  const cells = (over: object) => ({ name: 'a', description: 'One cell.', type: 'any', dimensionality: 'matrix', ...over });
  const faults = (over: Partial<IFunction>, docs: Partial<FunctionDocs> = {}, texts: FunctionTexts | undefined = noTexts) =>
    checkFunction({ ...good, ...over }, { ...noDocs, ...docs }, texts).join('\n');

  it('not for a good function', () => expect(faults({})).toBe(''));

  it.each([
    ['a name with an underscore', { id: 'TARIFF.MY_DUTY' }, 'without underscores'],
    ['a name of more than 64 characters', { id: `TARIFF.${'X'.repeat(60)}` }, 'longer than 64'],
    ['a name without a family', { id: 'DUTY' }, 'FAMILY.NOUN'],
    ['no description', { description: '' }, 'no description'],
    ['a result that became any', { result: {} }, 'the result became a single "any"'],
    ['a parameter without a text', { parameters: [cells({ description: '' })] }, '@param a has no text'],
    ['a parameter that does not say whether it takes a range', { parameters: [cells({ description: 'Code.' })] }, '"one cell" or "a range"'],
    ['a parameter that became any', { parameters: [cells({ dimensionality: undefined })] }, 'parameter a became a single "any"'],
    ['a number parameter', { parameters: [cells({ type: 'number', dimensionality: undefined })] }, 'a blank is never 0'],
    ['a repeating parameter before another', { parameters: [cells({ repeating: true }), cells({ name: 'b' })] }, 'the repeating parameter a must be the last'],
    ['a required parameter after an optional one', { parameters: [cells({ optional: true }), cells({ name: 'b' })] }, 'the required parameter b follows'],
    ['a parameter without a Japanese text', { parameters: [cells({})] }, 'the Japanese text of parameter a is missing'],
  ])('for %s', (_title, over, message) => expect(faults(over as Partial<IFunction>)).toContain(message));

  it('for missing docs, examples and Japanese texts', () => {
    expect(faults({}, { returns: '', throws: [], examples: [] })).toMatch(/@returns[^]*@throws[^]*@example/);
    expect(faults({}, { examples: [{ formula: '=OTHER()', result: '1' }] })).toContain('must read =TARIFF.TEST(…) → result');
    expect(checkFunction(good, noDocs, undefined)).toEqual(['TARIFF.TEST: the Japanese texts are missing (src/functions/ja)']);
    expect(faults({}, {}, { ...noTexts, parameters: { a: '値' } })).toContain('has no parameter');
  });

  it('for functions that do not agree with the registry or with each other', () => {
    expect(checkTogether(['A.B'], ['A.B'], ['A.B'])).toEqual([]);
    expect(checkTogether(['A.B'], [], [])).toContain('A.B: missing in src/functions/lawFunctions.ts and modelIds.ts');
    expect(checkTogether([], ['A.B'], [])).toContain('A.B: registered, but no function has this @customfunction id');
    expect(checkTogether(['A.B'], ['A.B'], ['A.C'])).toContain('A.C: has Japanese texts, but there is no such function');
    expect(checkTogether(['A.B', 'a_b'], ['A.B', 'a_b'], [])).toEqual(['a_b: another function is stored as A_B too']);
    expect(checkTogether(['A.B'], ['A.B', 'A.B'], [])).toEqual(['1 functions are documented, 2 are registered']);
  });
});
