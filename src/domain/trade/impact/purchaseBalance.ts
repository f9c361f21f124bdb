import { refusePurchaseWorth } from '../../shared/messages/impact';
import type { Result } from '../../shared/refusal';
import type { LeverRow } from '../../scenario/leverTable';
import type { PurchaseWorth } from './impactBook';

/** Levers that act: what a scenario changes, and what its text sets. A lever that only shows the law adds nothing. */
export function actingLevers(rows: readonly LeverRow[]): ReadonlyMap<string, number> {
  const acting = rows.filter(({ role }) => role === 'delta' || role === 'own');
  return new Map(acting.flatMap(({ lever, value }) => (typeof value === 'number' ? [[lever, value] as const] : [])));
}

/** US exports that a purchase lever adds, in US dollars a year; 0 where the scenario does not set it. */
export function purchaseWorth(worth: PurchaseWorth, acting: ReadonlyMap<string, number>): Result<number> {
  const value = acting.get(worth.lever);
  if (value === undefined) return 0;
  const units = value * worth.unitsPerLever - worth.base;
  if (units === 0) return 0;
  return worth.usdPerUnit === null ? refusePurchaseWorth(worth.lever, worth.because) : units * worth.usdPerUnit;
}
