import { cellContent } from '../formula/callFunction';
import { columnFormats, resultText } from '../formula/resultColumns';
import { dutyHeadline } from './dutyWords';
import type { Explanation } from './explanation';
import { quotaHeadline } from './quotaWords';
import { changeText } from './scenarioSentences';
import type { Wording } from './wording';

/** The result in one sentence without its full stop; '' where there is none, or only a table. */
export function headline(explanation: Explanation, wording: Wording): string {
  const { duty, quota, refusal, entry, answer, scenarios, given } = explanation;
  if (refusal !== null || answer?.kind !== 'values') return '';
  if (duty) return dutyHeadline(explanation, duty, wording);
  const lever = entry.id === 'SCENARIO.VALUE' && scenarios[0]?.levers.find((row) => row.lever === given.text('lever'));
  if (lever) return changeText(lever, wording);
  const ofQuota = quota ? quotaHeadline(explanation, quota, wording) : '';
  if (ofQuota !== '' || answer.values.length !== 1 || answer.values[0]?.length !== 1) return ofQuota;
  const cell = cellContent(answer.values[0][0] ?? '');
  return resultText(cell, columnFormats(entry.id, [[cell]])[0] ?? null, wording.language);
}

/** Whether the result is a table that no other part of the explanation shows. */
export function showsTable({ duty, entry, answer }: Explanation): boolean {
  if (answer?.kind !== 'values' || duty !== null || entry.id === 'QUOTA.REGIME') return false;
  const [first = []] = answer.values;
  return answer.values.length * first.length > 1;
}
