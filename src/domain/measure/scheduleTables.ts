import type { HsCode } from '../shared/hsCode';
import type { Day } from '../shared/isoDate';
import type { Season } from './season';

/** The customs values per unit for which a code is meant; null = no limit on that side. */
export interface ValueBand {
  code: HsCode;
  /** Lower limit: `above` leaves the limit itself out, `atLeast` takes it in. */
  above: number | null;
  atLeast: number | null;
  /** Upper limit, the same way. */
  below: number | null;
  atMost: number | null;
  unit: string;
  source: string;
}

/** A levy of the state trader that the importer pays beside the duty, e.g. on rice. */
export interface BorderLevy {
  code: HsCode;
  /** Duty and levy together at the most, as a duty expression: the levy is what it exceeds the ordinary duty by. */
  allIn: string;
  source: string;
}

/** The rate of an agreement from a day on, worked out and not yet printed. */
export interface StagedRate {
  code: HsCode;
  season: Season | null;
  programme: string;
  from: Day;
  to: Day | null;
  /** Duty expression; empty = the rate of these days is not known. */
  rate: string;
  /** How it was worked out. */
  source: string;
}

/** The lines on which a scenario's lever sets the rate of an agreement. */
export interface AgreementLever {
  lever: string;
  programme: string;
  /** Starts of codes. */
  lines: HsCode[];
}

/** Whether goods of a unit value belong under the code of a band. */
export function isInBand({ above, atLeast, below, atMost }: ValueBand, unitValue: number): boolean {
  return (
    (above === null || unitValue > above) &&
    (atLeast === null || unitValue >= atLeast) &&
    (below === null || unitValue < below) &&
    (atMost === null || unitValue <= atMost)
  );
}

/** bandWords(band) // => 'above 64.53 and below 399 a kg' */
export function bandWords({ above, atLeast, below, atMost, unit }: ValueBand): string {
  const lower = above !== null ? `above ${above}` : atLeast !== null ? `from ${atLeast}` : '';
  const upper = below !== null ? `below ${below}` : atMost !== null ? `up to ${atMost}` : '';
  return `${[lower, upper].filter(Boolean).join(' and ')} a ${unit}`;
}
