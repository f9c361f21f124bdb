import type { Day } from '../shared/isoDate';

/** Facts are what the caller must state because a code cannot know it: key=value pairs of the facts text. */
export type FactValue = boolean | number | string;

export type FactType = 'flag' | 'boolean' | 'number' | 'share' | 'day' | 'year' | 'code' | 'word';

/**
 * What is done when the fact is not stated: `default` takes the value (null = no claim is made),
 * `ask` makes a duty that depends on it `#N/A` until stated, with the options as the possible answers.
 * `onLists` asks only where the line stands on all of these lists (8704.60 is a light truck and a heavy one).
 */
export type WhenUnstated =
  | { kind: 'default'; value: FactValue | null }
  | { kind: 'ask'; options: FactValue[]; onLists?: string[] };

export interface FactDefinition {
  /** e.g. `metalContentShare.steel`, `civilAircraft`, `loadedOn` */
  key: string;
  type: FactType;
  unstated: WhenUnstated;
  /** The value that follows when another fact is stated (a part of a car is not a part of a heavy vehicle); null = none. */
  impliedBy: { fact: string; is: FactValue; value: FactValue } | null;
  /** Answers that QUESTIONS tries although a default is documented. */
  alternatives: FactValue[];
  meaning: string;
  meaningJa: string;
  source: string;
}

/** Stated facts by key; `text` is the canonical text and the only identity (for memoisation). */
export interface Facts {
  text: string;
  stated: ReadonlyMap<string, FactValue>;
  knownAsOf: Day | null;
  extend: boolean;
  assume: 'high' | 'low' | null;
}

export const NO_FACTS: Facts = { text: '', stated: new Map(), knownAsOf: null, extend: false, assume: null };
