import type { LeverDefinition, Preset, ScenarioBook } from '../../domain/scenario/preset';

/** Presets in which every word of the query occurs: in their titles, words, views, levers or source, in either language. */
export function findPresets(query: string, book: ScenarioBook): Preset[] {
  const levers = new Map(book.levers.map((lever) => [lever.id, lever]));
  return book.presets.filter((preset) => holdsWords(query, searchText(preset, levers)));
}

/** True when every word of the query occurs in the text; a blank query occurs in every text. */
export function holdsWords(query: string, text: string): boolean {
  const folded = fold(text);
  return fold(query).split(/\s+/).every((word) => folded.includes(word));
}

function searchText(preset: Preset, levers: ReadonlyMap<string, LeverDefinition>): string {
  const { id, title, titleJa, oneLine, oneLineJa, group, views, viewsJa, source } = preset;
  const names = preset.levers.flatMap(({ lever }) => [lever, levers.get(lever)?.title ?? '', levers.get(lever)?.titleJa ?? '']);
  return [id, title, titleJa, oneLine, oneLineJa, group, views.JP, views.US, viewsJa.JP, viewsJa.US, source, ...names].join(' ');
}

/** Full-width letters of a Japanese keyboard, capitals and the percent sign with a blank count as the plain ones. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/(\d) %/g, '$1%');
}
