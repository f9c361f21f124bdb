import { decodeFailure, decodeResult } from '../../src/workbench/functions/decodeResult';
import { excelArguments } from '../../src/workbench/functions/excelArguments';
import type { Argument } from '../../src/workbench/functions/functionEngine';
import type { FunctionMetadata, FunctionParameter } from '../../src/workbench/functions/functionMetadata';

const matrix: FunctionParameter = { name: 'code', type: 'any', dimensionality: 'matrix' };
const text: FunctionParameter = { name: 'scenario', type: 'string', optional: true };
const metadataOf = (...parameters: FunctionParameter[]): FunctionMetadata => ({ id: 'F', name: 'F', parameters });
const sent = (parameters: FunctionParameter[], given: Argument[], acceptsErrors = true) => excelArguments(metadataOf(...parameters), given, acceptsErrors);
const call = (...values: unknown[]) => ({ kind: 'call', values });

describe('arguments', () => {
  it('a matrix parameter gets rows, a single value as 1×1, a blank cell as empty text', () => {
    expect(sent([matrix], [[[1, null], ['a', true]]])).toEqual(call([[1, ''], ['a', true]]));
    expect(sent([matrix], ['8703'])).toEqual(call([['8703']]));
    expect(sent([matrix], [null])).toEqual(call([['']]));
  });

  it('what is left out is null', () => {
    expect(sent([matrix, text], ['x'])).toEqual(call([['x']], null));
    expect(sent([matrix, text], ['x', undefined])).toEqual(call([['x']], null));
  });

  it('a scalar parameter gets one value of its type', () => {
    expect(sent([text], [[['pause']]])).toEqual(call('pause'));
    expect(sent([text], [5])).toEqual(call('5'));
    expect(sent([text], [null])).toEqual(call(''));
    expect(sent([{ name: 'n', type: 'number' }], ['12'])).toEqual(call(12));
    expect(sent([{ name: 'n', type: 'number' }], [null])).toEqual(call(0));
    expect(sent([{ name: 'b', type: 'boolean' }], ['TRUE'])).toEqual(call(true));
  });

  it('a repeating parameter gets a list', () => {
    expect(sent([text, { ...matrix, repeating: true }], ['x', 1, [[2]]])).toEqual(call('x', [[[1]], [[2]]]));
  });

  it('a range for one value, and a text for a number, are #VALUE! with the argument’s name', () => {
    expect(sent([text], [[['a'], ['b']]])).toEqual({ kind: 'error', value: '#VALUE!', message: 'The argument scenario takes one value, not a range.' });
    expect(sent([{ name: 'limit', type: 'number' }], ['abc'])).toMatchObject({ kind: 'error', value: '#VALUE!', message: expect.stringContaining('limit') as string });
  });

  it('errors go in where they are accepted, else the first is the result without a call', () => {
    expect(sent([matrix], [[['a', '#DIV/0!']]])).toEqual(call([['a', { type: 'CustomFunctionError', code: '#DIV/0!' }]]));
    expect(sent([matrix], [[['a', '#DIV/0!'], ['#N/A', 1]]], false)).toEqual({ kind: 'error', value: '#DIV/0!' });
    expect(sent([text], ['#REF!'])).toEqual({ kind: 'error', value: '#REF!' });
    expect(sent([text], ['#1 choice'])).toEqual(call('#1 choice'));
  });

  it('a cell that is still being calculated makes the call wait', () => {
    expect(sent([matrix, text], [[['a', '#BUSY!']], '#N/A'])).toEqual({ kind: 'busy' });
  });
});

describe('results', () => {
  it('are one value, a row or rows', () => {
    expect(decodeResult(5)).toEqual({ value: 5 });
    expect(decodeResult([1, 2])).toEqual([[{ value: 1 }, { value: 2 }]]);
    expect(decodeResult([[1], [null]])).toEqual([[{ value: 1 }], [{ value: '' }]]);
  });

  it('carry errors with their sentences in single elements', () => {
    const error = { valueType: 'CustomFunctionError', code: '#N/A', type: 'Error', basicValue: '#N/A', message: 'No such line.' };
    expect(decodeResult([[1, error]])).toEqual([[{ value: 1 }, { value: '#N/A', message: 'No such line.' }]]);
  });

  it('may be formatted, and are #NUM! when no number, #CALC! when nothing', () => {
    expect(decodeResult({ type: 'Double', basicValue: 0.25, numberFormat: '0.0%' })).toEqual({ value: 0.25, format: '0.0%' });
    expect(decodeResult(Number.NaN)).toEqual({ value: '#NUM!' });
    expect(decodeResult([[]])).toMatchObject({ value: '#CALC!' });
  });

  it.each([
    [1, '#N/A'],
    [2, '#VALUE!'],
    [5, '#DIV/0!'],
    [6, '#NUM!'],
    [7, '#VALUE!'],
    [8, '#NULL!'],
    [10, '#NAME?'],
    [undefined, '#VALUE!'],
  ])('failed with code %s show %s', (code, shown) => {
    expect(decodeFailure('because', code)).toEqual({ value: shown, message: 'because' });
    expect(decodeFailure('', code)).toEqual({ value: shown });
  });
});
