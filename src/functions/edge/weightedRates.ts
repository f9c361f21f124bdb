import { refuseShapes } from '../../domain/shared/messages/arguments';
import { readNumber, isBlank } from '../../domain/shared/readCells';
import type { WeightedRate } from '../../domain/tariff/effectiveRate';
import { errorCodeOf, passOn, toCellError } from './cellError';
import { orThrow } from './cellResult';

/** Pairs rates and values cell by cell. A value must be a number or blank; a rate that is missing or an error is passed on as such. */
export function weightedRates(rates: any[][], values: any[][]): WeightedRate[] {
  const size = (cells: any[][]): string => `${cells.length} × ${cells[0]?.length ?? 0}`;
  if (size(rates) !== size(values)) throw toCellError(refuseShapes('rates', size(rates), 'values', size(values)));
  return rates.flatMap((row, at) => row.map((rate, column) => ({ rate: rateOf(rate), value: valueOf(values[at]![column]) })));
}

function valueOf(cell: any): number {
  const code = errorCodeOf(cell);
  if (code) throw passOn(code, 'values');
  return isBlank(cell) ? 0 : orThrow(readNumber(cell, 'values'));
}

function rateOf(cell: any): WeightedRate['rate'] {
  if (errorCodeOf(cell)) return 'error';
  return isBlank(cell) ? null : orThrow(readNumber(cell, 'rates'));
}
