import type { ScenarioBook } from '../../domain/scenario/preset';
import { readScenario } from '../../domain/scenario/readScenario';
import { isRefusal } from '../../domain/shared/refusal';
import type { OwnScenario } from '../../workbook/ownScenario';
import { holdsWords } from '../scenarios/findPresets';

/** Own scenarios in which every word of the query occurs, those changed last first. */
export function findOwnScenarios(query: string, own: readonly OwnScenario[], book: ScenarioBook): OwnScenario[] {
  return own
    .filter((scenario) => holdsWords(query, searchText(scenario, book)))
    .sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
}

function searchText({ title, note, author, text }: OwnScenario, book: ScenarioBook): string {
  const scenario = readScenario(text, book);
  if (isRefusal(scenario)) return [title, note, author, text].join(' ');
  const titles = new Map(book.levers.map((lever) => [lever.id, `${lever.title} ${lever.titleJa}`]));
  const { preset, deltas } = scenario;
  return [title, note, author, text, preset?.title, preset?.titleJa, ...deltas.map(({ lever }) => titles.get(lever))].join(' ');
}
