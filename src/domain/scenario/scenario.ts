import type { LeverCase, LeverValue, Preset } from './preset';

/** A lever set in the text to a value other than the preset's. */
export interface LeverDelta {
  lever: string;
  value: LeverValue;
}

/**
 * Under which law and with which offers a workbook calculates: a preset in one of its three cases, and deltas to it.
 * Never a copy of the preset's values, so that a corrected preset corrects every scenario built on it.
 */
export interface Scenario {
  /** Canonical text: levers sorted, shortest numbers, `:central` and repeated preset values dropped. The only identity. */
  text: string;
  preset: Preset | null;
  case: LeverCase;
  /** Sorted by lever. */
  deltas: readonly LeverDelta[];
}
