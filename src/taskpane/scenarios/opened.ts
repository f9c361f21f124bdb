import type { Preset, ScenarioBook } from '../../domain/scenario/preset';
import { readScenario } from '../../domain/scenario/readScenario';
import { isRefusal } from '../../domain/shared/refusal';
import type { OwnScenario } from '../../workbook/ownScenario';
import { draftLevers, draftOf, draftScenario, newDraft } from './draft';
import type { Draft } from './draft';

/** What is open in the details: a preset, or an own scenario as it stood when it was opened, with what was typed since. */
export interface Opened {
  key: string;
  draft: Draft;
  own: OwnScenario | null;
}

/** presetKey('pause-lapse-24') // => 'preset:pause-lapse-24' */
export function presetKey(id: string): string {
  return `preset:${id}`;
}

export function ownKey(id: string): string {
  return `own:${id}`;
}

export function openPreset(id: string): Opened {
  return { key: presetKey(id), draft: newDraft(id), own: null };
}

/** Null when the text cannot be read with the data of this pane. */
export function openOwn(own: OwnScenario, book: ScenarioBook): Opened | null {
  const scenario = readScenario(own.text, book);
  const draft = isRefusal(scenario) ? null : draftOf(scenario, book);
  return draft && { key: ownKey(own.id), draft, own };
}

/** True when what was typed makes another scenario of it, or cannot be read. */
export function isEdited({ draft, own }: Opened, book: ScenarioBook): boolean {
  const [before, now] = [readScenario(own?.text ?? draft.preset, book), draftScenario(draft, book)];
  if (isRefusal(before) || isRefusal(now) || before.text !== now.text) return true;
  return draftLevers(draft, book).some(({ problem }) => problem !== null);
}

/** The preset under the name of an own scenario that stands on it: what the sheet is headed with. */
export function underOwnName(preset: Preset, own: OwnScenario | null): Preset {
  return own ? { ...preset, title: own.title, titleJa: '', oneLine: own.note, oneLineJa: '' } : preset;
}
