import type { Day } from '../shared/isoDate';
import type { Confidence } from './citation';

export type TransportMode = 'ocean' | 'air' | 'land';

export const TRANSPORT_MODES: readonly TransportMode[] = ['ocean', 'air', 'land'];

export function isTransportMode(text: string): text is TransportMode {
  return (TRANSPORT_MODES as readonly string[]).includes(text);
}

/** A customs user fee of an entry: a share of the customs value between two limits, in the importer's currency. */
export interface UserFee {
  id: string;
  title: string;
  importer: string;
  rate: number;
  /** Least and most per entry; null = no limit. */
  atLeast: number | null;
  atMost: number | null;
  /** Modes of transport that pay it; empty = every mode. */
  modes: TransportMode[];
  from: Day;
  to: Day | null;
  source: string;
  confidence: Confidence;
}
