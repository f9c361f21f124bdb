import { answerLine } from '../../src/cli/answerLine';
import { installCustomFunctions } from '../../src/cli/customFunctions';

installCustomFunctions();

const answer = (fn: string, ...args: unknown[]): unknown => JSON.parse(answerLine(JSON.stringify({ fn, args }), 1));
const containing = (text: string): unknown => expect.stringContaining(text);
const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern);
const duty = (...args: unknown[]): unknown => answer('TARIFF.DUTY', ...args);

it('prints a 1×1 result as a plain value', () => {
  expect(answerLine('{"fn":"TARIFF.DUTY","args":["8703.23.01","JP","US",40000,null,45778]}', 1)).toBe('{"value":11000}');
});

it('prints a spill as rows, with errors as elements', () => {
  expect(duty([['8703.23.01'], ['ham'], [null]], 'JP', 'US', [[40000], [1], [null]], null, 45778)).toEqual({
    value: [[11000], [{ error: '#VALUE!', message: containing('"ham" is not a tariff code') }], ['']],
  });
});

it('prints a 1×1 error as the error itself', () => {
  expect(duty('ham', 'JP', 'US', 1)).toMatchObject({ error: '#VALUE!' });
  expect(answer('TARIFF.STACK', 'ham', 'JP', 'US', 1)).toMatchObject({ error: '#VALUE!' });
});

it('takes names without regard to case, and names the nearest of an unknown one', () => {
  expect(answer('tariff.duty', '8703.23.01', 'JP', 'US', 40000, null, 45778)).toEqual({ value: 11000 });
  expect(answer('TARIF.DUTY')).toMatchObject({ error: '#NAME?', message: matching(/^There is no function "TARIF.DUTY". Nearest: TARIFF.DUTY, /) });
  expect(answer('__proto__')).toMatchObject({ error: '#NAME?' });
});

it('counts arguments as Excel does', () => {
  expect(duty('8703.23.01', 'JP', 'US')).toEqual({ error: '#VALUE!', message: 'TARIFF.DUTY takes 4 to 8 arguments; 3 given. Put null in the place of one to leave out.' });
  expect(answer('TARIFF.SOURCE', 'htsus', 1)).toEqual({ error: '#VALUE!', message: 'TARIFF.SOURCE takes 1 argument; 2 given. Put null in the place of one to leave out.' });
  expect(answerLine('{"fn":"SCENARIO.LIST"}', 1)).toMatch(/^{"value":\[\[/);
});

it('takes a flat array as one row, and refuses what is no range or no cell', () => {
  expect(duty(['8703.23.01', '9503.00.00'], 'JP', 'US', 1000, null, 45778)).toEqual({ value: [[275, 100]] });
  expect(duty([['8703.23.01'], ['1', '2']], 'JP', 'US', 1)).toMatchObject({ message: matching(/^code is not a range\./) });
  expect(duty([], 'JP', 'US', 1)).toMatchObject({ message: matching(/^code is not a range\./) });
  expect(duty({ a: 1 }, 'JP', 'US', 1)).toMatchObject({ message: matching(/^code: {"a":1} is no cell value\./) });
});

it('writes numbers and truth values as text where the function takes text, one cell only', () => {
  expect(answer('SCENARIO.VALUE', 12, 'us.reciprocal.rate')).toMatchObject({ error: '#N/A', message: containing('"12"') });
  expect(answer('SCENARIO.VALUE', true, 'x')).toMatchObject({ message: containing('"TRUE"') });
  expect(answer('SCENARIO.VALUE', [['pause-lapse-24']], 'us.reciprocal.rate')).toEqual({ value: 0.24 });
  expect(answer('SCENARIO.VALUE', [['a'], ['b']], 'x')).toMatchObject({ error: '#VALUE!', message: matching(/^scenario is a range of 2 × 1 cells/) });
});

it('takes errors as cells: they stand in their element, and answer a text argument at once', () => {
  expect(duty([[{ error: '#DIV/0!' }], ['8703.23.01']], 'JP', 'US', 1000, null, 45778)).toEqual({
    value: [[{ error: '#DIV/0!', message: 'code holds the error #DIV/0!. Repair that cell first.' }], [275]],
  });
  expect(answer('SCENARIO.VALUE', { error: '#REF!' }, 'x')).toEqual({ error: '#REF!', message: 'scenario holds the error #REF!. Repair that cell first.' });
});

it.each([
  ['nonsense', 'It is not JSON.'],
  ['', 'It is empty.'],
  ['   ', 'It is empty.'],
  ['12', 'It is not an object.'],
  ['null', 'It is not an object.'],
  ['[]', '"fn" must be the name of a function.'],
  ['{"args":[]}', '"fn" must be the name of a function.'],
  ['{"fn":"TARIFF.DUTY","args":"8703"}', '"args" must be an array.'],
])('a line %p is an error line: %s', (line, because) => {
  expect(JSON.parse(answerLine(line, 7))).toEqual({ error: '#VALUE!', message: `Line 7 cannot be read. ${because} Write {"fn":"TARIFF.DUTY","args":["8703.23.01","JP","US",40000]}.` });
});
