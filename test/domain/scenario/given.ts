import type { ScenarioBook } from '../../../src/domain/scenario/preset';
import { readScenario } from '../../../src/domain/scenario/readScenario';
import type { Scenario } from '../../../src/domain/scenario/scenario';
import { isRefusal, type Refusal, type Result } from '../../../src/domain/shared/refusal';
import { smallBook } from './smallBook';

export function accepted<T>(result: Result<T>): T {
  if (isRefusal(result)) throw new Error(result.message);
  return result;
}

export function refused(result: unknown): Refusal {
  if (!isRefusal(result)) throw new Error(`expected a refusal, got ${JSON.stringify(result)}`);
  return result;
}

export function scenario(text: string, book: ScenarioBook = smallBook): Scenario {
  return accepted(readScenario(text, book));
}

export function refusal(text: string): Refusal {
  return refused(readScenario(text, smallBook));
}
