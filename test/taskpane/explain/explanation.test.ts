import { installCustomFunctions } from '../../../src/cli/customFunctions';
import { headline } from '../../../src/taskpane/explain/headline';
import { layerArithmetic, reasonText } from '../../../src/taskpane/explain/layerWords';
import { goodsLine, lawSentence } from '../../../src/taskpane/explain/dutyWords';
import { explanationText } from '../../../src/taskpane/explain/explanationText';
import { quotaItems, splitSentence } from '../../../src/taskpane/explain/quotaWords';
import { standingOf } from '../../../src/taskpane/explain/staleness';
import { measureReferences, readReferences } from '../../../src/workbook/readReferences';
import { english, explained, japanese, Sheet } from './callOf';

jest.mock('../../../src/workbook/readReferences');
installCustomFunctions();

const CAR = '"8703.23.01","JP","US"';
let sheet = new Sheet({});

function cells(held: ConstructorParameters<typeof Sheet>[0]): void {
  sheet = new Sheet(held);
  jest.mocked(readReferences).mockImplementation(sheet.read);
  jest.mocked(measureReferences).mockImplementation(sheet.measure);
}
beforeEach(() => cells({}));

const layersOf = async (formula: string, words = english) => {
  const { duty } = await explained(formula);
  if (!duty || !Array.isArray(duty.layers)) throw new Error('no layers');
  return duty.layers.map((layer) => `${layer.name}: ${layerArithmetic(layer, duty, words)}${layer.reason ? ` | ${reasonText(layer.reason, words)}` : ''}`);
};

describe('the result in one sentence', () => {
  it.each([
    [`=TARIFF.DUTY(${CAR},40000,,DATE(2025,5,1))`, '$11,000 on $40,000, that is 27.5%', '$40,000 に対して $11,000（27.5%）'],
    [`=TARIFF.RATE(${CAR},DATE(2025,5,1))`, '27.5% of the customs value', '課税価格の 27.5%'],
    [`=TARIFF.EXPRESSION(${CAR},DATE(2025,10,1))`, 'The duty is 15% all-in', '関税は 合計 15%'],
    ['=TARIFF.AVE("1006.30.090","US","JP",130,DATE(2026,7,9))', '262.3077% of the value, at ¥130 a unit', '単価 ￥130 のとき価格の 262.3077%'],
    [`=TARIFF.STACK(${CAR},40000,,DATE(2025,5,1))`, '$11,000 on $40,000, that is 27.5%', '$40,000 に対して $11,000（27.5%）'],
    [`=TARIFF.LANDED(${CAR},40000,,1200,"ocean",DATE(2025,5,1))`, '$52,388.56 landed', '輸入時の費用は合計 $52,388.56'],
    [`=TARIFF.HISTORY(${CAR})`, 'The duty changes 2 times in this time', 'この期間に関税は 2 回変わります'],
    ['=TARIFF.QUESTIONS("8708.29.51.10","JP","US",DATE(2025,5,15))', '2 answers to open questions change the duty', '関税を変える未確認の事実 2 件'],
    ['=QUOTA.DUTY("jp-rice-ma",26000000,200,682100,DATE(2025,5,1))', '¥34,100,000 on ¥26,000,000', '￥26,000,000 に対して ￥34,100,000'],
    ['=QUOTA.STATUS("us-cars-gb",85000,DATE(2026,6,30))', 'Status: Critical', '状態: 残りわずか'],
    ['=QUOTA.REMAINING("jp-rice-ma",346000,DATE(2025,5,1))', 'Left: 336,200 t milled', '残り: 336,200 t milled'],
    ['=SCENARIO.VALUE("pause-lapse-24","us.reciprocal.rate")', 'US reciprocal duty, added to the ordinary duty: 24%', '米国の相互関税(通常の関税に上乗せ): 24%'],
  ])('%s', async (formula, words, wordsJa) => {
    const explanation = await explained(formula);
    expect([headline(explanation, english), headline(explanation, japanese)]).toEqual([words, wordsJa]);
  });
});

