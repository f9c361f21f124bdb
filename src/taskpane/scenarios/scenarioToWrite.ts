import type { LeverRole } from '../../domain/scenario/leverTable';
import type { Preset, ScenarioBook } from '../../domain/scenario/preset';
import type { LeverEffect, ScenarioContent, SheetLever } from '../../workbook/scenarioContent';
import { draftLevers } from './draft';
import type { Draft, DraftLever } from './draft';

const EFFECT: Record<LeverRole, LeverEffect> = { delta: 'delta', law: 'law', common: 'everywhere', own: 'own' };

export interface WriteStamp {
  author: string;
  revision: number;
  at: Date;
  dataVersion: string;
}

/** The sheet a draft becomes. */
export function scenarioToWrite(draft: Draft, preset: Preset, book: ScenarioBook, stamp: WriteStamp): ScenarioContent {
  return {
    preset: preset.id,
    case: draft.case,
    title: preset.title,
    oneLine: preset.oneLine,
    lawOn: preset.lawOn,
    knownAsOf: preset.knownAsOf,
    vintage: preset.vintage,
    author: stamp.author,
    changedAt: localSerial(stamp.at),
    revision: stamp.revision,
    dataVersion: stamp.dataVersion,
    levers: draftLevers(draft, book).map(sheetLever),
  };
}

function sheetLever({ definition, row, value, changed }: DraftLever): SheetLever {
  return {
    lever: row.lever,
    type: definition.type,
    value,
    unit: row.unit,
    low: row.low,
    central: row.central,
    high: row.high,
    confidence: changed ? 'A' : row.confidence,
    source: row.source,
    meaning: row.title,
    effect: EFFECT[row.role],
    shipped: row.value,
  };
}

/** Excel's serial of a moment on the user's own clock, to the minute. */
export function localSerial(at: Date): number {
  const minutes = Math.floor((at.getTime() - at.getTimezoneOffset() * 60_000) / 60_000);
  return minutes / 1440 + 25_569;
}
