import { refuseDaysFrom1904 } from '../../domain/shared/messages/arguments';
import type { CustomFunction } from '../customFunction';
import { toCellError } from './cellError';

/** Functions that neither read nor give a day, nor a scenario, whose levers may be days; the TRADE family knows years only. */
const WITHOUT_DAYS: ReadonlySet<string> = new Set(['TARIFF.EFFECTIVE', 'TARIFF.LINES', 'TARIFF.SOURCE', 'QUOTA.ALLOCATE', 'QUOTA.CONVERT']);

let from1904 = false;
const listeners = new Set<() => void>();

/**
 * Whether the workbook counts its days from 1904, as old ones from a Mac do. Excel hands over bare numbers, so every
 * day would be read, and shown, four years and a day off: functions that deal in days refuse there.
 */
export function countsFrom1904(): boolean {
  return from1904;
}

export function bindDateSystem(isFrom1904: boolean): void {
  from1904 = isFrom1904;
  for (const listener of listeners) listener();
}

export function onDateSystemBound(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The function as Excel is to call it. */
export function refusingOtherDays({ id, run }: CustomFunction): CustomFunction['run'] {
  if (WITHOUT_DAYS.has(id) || id.startsWith('TRADE.')) return run;
  return (...args: any[]) => {
    if (from1904) throw toCellError(refuseDaysFrom1904());
    return run(...args);
  };
}
