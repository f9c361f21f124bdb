/** Why a question has no number: bad argument, not available, outside the domain of a formula, or a zero base. */
export type RefusalCode = 'badArgument' | 'notAvailable' | 'outsideDomain' | 'zeroBase';

/** Excel shows at most this much of an error's message without cutting it. */
export const MESSAGE_LIMIT = 250;

/**
 * An expected failure as a value: what failed, why, and what to try.
 * The same refusal serves the cell, the pane, the command line and the tests.
 */
export class Refusal {
  constructor(
    readonly code: RefusalCode,
    readonly what: string,
    readonly because: string,
    readonly tryThis: string,
  ) {}

  /** One sentence group of at most 250 characters; the middle is shortened first, the advice last. */
  get message(): string {
    const full = [this.what, this.because, this.tryThis].filter(Boolean).join(' ');
    if (full.length <= MESSAGE_LIMIT) return full;
    const room = MESSAGE_LIMIT - this.what.length - this.tryThis.length - 3;
    if (room > 20) return `${this.what} ${this.because.slice(0, room)}… ${this.tryThis}`;
    return `${full.slice(0, MESSAGE_LIMIT - 1)}…`;
  }
}

/** A value, or the refusal that stands in its place. */
export type Result<T> = T | Refusal;

export function isRefusal(x: unknown): x is Refusal {
  return x instanceof Refusal;
}
