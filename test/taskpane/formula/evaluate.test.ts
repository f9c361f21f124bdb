import { installCustomFunctions } from '../../../src/cli/customFunctions';
import type { ArgumentValue } from '../../../src/taskpane/formula/callFunction';
import { evaluate } from '../../../src/taskpane/formula/evaluate';
import { ownNames } from '../../../src/taskpane/formula/ownNames';
import { parseExpression } from '../../../src/taskpane/formula/parseExpression';
import { readingKey, wantedReferences } from '../../../src/taskpane/formula/references';
import { shapeOfCall } from '../../../src/taskpane/formula/shapeOf';
import type { CellContent } from '../../../src/workbook/scenarioSheet';

installCustomFunctions();

const CELLS: Record<string, CellContent[][]> = {
  A1: [[5]],
  B1: [['']],
  C1: [['7']],
  D1: [['#N/A']],
  E1: [[true]],
  'A2:A4': [[10], [20], [30]],
  'B2:C4': [['x', 1], ['y', 2], ['Z', 3]],
  'B2:B4': [['x'], ['y'], ['Z']],
  "'Offer 2'!$A$1": [['JP']],
  Scenario: [['pause-lapse-24']],
  'H1#': [[1, 2]],
  'Goods[Value]': [[1], [2]],
};

/** The value of an argument text; `element` = of one row only, whose cell the workbook would have been asked for. */
function value(text: string, element: { row: number; column: number } | null = null): ArgumentValue | string {
  const cellsOf = ({ text: reference, single }: { text: string; single: boolean }) => {
    const cells = CELLS[reference];
    if (!cells || !single || !element) return cells ?? null;
    return [[cells[cells.length > 1 ? element.row : 0]?.[0] ?? '']];
  };
  const found = evaluate(parseExpression(text), { cellsOf, element });
  return found.kind === 'value' ? found.value : `unreadable: ${found.part}`;
}

describe('an argument is worked out as Excel would', () => {
  it.each<[string, unknown]>([
    ['', null],
    ['40000', 40000],
    ['.5', 0.5],
    ['1.5E3', 1500],
    ['"say ""hi"""', 'say "hi"'],
    ['TRUE', true],
    ['#N/A', '#N/A'],
    ['DATE(2025,5,1)', 45778],
    ['DATE(2025,14,1)', 46054],
    ['DATE(2025,5,0)', 45777],
    ['{1,"a";-2,TRUE}', [[1, 'a'], [-2, true]]],
    ['1+2*3', 7],
    ['(1+2)*3', 9],
    ['-2^2', 4],
    ['2^3^2', 64],
    ['2^-1', 0.5],
    ['10-4-3', 3],
    ['5%', 0.05],
    ['-50%*8', -4],
    ['1&2+3', '15'],
    ['"a"&TRUE&1.5', 'aTRUE1.5'],
    ['1/0', '#DIV/0!'],
    ['0^0', '#NUM!'],
    ['A1*1.1', 5.5],
    ['A1+B1+C1+E1', 13],
    ['A1+D1', '#N/A'],
    ['B1&"x"', 'x'],
    ['A2:A4*2', [[20], [40], [60]]],
    ['A2:A4*{1,2}', [[10, 20], [20, 40], [30, 60]]],
    ["'Offer 2'!$A$1", 'JP'],
    ['Scenario&" | x"', 'pause-lapse-24 | x'],
    ['H1#', [[1, 2]]],
    ['Goods[Value]', [[1], [2]]],
    ['ROUND(2.345,2)', 2.35],
    ['ROUND(-2.5,0)', -3],
    ['ROUND(1234,-2)', 1200],
    ['INDEX(A2:A4,2)', 20],
    ['INDEX(B2:C4,3,2)', 3],
    ['INDEX(A2:A4,9)', '#REF!'],
    ['MATCH("z",B2:B4,0)', 3],
    ['MATCH("w",B2:B4,0)', '#N/A'],
    ['INDEX(A2:A4,MATCH("y",B2:B4,0))', 20],
    ['XLOOKUP("y",B2:B4,A2:A4)', 20],
    ['XLOOKUP("w",B2:B4,A2:A4,0)', 0],
    ['TARIFF.DUTY("8703.23.01","JP","US",A1*8000,,DATE(2025,5,1))', 11000],
    ['TARIFF.RATE("0000","JP","US")*2', '#N/A'],
    ['SCENARIO.TEXT("statusquo-2025-05-01",{"us.s232.auto.allIn",0.15})', 'statusquo-2025-05-01 | us.s232.auto.allIn=0.15'],
  ])('%s', (text, expected) => expect(value(text)).toEqual(expected));

  it('a blank cell stays one, so that no function takes it for zero', () => expect(value('B1')).toEqual([['']]));
});

