import type { CellContent } from '../../workbook/scenarioSheet';
import type { CellRefusal } from '../formula/callFunction';
import type { ReadArgument } from './readCall';
import type { Wording } from './wording';

const DAYS = new Set(['date', 'from', 'to']);

/** What an argument holds now, as people read it. */
export function argumentText({ parameter, found }: ReadArgument, wording: Wording): string {
  const { explain } = wording.texts;
  if (found.kind === 'unreadable') return explain.notRead;
  if (found.value === null) return explain.leftOut;
  if (!Array.isArray(found.value)) return cellText(parameter.name, found.value, wording);
  const [rows, columns] = [found.value.length, found.value[0]?.length ?? 0];
  if (rows * columns === 1) return cellText(parameter.name, found.value[0]?.[0] ?? '', wording);
  return explain.cells(wording.figures.number(rows), wording.figures.number(columns));
}

function cellText(name: string, cell: CellContent, { texts, figures }: Wording): string {
  if (cell === '') return texts.explain.blankCell;
  if (typeof cell === 'boolean') return String(cell).toUpperCase();
  if (typeof cell === 'string') return cell;
  return DAYS.has(name) && cell >= 1 ? figures.day(Math.floor(cell)) : figures.number(cell);
}

/** Whether a refusal is about this argument: it begins with its name, or tells to do something about it. */
export function isAbout({ what, tryThis }: CellRefusal, name: string): boolean {
  return new RegExp(`^${name}[:\\s]`).test(what) || new RegExp(`(?:Fill in|Give|Point|Check|Change|Write|Put a number in|State) ${name}\\b`).test(tryThis);
}
