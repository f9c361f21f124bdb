import type { SimulationResult } from '../../../functions/trade/simulation/runSimulation';
import { quantileRows, runFacts } from '../../../functions/trade/simulation/simulationTable';
import type { CellContent } from '../../../workbook/scenarioSheet';
import type { SheetTable } from '../../../workbook/writeTable';
import { rowName } from '../inputs/inputTable';
import type { RunRequest } from '../run/runMessages';

export interface RunProvenance {
  request: RunRequest;
  /** Names of the model's arguments in their order. */
  names: readonly string[];
  dataVersion: string;
  /** The formula that says the same, without its equals sign. */
  call: string;
}

const SHARE_FORMAT = '0.0%';
/** Columns of the quantiles that hold shares of draws: P(positive), P(negative). */
const SHARE_COLUMNS = [8, 9];

/**
 * A run as values of the sheet: every result, what moves the chosen one, and from what it came, so that the table can be
 * understood, and run again, without the pane.
 */
export function resultTable(result: SimulationResult, chosen: number, provenance: RunProvenance): SheetTable {
  const quantiles = quantileRows(result);
  const width = quantiles[0]!.length;
  const blocks: CellContent[][][] = [quantiles, tornadoOf(result, chosen), inputsOf(provenance), factsOf(result, provenance)];
  const cells = blocks.flatMap((block, at) => (at === 0 ? block : [[], ...block])).map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
  const [tornadoAt, inputsAt] = [quantiles.length + 1, quantiles.length + blocks[1]!.length + 2];
  const shares = SHARE_COLUMNS.map((column) => ({ row: 1, column, rows: quantiles.length - 1, format: SHARE_FORMAT }));
  return { cells, headerRows: [0, tornadoAt, inputsAt], formats: shares };
}

function tornadoOf({ results, inputs, tornado }: SimulationResult, chosen: number): CellContent[][] {
  const bars = tornado.filter(({ result }) => result === chosen);
  return [['Result', 'Input', 'Rank correlation'], ...bars.map(({ input, correlation }) => [results[chosen]!, inputs[input]!, correlation])];
}

function inputsOf({ request, names }: RunProvenance): CellContent[][] {
  const rows = (request.ranges ?? []) as (CellContent | null)[][];
  const cells = rows.map((row) => row.map((cell) => cell ?? ''));
  const filled = cells.filter((row) => row.some((cell) => cell !== ''));
  return [['Input', 'Distribution', 'Low', 'High', 'Mode'], ...filled.map((row) => [rowName(cells, row, names), ...row.slice(2)])];
}

function factsOf(result: SimulationResult, { request, dataVersion, call }: RunProvenance): CellContent[][] {
  return [['Model', request.model], ...runFacts(result), ['Data version', dataVersion], ['Formula', call]];
}
