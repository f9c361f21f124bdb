import { effectiveRate } from '../../domain/tariff/effectiveRate';
import { orThrow } from '../edge/cellResult';
import { weightedRates } from '../edge/weightedRates';

/**
 * Effective tariff rate of a basket: duties over value, Σ rate × value ÷ Σ value.
 * @customfunction TARIFF.EFFECTIVE TARIFF.EFFECTIVE
 * @param rates Rates as fractions, such as the spill of TARIFF.RATE. A range.
 * @param values Values that weigh them, in one currency. A range of the same size.
 * @returns One fraction.
 * @throws #VALUE! when a cell with a value has no rate (blank or error); the message counts them, none is dropped. Also when the ranges differ in size.
 * @throws #DIV/0! when the values add up to zero.
 * @see Rates of a table: TARIFF.RATE.
 * @example =TARIFF.EFFECTIVE({0.275;0.1},{300;100}) → 0.23125
 */
export function effective(rates: any[][], values: any[][]): number {
  return orThrow(effectiveRate(weightedRates(rates, values)));
}
