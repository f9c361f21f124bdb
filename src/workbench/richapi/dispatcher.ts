import { GridRefusal } from '../grid/gridRefusal';
import { HostError } from './hostError';
import { camelCase } from './members';
import type { ObjectModel } from './objectModel';
import type { ActionInfo, ErrorBody, RequestBody, ResponseBody } from './protocol';
import { QueryAnswer } from './queryAnswer';
import { References } from './references';
import { RequestRun } from './requestRun';

/** Executes the requests of office.js against plain host objects. Never throws: failures are answers. */
export class Dispatcher {
  readonly references = new References();
  private readonly answers = new QueryAnswer(this.references);

  constructor(
    private readonly model: ObjectModel,
    private readonly onRefused: (code: string, message: string) => void,
  ) {}

  /** What ran before a failing action stays done, as in Excel. */
  process(body: RequestBody): ResponseBody {
    const run = new RequestRun(this.model, this.references, this.answers, body);
    const results: ResponseBody['Results'] = [];
    for (const [index, action] of body.Actions.entries()) {
      try {
        const value = run.run(action);
        if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        const answer = errorAnswer(error, body, action, index);
        this.onRefused(answer.Code, answer.Message);
        return { Error: answer, Results: results };
      }
    }
    return { Error: null, Results: results };
  }

  /** Answers with a failure without running anything. */
  refuse(body: RequestBody, failure: HostError): ResponseBody {
    const [first] = body.Actions;
    return { Error: first ? errorAnswer(failure, body, first, 0) : null, Results: [] };
  }
}

function errorAnswer(error: unknown, body: RequestBody, action: ActionInfo, index: number): ErrorBody {
  const path = body.ObjectPaths[action.ObjectPathId];
  const known = asHostError(error);
  return {
    Code: known.code,
    Message: known.message,
    Location: `${path?.Name ?? ''}.${camelCase(action.Name || (path?.Name ?? ''))}`,
    ActionIndex: index,
    HttpStatusCode: known.httpStatus,
  };
}

function asHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  if (error instanceof GridRefusal && error.reason.includes('SheetLocked'))
    return new HostError('AccessDenied', "You can't change a protected sheet.", 403);
  if (error instanceof GridRefusal) return new HostError('InvalidOperation', `The grid refused ${error.message}.`);
  return new HostError('GeneralException', error instanceof Error ? (error.stack ?? error.message) : String(error), 500);
}