describe('what is not surely the same in Excel is not guessed', () => {
  it.each(['LEFT(A1,4)', 'A1>3', 'A1:A2 B1:B2', '@A2:A4', '"2025-05-01"+1', '1E+30&""', 'NOW()', 'MATCH("x",B2:B4)', 'MATCH("x*",B2:B4,0)', 'MATCH(B1,B2:B4,0)', 'Z9', 'A2:A4*{1;2}', '{1,,2}', '{1,2;3}', '8703.23.01', '"open', 'DATE(1900,1,1)', 'INDEX(B2:C4,0,1)', 'IF(A1,1,2)', 'LAMBDA(x,x)(1)'])(
    '%s',
    (text) => expect(String(value(text))).toMatch(/^unreadable/),
  );

  it('names the part that only Excel evaluates', () => {
    expect(value('TARIFF.DUTY(LEFT(A1,4),"JP","US",1)')).toBe('unreadable: LEFT(…)');
  });
});

it('a name that the formula gives to a part of itself is not a name of the workbook', () => {
  const own = ownNames('=LET(code, A1, rate,TARIFF.RATE(code,"JP","US"),MAP(A1:A2,LAMBDA(x, rate*x)))');
  expect([...own].sort()).toEqual(['code', 'rate', 'x']);
  expect(parseExpression('Code', own).kind).toBe('unreadable');
  expect(parseExpression('Scenario', own).kind).toBe('reference');
});

describe('one element of a spill', () => {
  const wanted = (text: string) => wantedReferences(parseExpression(text), true).map(readingKey);

  it('is worked out with its own row of every range', () => {
    expect(value('A2:A4*2', { row: 1, column: 0 })).toBe(40);
    expect(value('{7;8;9}', { row: 2, column: 0 })).toBe(9);
    expect(value('XLOOKUP(B2:B4,B2:B4,A2:A4)', { row: 2, column: 0 })).toBe(30);
  });

  it('needs one cell of a range, but all of one that a function looks through', () => {
    expect(wanted('A2:A4*1.1')).toEqual(['A2:A4 (one element)']);
    expect(wanted('INDEX(A2:A4,MATCH(C2:C4,B2:B4,0))')).toEqual(['A2:A4', 'C2:C4 (one element)', 'B2:B4']);
    expect(wanted('QUOTA.REMAINING("jp-rice-ma",A2:B9)')).toEqual(['A2:B9']);
    expect(wanted('LEFT(A1,2)')).toEqual([]);
  });

  it('counts the elements by the ranges that give one result each', () => {
    const sizes = new Map([['A2:A11', { rows: 10, columns: 1 }], ['C1:E1', { rows: 1, columns: 3 }], ['L1:M99', { rows: 99, columns: 2 }]]);
    const shape = (id: string, ...args: string[]) => shapeOfCall(id, args.map((text) => parseExpression(text)), sizes);
    expect(shape('TARIFF.DUTY', 'A2:A11', '"JP"', '"US"', 'C1:E1*2')).toEqual({ rows: 10, columns: 3 });
    expect(shape('QUOTA.REMAINING', '"jp-rice-ma"', 'L1:M99')).toEqual({ rows: 1, columns: 1 });
    expect(shape('QUOTA.SPLIT', '"jp-rice-ma"', 'A2:A11', 'L1:M99')).toEqual({ rows: 10, columns: 1 });
  });
});
