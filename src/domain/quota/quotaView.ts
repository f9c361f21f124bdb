import type { Day } from '../shared/isoDate';

/** What a lever is set to; null = the scenario lifts it (no cap). */
export type LeverSetting = number | boolean | string | null;

/**
 * Under which law a quota is read. `lawOn` null = the law of the date; a preset fixes it, and the date then only says
 * which period is meant. `levers`: what a scenario sets, by lever id.
 */
export interface QuotaView {
  lawOn: Day | null;
  levers: ReadonlyMap<string, LeverSetting>;
}

export const QUOTAS_OF_THE_DATE: QuotaView = { lawOn: null, levers: new Map() };

/** The setting of a lever that takes a number; undefined when the scenario leaves it alone. */
export function numberSet({ levers }: QuotaView, lever: string): number | undefined {
  const setting = lever === '' ? undefined : levers.get(lever);
  return typeof setting === 'number' ? setting : undefined;
}
