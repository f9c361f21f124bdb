import type { Day } from '../../domain/shared/isoDate';
import { undotted, dotted } from '../../domain/shared/hsCode';
import type { DataBook } from '../../instruments/dataBook';
import type { ArgumentValue, CellRefusal } from '../formula/callFunction';
import { answerCell, answerRows, isRefused, textIn } from './answerRows';
import { historySpansOf } from './historySpans';
import type { HistorySpan } from './historySpans';
import { layerOf } from './layers';
import type { Layer } from './layers';
import type { NamedArguments } from './namedArguments';
import { questionsOf } from './openQuestions';
import type { Question } from './openQuestions';
import { scenarioFacts } from './scenarioFacts';
import type { ScenarioFacts } from './scenarioFacts';

/** Customs value on which layers are shown where the function takes none. */
const EXAMPLE_VALUE = 100;

/** Everything that the functions answer about one entry. */
export interface DutyFacts {
  /** Dotted, as the schedules print it. */
  code: string;
  /** Our own short words for the goods; '' where there are none. */
  label: string;
  origin: string;
  importer: string;
  currency: string;
  value: number;
  /** The value is an example: the function takes none. */
  isExample: boolean;
  /** Given, or 1 as an example where the layers need one and the function takes none. */
  quantity: number | null;
  /** Unit of the quantity; '' when not known. */
  unit: string;
  /** Entry date as given; null when blank. */
  day: Day | null;
  /** Day whose law is applied. */
  lawOn: Day;
  /** Last day to which the law was read. */
  readThrough: Day;
  scenario: ScenarioFacts | null;
  layers: Layer[] | CellRefusal;
  total: number | CellRefusal;
  questions: Question[] | CellRefusal;
  history: HistorySpan[] | CellRefusal;
  /** Rate under the scenario where the history is that of the law without it; null when they are the same law. */
  scenarioRate: number | null;
}

/** The arguments of one entry in the order of the TARIFF functions, with the value that the layers are shown on. */
interface EntryValues {
  goods: [code: ArgumentValue, origin: ArgumentValue, importer: ArgumentValue];
  value: number;
  quantity: ArgumentValue;
  date: ArgumentValue;
  scenario: string;
  facts: ArgumentValue;
}

/** Asks the TARIFF functions everything about the entry of a call; null when it names no importer whose law is held. */
export function dutyFacts(id: string, given: NamedArguments, data: DataBook): DutyFacts | null {
  const importer = given.text('importer').toUpperCase();
  const release = data.law.releases.find((each) => each.importer === importer);
  if (!release) return null;
  const value = given.number('value') ?? given.number('unitValue');
  const entry: EntryValues = {
    goods: [given.value('code'), given.value('origin'), given.value('importer')],
    value: value ?? EXAMPLE_VALUE,
    quantity: id === 'TARIFF.AVE' ? 1 : given.number('quantity'),
    date: id === 'TARIFF.HISTORY' ? given.value('to') : given.value('date'),
    scenario: given.text('scenario'),
    facts: given.value('facts'),
  };
  const scenario = scenarioFacts(entry.scenario, data.scenarios);
  const day = id === 'TARIFF.HISTORY' ? given.day('to') : given.day('date');
  const [label, unit] = goodsOf(entry);
  return {
    code: dotted(undotted(given.text('code')) ?? '') || given.text('code'),
    label,
    origin: given.text('origin').toUpperCase(),
    importer,
    currency: release.currency,
    value: entry.value,
    isExample: value === null,
    unit,
    day,
    lawOn: scenario?.preset?.lawOn ?? day ?? release.verifiedThrough,
    readThrough: release.verifiedThrough,
    scenario,
    ...shownLayers(entry, value === null),
    questions: openQuestions(entry, data),
    ...historyOf(id, entry, given, scenario),
  };
}

function goodsOf({ goods: [code, , importer] }: EntryValues): [label: string, unit: string] {
  const rows = answerRows('TARIFF.LINES', [code, importer, 1, false]);
  const row = isRefused(rows) ? [] : (rows[0] ?? []);
  return [textIn(row, 1), textIn(row, 3)];
}

/** Where the function takes no quantity and a layer needs one, the layers are shown on one unit. */
function shownLayers(entry: EntryValues, isExample: boolean): Pick<DutyFacts, 'layers' | 'total' | 'quantity'> {
  const given = typeof entry.quantity === 'number' ? entry.quantity : null;
  const found = layersOf(entry);
  if (!isExample || Array.isArray(found.layers)) return { ...found, quantity: given };
  const onOne = layersOf({ ...entry, quantity: 1 });
  return Array.isArray(onOne.layers) ? { ...onOne, quantity: 1 } : { ...found, quantity: given };
}

function layersOf({ goods, value, quantity, date, scenario, facts }: EntryValues): Pick<DutyFacts, 'layers' | 'total'> {
  const entry = [...goods, value, quantity, date, scenario, facts];
  const rows = answerRows('TARIFF.STACK', [...entry, false]);
  const total = answerCell('TARIFF.DUTY', entry);
  return {
    layers: isRefused(rows) ? rows : rows.map(layerOf),
    total: typeof total === 'number' || typeof total === 'object' ? total : { error: '#N/A', what: '', because: '', tryThis: '' },
  };
}

function openQuestions({ goods, date, scenario, facts }: EntryValues, data: DataBook): Question[] | CellRefusal {
  const rows = answerRows('TARIFF.QUESTIONS', [...goods, date, scenario, facts, false]);
  return isRefused(rows) ? rows : questionsOf(rows, data.law.facts);
}

/**
 * A preset fixes the law on one day, so that its history is a line: then the law without it is shown, and the
 * scenario's rate beside it. A call of TARIFF.HISTORY shows what it gives.
 */
function historyOf(id: string, entry: EntryValues, given: NamedArguments, scenario: ScenarioFacts | null): Pick<DutyFacts, 'history' | 'scenarioRate'> {
  const { goods, date, facts } = entry;
  const isOwn = id === 'TARIFF.HISTORY';
  const fixes = !isOwn && scenario?.preset !== null && scenario !== null;
  const range = isOwn ? [given.value('from'), given.value('to')] : [null, null];
  const rows = answerRows('TARIFF.HISTORY', [...goods, ...range, fixes ? '' : entry.scenario, facts, false]);
  const rate = fixes ? answerCell('TARIFF.RATE', [...goods, date, entry.scenario, facts]) : null;
  return { history: isRefused(rows) ? rows : historySpansOf(rows), scenarioRate: typeof rate === 'number' ? rate : null };
}
