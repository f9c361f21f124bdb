import { isRefusal } from '../../../domain/shared/refusal';
import type { Steps } from '../../../domain/trade/simulation/steps';
import { toCellError } from '../../../functions/edge/cellError';
import type { RunPlace } from '../../../functions/trade/simulation/drawLimits';
import { readSimulation } from '../../../functions/trade/simulation/readSimulation';
import { runSimulation } from '../../../functions/trade/simulation/runSimulation';
import { errorSentence, isCellError } from '../../formula/cellError';
import type { CellError } from '../../formula/cellError';
import type { RunOutcome, RunRequest } from './runMessages';

/** A run of both reports in small steps; whatever goes wrong is an outcome. */
export function* requestSteps(request: RunRequest, place: RunPlace): Steps<RunOutcome> {
  const { draws, seed } = request;
  try {
    const result = yield* runSimulation(readSimulation(request), { draws, seed, place, reports: ['quantiles', 'tornado'] });
    return isRefusal(result) ? refused(toCellError(result)) : { kind: 'done', result };
  } catch (error) {
    return isCellError(error) ? refused(error) : { kind: 'failed', detail: String(error) };
  }
}

function refused(error: CellError): RunOutcome {
  return { kind: 'refused', error: error.code, message: errorSentence(error) };
}
