import type { Day } from '../shared/isoDate';

/**
 * Under which law a quota is read. `lawOn` null = the law of the date; a preset fixes it, and the date then only says
 * which period is meant. `volumes`: volume of a whole year by lever id, where a scenario sets it.
 */
export interface QuotaView {
  lawOn: Day | null;
  volumes: ReadonlyMap<string, number>;
}

export const QUOTAS_OF_THE_DATE: QuotaView = { lawOn: null, volumes: new Map() };
