import type { DataBook } from '../../instruments/dataBook';
import { callFunction, isCellRefusal } from '../formula/callFunction';
import type { Answer, CellRefusal } from '../formula/callFunction';
import { dutyFacts } from './dutyFacts';
import type { DutyFacts } from './dutyFacts';
import { NamedArguments } from './namedArguments';
import { quotaFacts } from './quotaFacts';
import type { QuotaFacts } from './quotaFacts';
import type { ReadArgument, ReadCall } from './readCall';
import { scenarioFacts } from './scenarioFacts';
import type { ScenarioFacts } from './scenarioFacts';
import { tradeFacts } from './tradeFacts';
import type { TradeFacts } from './tradeFacts';

/** Everything there is to tell about one call. Parts that its function has nothing to do with are null. */
export interface Explanation extends ReadCall {
  given: NamedArguments;
  /** What the call gives; null when an argument cannot be read here, or when asking again would take too long. */
  answer: Answer | null;
  /** Why it gives no value: of the whole call, or of the one element. */
  refusal: CellRefusal | null;
  unreadable: { name: string; part: string }[];
  duty: DutyFacts | null;
  quota: QuotaFacts | null;
  trade: TradeFacts | null;
  /** Scenarios of a SCENARIO function; those of a duty or a quota stand with them. */
  scenarios: ScenarioFacts[];
}

/** A function of entries shows its duty; these have an entry among their arguments. */
const OF_ENTRIES = new Set(['TARIFF.DUTY', 'TARIFF.RATE', 'TARIFF.AVE', 'TARIFF.EXPRESSION', 'TARIFF.STACK', 'TARIFF.LANDED', 'TARIFF.QUESTIONS', 'TARIFF.HISTORY']);

/** Draws thousands of models: its answer is read in the sheet, not drawn again. */
const TOO_LONG = new Set(['TRADE.SIMULATE']);

/** Asks the functions themselves; what they answer is arranged, never computed here. */
export function explain(read: ReadCall, data: DataBook): Explanation {
  const { entry, args } = read;
  const unreadable = args.flatMap(({ parameter, found }) => (found.kind === 'unreadable' ? [{ name: parameter.name, part: found.part }] : []));
  const values = args.map(valueOf);
  const given = new NamedArguments(entry.parameters.map(({ name }) => name), values);
  const answer = unreadable.length > 0 || TOO_LONG.has(entry.id) ? null : callFunction(entry.id, values);
  const isKnown = unreadable.length === 0;
  return {
    ...read,
    given,
    answer,
    refusal: refusalIn(answer),
    unreadable,
    duty: isKnown && OF_ENTRIES.has(entry.id) ? dutyFacts(entry.id, given, data) : null,
    quota: isKnown && entry.family === 'QUOTA' ? quotaFacts(given, data) : null,
    trade: tradeFacts(entry.id, given, answer, data),
    scenarios: isKnown && entry.family === 'SCENARIO' ? scenariosOf(entry.id, given, answer, data) : [],
  };
}

function valueOf({ found }: ReadArgument) {
  return found.kind === 'value' ? found.value : null;
}

/** The refusal of the whole, or of the only cell of the result. */
function refusalIn(answer: Answer | null): CellRefusal | null {
  if (answer === null) return null;
  if (answer.kind === 'refused') return answer.refusal;
  const [first = []] = answer.values;
  const [cell] = first;
  return answer.values.length === 1 && cell !== undefined && isCellRefusal(cell) ? cell : null;
}

/** SCENARIO.TEXT makes a scenario; the others are given one or two. */
function scenariosOf(id: string, given: NamedArguments, answer: Answer | null, data: DataBook): ScenarioFacts[] {
  const made = id === 'SCENARIO.TEXT' && answer?.kind === 'values' ? answer.values[0]?.[0] : undefined;
  const texts = typeof made === 'string' ? [made] : ['scenario', 'a', 'b', 'baseline'].map((name) => given.text(name));
  return texts.flatMap((text) => scenarioFacts(text, data.scenarios) ?? []);
}
