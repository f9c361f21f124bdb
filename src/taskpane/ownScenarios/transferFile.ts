import type { OwnScenario } from '../../workbook/ownScenario';

/** What a file of scenarios says of itself. A change of its shape raises the version. */
export const FILE_MARK = 'scenarios';
export const FILE_VERSION = 1;

/** A scenario as it travels: without the id, which belongs to one workbook. */
export type TravellingScenario = Omit<OwnScenario, 'id'>;

/** exportText([own], '2026-09-28') // => '{"parley":"scenarios","version":1,…}', two blanks a level, to be read by people too */
export function exportText(scenarios: readonly OwnScenario[], dataVersion: string): string {
  const travelling = scenarios.map(({ title, note, author, changedAt, text }): TravellingScenario => ({ title, note, author, changedAt, text }));
  return JSON.stringify({ parley: FILE_MARK, version: FILE_VERSION, dataVersion, scenarios: travelling }, null, 2);
}

/** A name for the file that every system takes: letters and digits of the title, else of what it is. */
export function exportFileName(scenarios: readonly OwnScenario[]): string {
  const [only] = scenarios;
  const name = scenarios.length === 1 && only ? only.title.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') : '';
  return `parley-${name || 'scenarios'}.json`;
}
