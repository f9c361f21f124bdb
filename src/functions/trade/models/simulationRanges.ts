import {
  refuseDistribution,
  refuseLognormalSign,
  refuseNoRanges,
  refuseRangeArgument,
  refuseRangeColumns,
  refuseRangeElement,
  refuseRangeNumber,
  refuseRangeOrder,
} from '../../../domain/shared/messages/simulation';
import { isBlank } from '../../../domain/shared/readCells';
import { quantileOf, type Distribution } from '../../../domain/trade/simulation/distribution';
import type { RankCorrelation } from '../../../domain/trade/simulation/correlationMatrix';
import type { UncertainInput } from '../../../domain/trade/simulation/runDraws';
import { toCellError } from '../../edge/cellError';
import { rowsOf, type Cells } from '../../edge/one';
import type { PreparedModel, TradeModel } from '../../edge/tradeModel';
import { objectionTo, type GivenNumbers } from '../../edge/tradeNumbers';
import { isCorrelation, readCorrelations } from './simulationCorrelations';

const COLUMNS = ['argument number', 'element', 'distribution', 'low', 'high'];

/** An uncertain input of the model, with its name for the report and its row in `ranges`. */
export interface NamedInput extends UncertainInput {
  name: string;
  row: number;
}

/** A row of `ranges` with its number, from 1. */
export interface RangeRow {
  at: number;
  cells: any[];
}

/** The uncertain inputs of `ranges`, each bound to the numbers of the model, and their correlations. */
export function readRanges(cells: Cells, model: TradeModel, prepared: PreparedModel): { inputs: NamedInput[]; correlations: RankCorrelation[] } {
  const all = rowsOf(cells, 'ranges');
  const columns = all[0]!.length;
  if (columns !== COLUMNS.length && columns !== COLUMNS.length + 1) throw toCellError(refuseRangeColumns(columns));
  const rows = all.map((row, at): RangeRow => ({ at: at + 1, cells: row })).filter((row) => !row.cells.every(isBlank));
  const inputs = rows.filter((row) => !isCorrelation(row)).map((row) => readRange(row, model, prepared));
  if (inputs.length === 0) throw toCellError(refuseNoRanges());
  return { inputs, correlations: readCorrelations(rows.filter(isCorrelation), inputs) };
}

/** Puts every input at the middle of its distribution: the case whose table the report follows. */
export function putMedians(inputs: readonly UncertainInput[]): void {
  for (const { distribution, put } of inputs) put(quantileOf(distribution, 0.5));
}

/** One row that states an uncertain input. */
export function readRange({ at, cells: row }: RangeRow, { parameters }: TradeModel, { numbers }: PreparedModel): NamedInput {
  const argument = typeof row[0] === 'number' ? parameters[row[0] - 1] : undefined;
  const given = argument === undefined ? undefined : numbers[argument];
  if (argument === undefined || !given) {
    const numeric = parameters.flatMap((name, place) => (numbers[name] ? [`${place + 1} ${name}`] : []));
    throw toCellError(refuseRangeArgument(at, isBlank(row[0]) ? 'blank' : String(row[0]).slice(0, 20), numeric));
  }
  const distribution = readDistribution(row, at);
  for (const value of [distribution.low, distribution.high]) {
    const objection = objectionTo(value, argument, given.kind);
    if (objection) throw toCellError(objection);
  }
  if (isBlank(row[1])) return { row: at, name: argument, distribution, put: (value) => given.values.fill(value) };
  const place = elementOf(row[1], at, argument, given);
  return { row: at, name: `${argument}[${place + 1}]`, distribution, put: (value) => (given.values[place] = value) };
}

function elementOf(cell: any, at: number, argument: string, { values }: GivenNumbers): number {
  if (Number.isInteger(cell) && cell >= 1 && cell <= values.length) return cell - 1;
  throw toCellError(refuseRangeElement(at, argument, values.length));
}

function readDistribution(row: any[], at: number): Distribution {
  const numberIn = (column: number): number => {
    const cell = row[column];
    if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
    throw toCellError(refuseRangeNumber(at, COLUMNS[column] ?? 'mode'));
  };
  const [low, high] = [numberIn(3), numberIn(4)];
  const kind = String(row[2]).trim().toLowerCase();
  if (low > high) throw toCellError(refuseRangeOrder(at));
  if (kind === 'uniform') return { kind, low, high };
  if (kind === 'lognormal') {
    if (!(low > 0 || high < 0)) throw toCellError(refuseLognormalSign(at));
    return { kind, low, high };
  }
  if (kind !== 'triangular') throw toCellError(refuseDistribution(at, String(row[2])));
  const mode = isBlank(row[5]) ? (low + high) / 2 : numberIn(5);
  if (mode < low || mode > high) throw toCellError(refuseRangeOrder(at));
  return { kind, low, high, mode };
}
