import { textIn } from './answerRows';
import type { Explanation } from './explanation';
import type { TextItem } from './quotaWords';
import type { Wording } from './wording';

/** The rows of TARIFF.LANDED as they sum to the total; empty for every other function. */
export function landedItems({ entry, answer, given, duty }: Explanation, { figures }: Wording): TextItem[] {
  if (entry.id !== 'TARIFF.LANDED' || answer?.kind !== 'values' || !duty) return [];
  const rows = given.cell('headers') === false ? answer.values : answer.values.slice(1);
  return rows.flatMap((row) => (typeof row[1] === 'number' ? [{ label: textIn(row, 0), value: figures.money(row[1], duty.currency) }] : []));
}
