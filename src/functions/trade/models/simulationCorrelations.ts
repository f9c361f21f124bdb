import {
  refuseCorrelatedRow,
  refuseCorrelationConflict,
  refuseCorrelationNumber,
  refuseCorrelationTwice,
  refuseCorrelationWithItself,
} from '../../../domain/shared/messages/simulation';
import { isBlank } from '../../../domain/shared/readCells';
import { correlationConflict } from '../../../domain/trade/simulation/correlationConflict';
import type { RankCorrelation } from '../../../domain/trade/simulation/correlationMatrix';
import { toCellError } from '../../edge/cellError';
import type { NamedInput, RangeRow } from './simulationRanges';

/** A row `one row, another row, "correlation", rho` says how the ranks of two inputs move together. */
export function isCorrelation({ cells }: RangeRow): boolean {
  return String(cells[2]).trim().toLowerCase() === 'correlation';
}

/** The rank correlations that rows of `ranges` state; ones that no draws can have together are refused. */
export function readCorrelations(rows: readonly RangeRow[], inputs: readonly NamedInput[]): RankCorrelation[] {
  const correlations = rows.map((row) => readCorrelation(row, inputs));
  correlations.forEach((correlation, at) => {
    const before = correlations.findIndex((earlier) => isSamePair(earlier, correlation));
    if (before < at) throw toCellError(refuseCorrelationTwice(rows[at]!.at, pairOf(correlation, inputs), rows[before]!.at));
  });
  const conflict = correlationConflict(correlations);
  if (!conflict) return correlations;
  const { at, possible } = conflict;
  const correlation = correlations[at]!;
  const detail = { rho: correlation.rho, possible: possible && { low: inwards(possible.low, Math.ceil), high: inwards(possible.high, Math.floor) } };
  throw toCellError(refuseCorrelationConflict(rows[at]!.at, pairOf(correlation, inputs), detail));
}

function readCorrelation({ at, cells }: RangeRow, inputs: readonly NamedInput[]): RankCorrelation {
  const inputIn = (cell: any): number => {
    const place = inputs.findIndex(({ row }) => row === cell);
    if (place >= 0) return place;
    const shown = isBlank(cell) ? '' : String(cell);
    throw toCellError(refuseCorrelatedRow(at, shown, inputs.map(({ row, name }) => `${row} ${name}`)));
  };
  const [one, other] = [inputIn(cells[0]), inputIn(cells[1])];
  if (one === other) throw toCellError(refuseCorrelationWithItself(at, inputs[one]!.name));
  const rho = cells[3];
  const isAlone = cells.slice(4).every(isBlank);
  if (typeof rho === 'number' && rho > -1 && rho < 1 && isAlone) return { one, other, rho };
  const shown = isAlone ? rho : `${rho} with ${cells.slice(4).find((cell) => !isBlank(cell))}`;
  throw toCellError(refuseCorrelationNumber(at, isBlank(shown) ? '' : String(shown)));
}

function isSamePair(a: RankCorrelation, b: RankCorrelation): boolean {
  return (a.one === b.one && a.other === b.other) || (a.one === b.other && a.other === b.one);
}

function pairOf({ one, other }: RankCorrelation, inputs: readonly NamedInput[]): string {
  return `${inputs[one]!.name} and ${inputs[other]!.name}`;
}

/** Two digits, towards the middle, so that the end itself fits. */
function inwards(rho: number, round: (x: number) => number): string {
  return String(round(rho * 100) / 100);
}