describe('layers in words', () => {
  it('a share of the value, and a layer that another one displaces', async () => {
    expect(await layersOf(`=TARIFF.DUTY(${CAR},40000,,DATE(2025,5,1))`)).toEqual([
      'MFN: 2.5% × $40,000 = $1,000',
      'Section 232 cars: 25% × $40,000 = $10,000',
      'Reciprocal (IEEPA): 10% is not charged | displaced by Section 232 cars',
    ]);
  });

  it('an all-in level: the level on the value, less what is due already', async () => {
    const [, cars] = await layersOf(`=TARIFF.DUTY(${CAR},40000,,DATE(2025,10,1))`);
    expect(cars).toBe('Section 232 cars: Raised to a total of 15%: 15% × $40,000 = $6,000, less $1,000 due already = $5,000');
  });

  it('money on a quantity, in cents and in yen', async () => {
    expect((await layersOf('=TARIFF.DUTY("2206.00.45","JP","US",8000,1500,DATE(2025,5,1))'))[0]).toBe('MFN: $0.03 per l × 1,500 l = $45');
    expect((await layersOf('=TARIFF.DUTY("1006.30.090","US","JP",130000,1000,DATE(2026,7,9))'))[1]).toBe('State-trading levy: ¥292 per kg × 1,000 kg = ¥292,000');
  });

  it('are shown on 100 where the function takes no value, and on one unit where one needs a quantity', async () => {
    const { duty } = await explained('=TARIFF.EXPRESSION("0201.30.50","JP","US",DATE(2025,5,1))');
    expect(duty).toMatchObject({ isExample: true, value: 100, quantity: 1, unit: 'kg' });
    expect(duty && Array.isArray(duty.layers) && duty.layers.length).toBe(2);
  });

  it('in Japanese', async () => {
    expect((await layersOf(`=TARIFF.DUTY(${CAR},40000,,DATE(2025,10,1))`, japanese)).slice(1)).toEqual([
      'Section 232 cars: 合計 15% まで引き上げ: 15% × $40,000 = $6,000、すでに課される $1,000 を差し引いて $5,000',
      'Reciprocal (IEEPA): 合計 15% は課されません | Section 232 cars が優先',
    ]);
  });

  it('never show a product that is not the duty: the figures of every layer of an entry sum to the total', async () => {
    const { duty } = await explained('=TARIFF.STACK("9503.00.00","CN","US",1000,,DATE(2025,4,15))');
    if (!duty || !Array.isArray(duty.layers) || typeof duty.total !== 'number') throw new Error('refused');
    expect(duty.layers.reduce((sum, layer) => sum + layer.duty, 0)).toBe(duty.total);
  });
});

describe('which law', () => {
  it.each([
    [`=TARIFF.DUTY(${CAR},40000,,DATE(2025,5,1))`, 'Law of the entry date, 1 May 2025.'],
    [`=TARIFF.DUTY(${CAR},40000)`, /^No entry date is given: law of the last day read, \d+ \w+ 2026\.$/],
    [`=TARIFF.DUTY(${CAR},40000,,DATE(2026,1,5),"pause-lapse-24")`, 'Law of 3 May 2025, fixed by the scenario “Pause lapses: 24% country rate”. As known on 3 May 2025. The entry date, 5 January 2026, does not change that. 3 levers change it.'],
    [`=TARIFF.DUTY(${CAR},40000,,DATE(2025,5,1),"| us.s232.auto.allIn=0.15")`, 'Law of the entry date, 1 May 2025. One lever changes it.'],
  ])('%s', async (formula, words) => {
    const { duty } = await explained(formula);
    const sentence = duty ? lawSentence(duty, english) : '';
    if (typeof words === 'string') expect(sentence).toBe(words);
    else expect(sentence).toMatch(words);
  });

  it('under a preset the history is that of the law, with the scenario’s rate beside it', async () => {
    const { duty } = await explained('=TARIFF.DUTY("9503.00.00","JP","US",1000,,,"pause-lapse-24")');
    expect(duty?.scenarioRate).toBe(0.24);
    expect(Array.isArray(duty?.history) && duty.history.length).toBeGreaterThan(3);
    expect(duty && goodsLine(duty, english)).toBe('9503.00.00 · Toys, dolls and puzzles · Japan to United States');
  });
});

