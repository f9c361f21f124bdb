import { readNumber } from '../../domain/shared/readCells';
import { isRefusal, type Result } from '../../domain/shared/refusal';
import { effectiveProtection } from '../../domain/trade/effectiveProtection';
import { broadcast } from '../edge/broadcast';
import { toCell } from '../edge/cellResult';
import { objectionTo } from '../edge/tradeNumbers';

/**
 * Effective rate of protection: what the duties on a product and on its inputs together do to value added.
 * @customfunction TRADE.PROTECTION TRADE.PROTECTION
 * @param outputRate Duty on the product as a fraction. One or a range.
 * @param inputRate Duty on its inputs as a fraction; of several inputs the average weighted by share. One or a range.
 * @param inputShare Share of the inputs in the value of the product at world prices, below 1. One or a range.
 * @returns A fraction: 0.3 raises value added by 30%; negative where inputs are taxed more than the product. In the shape of the ranges.
 * @throws #VALUE! when an argument is blank, text or negative.
 * @throws #NUM! when inputShare is 1 or more, so that no value added is left.
 * @see Docs: docs/methods/effective-protection.md.
 * @example =TRADE.PROTECTION(0.2,0.1,0.5) → 0.3
 */
export function protection(outputRate: any[][], inputRate: any[][], inputShare: any[][]): any[][] {
  const ranges = [
    { name: 'outputRate', cells: outputRate, required: true },
    { name: 'inputRate', cells: inputRate, required: true },
    { name: 'inputShare', cells: inputShare, required: true },
  ];
  return broadcast(ranges, ([output, input, share]) => toCell(protectionOf(output, input, share)));
}

function protectionOf(output: any, input: any, share: any): Result<number> {
  const outputRate = rateOf(output, 'outputRate');
  if (isRefusal(outputRate)) return outputRate;
  const inputRate = rateOf(input, 'inputRate');
  if (isRefusal(inputRate)) return inputRate;
  const inputShare = readNumber(share, 'inputShare');
  return isRefusal(inputShare) ? inputShare : effectiveProtection({ outputRate, inputRate, inputShare });
}

function rateOf(cell: any, argument: string): Result<number> {
  const rate = readNumber(cell, argument);
  return isRefusal(rate) ? rate : (objectionTo(rate, argument, 'rate') ?? rate);
}
