import type { LeverRow } from '../../domain/scenario/leverTable';
import { leverText } from '../scenarios/leverText';
import type { ScenarioFacts } from './scenarioFacts';
import { joinSentences } from './wording';
import type { Wording } from './wording';

/** Under which law a scenario stands. */
export function scenarioLaw({ preset }: ScenarioFacts, wording: Wording): string {
  const { texts: { scenarioWords, duty }, figures } = wording;
  if (preset === null) return scenarioWords.lawOfEntry;
  const known = preset.knownAsOf === null ? '' : duty.asKnown(figures.day(preset.knownAsOf));
  return joinSentences([scenarioWords.lawOn(figures.day(preset.lawOn)), known], wording);
}

/** The preset's title, with its case where it is not the central one; the text itself where there is no preset. */
export function scenarioTitle({ preset, case: which, text }: ScenarioFacts, { texts: { scenarios }, data }: Wording): string {
  if (preset === null) return text;
  return data(preset.title, preset.titleJa) + (which === 'central' ? '' : ` (${scenarios[which]})`);
}

/** A lever with the value that the scenario gives it: `Reciprocal duty: 24%`. */
export function changeText(row: LeverRow, { texts, language, data }: Wording): string {
  const value = leverText(row.value, { type: row.type, unit: row.unit }, texts, language);
  return texts.scenarioWords.change(data(row.title, row.titleJa), value);
}
