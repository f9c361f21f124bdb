import { refuseWholeNumber } from '../../domain/shared/messages/arguments';
import { isRefusal, type Result } from '../../domain/shared/refusal';
import { correlatedInputs } from '../../domain/trade/simulation/correlationMatrix';
import type { Cells } from '../../functions/edge/one';
import { DRAWS_AT_MOST, FEWEST_DRAWS, SEED_AT_MOST, workPerDraw } from '../../functions/trade/simulation/drawLimits';
import { readModel, readSimulation, type SimulatedModel } from '../../functions/trade/simulation/readSimulation';
import type { CellContent } from '../../workbook/scenarioSheet';
import { errorSentence, isCellError } from '../formula/cellError';
import { isErrorText } from '../formula/errorText';
import type { ArgumentValue } from '../formula/callFunction';
import type { RunRequest } from './run/runMessages';
import { MODEL_ARGUMENTS, OWN } from './simulationEntry';

export const USUAL_DRAWS = 10_000;
export const USUAL_SEED = 1;

/** What the arguments amount to: a run that can start, with its estimated length, or why none can. */
export type SimulationCheck =
  | { kind: 'ready'; request: RunRequest; estimatedMs: number }
  | { kind: 'refused'; error: string; message: string };

/** Reads all arguments as the function would, without drawing; the refusals are the function's own. */
export function checkSimulation(values: readonly ArgumentValue[]): SimulationCheck {
  const cells = { model: String(single(values[OWN.model]) ?? ''), ranges: asCells(values[OWN.ranges]), argument: values.slice(MODEL_ARGUMENTS).map(asCells) };
  const draws = wholeNumber(values[OWN.draws], 'draws', { least: FEWEST_DRAWS, most: DRAWS_AT_MOST, usual: USUAL_DRAWS });
  const seed = wholeNumber(values[OWN.seed], 'seed', { least: 0, most: SEED_AT_MOST, usual: USUAL_SEED });
  if (isRefusal(draws)) return { kind: 'refused', error: '#VALUE!', message: draws.message };
  if (isRefusal(seed)) return { kind: 'refused', error: '#VALUE!', message: seed.message };
  try {
    const { prepared, inputs, correlations } = readSimulation(cells);
    const size = { workPerRun: prepared.workPerRun, inputs: inputs.length, correlated: correlatedInputs(correlations).length, results: 0 };
    return { kind: 'ready', request: { ...cells, draws, seed }, estimatedMs: (draws * workPerDraw(size)) / 1000 };
  } catch (error) {
    if (isCellError(error)) return { kind: 'refused', error: error.code, message: errorSentence(error) };
    throw error;
  }
}

/** The model with its arguments read, whatever its ranges; null where they cannot be read yet. */
export function modelOf(values: readonly ArgumentValue[]): SimulatedModel | null {
  try {
    return readModel({ model: String(single(values[OWN.model]) ?? ''), argument: values.slice(MODEL_ARGUMENTS).map(asCells) });
  } catch (error) {
    if (isCellError(error)) return null;
    throw error;
  }
}

function wholeNumber(value: ArgumentValue | undefined, argument: string, { least, most, usual }: { least: number; most: number; usual: number }): Result<number> {
  const cell = single(value);
  if (cell === null) return usual;
  if (typeof cell === 'number' && Number.isInteger(cell) && cell >= least && cell <= most) return cell;
  return refuseWholeNumber(argument, String(cell).slice(0, 40), least, most);
}

function single(value: ArgumentValue | undefined): CellContent | null {
  const cell = Array.isArray(value) ? value[0]?.[0] : value;
  return cell === undefined || cell === '' ? null : cell;
}

/** Blanks as the functions get them, and errors as objects that a worker can be sent. */
function asCells(value: ArgumentValue | undefined): Cells {
  if (value === null || value === undefined) return null;
  const asCell = (cell: CellContent) => (cell === '' ? null : isErrorText(cell) ? { type: 'Error', basicValue: cell } : cell);
  return (Array.isArray(value) ? value : [[value]]).map((row) => row.map(asCell));
}