describe('a range', () => {
  const column = (rows: number, cell: (row: number) => string | number) => Array.from({ length: rows }, (_, row) => [cell(row)]);
  const formula = '=TARIFF.DUTY(A2:A10001,"JP","US",B2:B10001*2,,DATE(2025,5,1),,D2)';
  beforeEach(() => cells({ 'A2:A10001': column(10_000, (row) => (row === 7 ? '0000' : '9503.00.00')), 'B2:B10001': column(10_000, (row) => row), D2: [['']] }));
  const inRow = (row: number) => ({ cell: { spill: { rows: 10_000, columns: 1, row, column: 0 } } });

  it('of 10,000 rows: only the row of the selected cell is read', async () => {
    const explanation = await explained(formula, inRow(500));
    expect(headline(explanation, english)).toBe('$100 on $1,000, that is 10%');
    expect(sheet.asked).toEqual([{ text: 'A2:A10001', at: { row: 500, column: 0 } }, { text: 'B2:B10001', at: { row: 500, column: 0 } }, { text: 'D2', at: { row: 0, column: 0 } }]);
    expect(explanation.element).toMatchObject({ row: 500, isFixed: true });
  });

  it('an error of one row is told for that row', async () => {
    const explanation = await explained(formula, inRow(7));
    expect(explanation.refusal).toMatchObject({ error: '#N/A', what: 'No tariff line 0000.' });
    expect(headline(explanation, english)).toBe('');
  });

  it('inside a sum: the user goes through the rows', async () => {
    const sum = `=SUM(${formula.slice(1)})`;
    expect((await explained(sum, { wanted: 2 })).element).toMatchObject({ row: 2, isFixed: false });
    expect((await explained(sum, { wanted: 99_999 })).element).toMatchObject({ row: 9_999 });
  });
});

describe('a formula around the call', () => {
  it('leaves the call to be explained, and says that the cell shows something else', async () => {
    const explanation = await explained(`=ROUND(TARIFF.DUTY(${CAR},40000,,DATE(2025,5,1))/1000,0)&" k"`, { cell: { value: '11 k', text: '11 k' } });
    expect(headline(explanation, english)).toBe('$11,000 on $40,000, that is 27.5%');
    expect(standingOf(explanation, explanation.cell)).toBe('partOfFormula');
  });

  it('with several calls explains the chosen one, also one inside another', async () => {
    const formula = `=TARIFF.DUTY(${CAR},TARIFF.DUTY("9503.00.00","JP","US",1000,,DATE(2025,5,1)),,DATE(2025,5,1))`;
    expect(headline(await explained(formula), english)).toBe('$27.50 on $100, that is 27.5%');
    expect(headline(await explained(formula, { call: 1 }), english)).toBe('$100 on $1,000, that is 10%');
  });
});

describe('the cell beside what its formula gives', () => {
  const duty = `=TARIFF.DUTY(${CAR},40000,,DATE(2025,5,1))`;
  it.each([
    [duty, { value: 11000 }, 'agrees'],
    [duty, { value: 1000 }, 'stale'],
    [duty, { value: '#NAME?' }, 'stale'],
    [duty, { value: '#BUSY!' }, 'busy'],
    ['=TARIFF.RATE("0000","JP","US")', { value: '#N/A' }, 'agrees'],
    [`=TARIFF.STACK(${CAR},40000,,DATE(2025,5,1))`, { value: '#SPILL!' }, 'blocked'],
    [`=TARIFF.STACK(${CAR},40000,,DATE(2025,5,1))`, { value: 10000, spill: { rows: 4, columns: 9, row: 2, column: 5 } }, 'agrees'],
    ['=QUOTA.SPLIT("jp-rice-sbs",2500,99000,DATE(2025,11,1))', { value: 1500, spill: { rows: 1, columns: 2, row: 0, column: 1 } }, 'agrees'],
  ])('%s showing %j: %s', async (formula, cell, standing) => {
    const explanation = await explained(formula, { cell });
    expect(standingOf(explanation, explanation.cell)).toBe(standing);
  });
});

