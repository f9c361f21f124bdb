import { isWithin, type Day } from '../shared/isoDate';
import { isRefusal, type Refusal, type Result } from '../shared/refusal';
import type { TriggerConditionKind, TriggerLevels, VolumeSafeguard } from './volumeSafeguard';

/** Imports as far as they are known; a refusal stands for what was not shown. Asked only where a condition needs them. */
export interface CountedImports {
  /** Of the quota's own origins, in the quota year so far. */
  own: number;
  /** Those and the joint origins together. */
  joint: () => Result<number>;
  /** Own imports of the whole quota year before. */
  yearBefore: () => Result<number>;
}

/**
 * Whether every condition that holds on a day is met. "Exceed" is strict: exactly at a level does not trigger.
 * A condition that fails settles the question, whatever is unknown of the others; a condition that cannot be judged is
 * refused (`#N/A`), naming what is missing.
 * @example isTriggered({ own: 255_000, joint: () => 600_000, … }, levelsOf2022, usBeef, day) // => false: the joint level is 637,200
 */
export function isTriggered(imports: CountedImports, levels: TriggerLevels, { conditions }: VolumeSafeguard, day: Day): Result<boolean> {
  let unknown: Refusal | null = null;
  for (const { kind, from, to } of conditions) {
    if (!isWithin(day, from, to)) continue;
    const met = isMet(kind, imports, levels);
    if (met === false) return false;
    if (isRefusal(met)) unknown ??= met;
  }
  return unknown ?? true;
}

/** One condition alone. A year without a level cannot pass it. */
export function isMet(kind: TriggerConditionKind, imports: CountedImports, levels: TriggerLevels): Result<boolean> {
  switch (kind) {
    case 'ownAboveTrigger':
      return imports.own > levels.own;
    case 'jointAboveTrigger': {
      const joint = imports.joint();
      return isRefusal(joint) ? joint : levels.joint !== null && joint > levels.joint;
    }
    case 'ownAboveYearBefore': {
      const before = imports.yearBefore();
      return isRefusal(before) ? before : imports.own > before;
    }
    default:
      return kind satisfies never;
  }
}
