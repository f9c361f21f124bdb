/** A scenario of the team's own, kept with the workbook: a name for a scenario text, never a copy of the preset's values. */
export interface OwnScenario {
  /** Stays the same when the title changes. */
  id: string;
  title: string;
  note: string;
  author: string;
  /** ISO moment of the last change. */
  changedAt: string;
  /** Canonical scenario text: `preset[:case] | lever=value …`. */
  text: string;
}

/** The list as it stands in the workbook; every write of the pane raises the revision by one. */
export interface OwnScenarioList {
  revision: number;
  scenarios: readonly OwnScenario[];
  /** Parts of ours that cannot be read; they are left as they are. */
  damaged: number;
}

/** What the budget of a custom XML part bears, with room to spare. */
export const MOST_OWN_SCENARIOS = 200;

/**
 * One thing to do to the list. `before` is the scenario as its author of the change saw it (null = it is new),
 * so that a colleague's change in between is noticed.
 */
export type OwnChange =
  | { kind: 'put'; before: OwnScenario | null; after: OwnScenario }
  | { kind: 'remove'; before: OwnScenario };

/** The change that takes another one back. */
export function opposite(change: OwnChange): OwnChange {
  if (change.kind === 'remove') return { kind: 'put', before: null, after: change.before };
  return change.before === null
    ? { kind: 'remove', before: change.after }
    : { kind: 'put', before: change.after, after: change.before };
}

export function sameOwn(a: OwnScenario, b: OwnScenario): boolean {
  return a.id === b.id && a.title === b.title && a.note === b.note && a.author === b.author && a.changedAt === b.changedAt && a.text === b.text;
}