describe('what cannot be told', () => {
  it('an argument that only Excel evaluates is named, and no answer is guessed', async () => {
    const explanation = await explained(`=TARIFF.DUTY(${CAR},LEFT(A1,3))`);
    expect(explanation.unreadable).toEqual([{ name: 'value', part: 'LEFT(…)' }]);
    expect([explanation.answer, explanation.duty]).toEqual([null, null]);
  });

  it('a name that is not in the workbook is the error that Excel shows', async () => {
    const explanation = await explained(`=TARIFF.DUTY(${CAR},40000,,,Scenario)`);
    expect(explanation.refusal).toMatchObject({ error: '#NAME?', what: 'scenario holds the error #NAME?.' });
  });

  it('an open question: the refusal, and the answers that would settle it', async () => {
    const { refusal, duty } = await explained('=TARIFF.DUTY("8708.29.51.10","JP","US",12000,,DATE(2025,5,15))');
    expect(refusal?.what).toBe('The duty on 8708.29.51.10 turns on the fact partOfVehicle.');
    expect(Array.isArray(duty?.questions) && duty.questions.map(({ fact, rateIfStated }) => [fact, rateIfStated])).toEqual([['partOfVehicle', 0.275], ['partOfVehicle=false', 0.125]]);
  });

  it('ten thousand draws are not made again', async () => {
    const explanation = await explained('=TRADE.SIMULATE("OPTIMAL",A1:F1,200,1,,100,1,-20,1)');
    expect([explanation.answer, explanation.trade?.page]).toEqual([null, 'docs/methods/simulation.md']);
  });
});

describe('quotas and models', () => {
  it('what fits into a quota and what does not, with its duties', async () => {
    const { quota } = await explained('=QUOTA.DUTY("jp-rice-sbs",2600000,2500,99000,DATE(2025,11,1))');
    expect(quota && splitSentence(quota, english)).toBe('Of 2,500 t product, 1,000 t product fit into the quota and 1,500 t product are over it.');
    expect(quota && quotaItems(quota, english).map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'Volume of the period: 100,000 t product', 'Left: 1,000 t product', 'Fill rate: 99%', 'Status: Critical', 'Duty in the quota: Free',
      'Duty over the quota: 341 JPY/kg', 'Period: year from 1 April', 'Administration: tender',
    ]);
    expect(quota && quotaItems(quota, japanese).slice(-4).map(({ value }) => value)).toEqual(['無税', '341 JPY/kg', '4月1日からの 1 年', '入札']);
  });

  it('no split is told where a fact may keep the goods out', async () => {
    const { quota } = await explained('=QUOTA.DUTY("jp-rice-sbs",2600000,2500,99000,DATE(2025,11,1),,"inQuota=false")');
    expect(quota?.split).toBeNull();
  });

  it('the residual of a solution, and the source of an elasticity', async () => {
    const gsim = await explained('=TRADE.GSIM({0,100;100,0},{0,0.1;0.1,0},{0,0.2;0.1,0},-1.25,1.5,5)');
    expect(gsim.trade?.checks.map(({ label }) => label)).toEqual(['Residual', 'Linear error']);
    const elasticity = await explained('=TRADE.ELASTICITY("8703.23")');
    expect(elasticity.trade?.sources[0]).toMatch(/^ProTEE/);
  });
});

it('the copied text has the sentence, every layer with its source, the questions and the arguments', async () => {
  const explanation = await explained('=TARIFF.DUTY("9503.00.00","JP","US",1000,,DATE(2025,5,1),"statusquo-2025-05-01")');
  const text = explanationText(explanation, explanation.cell, '2026-test', english);
  for (const part of ['TARIFF.DUTY, Sheet1!E5', '$100 on $1,000, that is 10%', '- Reciprocal (IEEPA) 9903.01.25: 10% × $1,000 = $100', 'Source: Harmonized Tariff Schedule', 'Total: $100', 'Open questions:', 'usContentShare=0.2 → 8%', '- code: 9503.00.00', 'Scenario: Status quo, 1 May 2025', 'Parley, data 2026-test']) {
    expect(text).toContain(part);
  }
});
