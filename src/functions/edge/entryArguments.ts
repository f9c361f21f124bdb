import { readScenario } from '../../domain/scenario/readScenario';
import type { Scenario } from '../../domain/scenario/scenario';
import { viewLaw } from '../../domain/scenario/viewLaw';
import { isRefusal, type Result } from '../../domain/shared/refusal';
import type { Entry } from '../../domain/tariff/assessment';
import type { LawView } from '../../domain/tariff/lawView';
import type { TariffLaw } from '../../domain/tariff/tariffLaw';
import { broadcast } from './broadcast';
import { orThrow, toCell } from './cellResult';
import { context } from './context';
import { EntryReader, type EntryCells } from './entryReader';
import { one, optionalOne, type Cells } from './one';

/** The entry arguments of a TARIFF function as Excel hands them over; `value` is absent where the function takes none. */
export interface EntryArguments {
  code: Cells;
  origin: Cells;
  importer: Cells;
  value?: Cells;
  /** What the function calls its value in messages; `value` unless said. */
  valueName?: string;
  quantity?: Cells;
  date: Cells;
  scenario: string | null | undefined;
}

/** A question to the law about one entry. */
export type LawQuestion<T> = (law: TariffLaw, entry: Entry, view: LawView) => Result<T>;

/** The view of a scenario, kept as long as its reading is. */
const views = new WeakMap<Scenario, LawView>();

/** Asks the law about every entry of the ranges; one call however many rows. Refusals stand in their own elements. */
export function perEntry(given: EntryArguments & { facts: Cells }, ask: LawQuestion<number | string>): any[][] {
  const { law } = context();
  const view = viewOf(given.scenario);
  const valueName = given.valueName ?? 'value';
  const reader = new EntryReader(law.book.facts, valueName);
  const ranges = [
    { name: 'code', cells: given.code, required: true },
    { name: 'origin', cells: given.origin, required: true },
    { name: 'importer', cells: given.importer, required: true },
    { name: valueName, cells: given.value, required: 'value' in given },
    { name: 'quantity', cells: given.quantity, required: false },
    { name: 'date', cells: given.date, required: false },
    { name: 'facts', cells: given.facts, required: false },
  ];
  return broadcast(ranges, (values) => {
    const entry = reader.read(values as EntryCells);
    return toCell(isRefusal(entry) ? entry : ask(law, entry, view));
  });
}

/** Asks the law about a single entry; a refusal ends the call. */
export function ofOneEntry<T>(given: EntryArguments & { facts: string | null | undefined }, ask: LawQuestion<T>): T {
  const { law } = context();
  const cells: EntryCells = [
    one(given.code, 'code'),
    one(given.origin, 'origin'),
    one(given.importer, 'importer'),
    'value' in given ? one(given.value, 'value') : null,
    optionalOne(given.quantity, 'quantity'),
    optionalOne(given.date, 'date'),
    given.facts || null,
  ];
  const entry = orThrow(new EntryReader(law.book.facts).read(cells));
  return orThrow(ask(law, entry, viewOf(given.scenario)));
}

function viewOf(text: string | null | undefined): LawView {
  const { scenarios } = context().data;
  const scenario = orThrow(readScenario(text ?? '', scenarios));
  let view = views.get(scenario);
  if (!view) views.set(scenario, (view = viewLaw(scenario, scenarios)));
  return view;
}
