import type { RateForm } from '../measure/measure';
import type { LeverDefinition } from './preset';

/** A lever on a duty: the stem names the measures it acts on, the ending how. */
export interface DutyLever {
  stem: string;
  form: RateForm;
}

const ENDINGS: Record<string, RateForm> = { rate: 'addOn', allIn: 'allIn' };

/**
 * Which measures a lever moves and how; null for a lever without effect on a duty.
 * @example dutyLever({ id: 'us.s232.auto.allIn', kind: 'dutyRate', … }) // => { stem: 'us.s232.auto', form: 'allIn' }
 */
export function dutyLever(lever: LeverDefinition): DutyLever | null {
  if (lever.kind !== 'dutyRate') return null;
  const dot = lever.id.lastIndexOf('.');
  const form = ENDINGS[lever.id.slice(dot + 1)];
  return form ? { stem: lever.id.slice(0, dot), form } : null;
}

/** The same duty in the other form: setting one clears the other. Null when the lever is not on a duty. */
export function otherForm(lever: LeverDefinition): string | null {
  const duty = dutyLever(lever);
  return duty && `${duty.stem}.${duty.form === 'addOn' ? 'allIn' : 'rate'}`;
}
