/** The state trader's resale margin inside a quota, money per unit; the state may also sell at a loss. */
export interface MarkUpRule {
  /** Upper limit of the law; null = none held. */
  atMost: number | null;
  per: string;
  /** Seen in practice, lowest and highest; null = not held. */
  observed: { low: number; high: number } | null;
}

/**
 * The mark-up that counts: the tender's, but no more than the law's upper limit. Never clamped at 0, for the state may sell at a loss.
 * @example markUpWithin(380.523, 292) // => 292
 */
export function markUpWithin(markUp: number, atMost: number | null): number {
  return atMost === null ? markUp : Math.min(markUp, atMost);
}
