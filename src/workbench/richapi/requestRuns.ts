import type { RequestBody } from './protocol';

/** Ids that office.js may use up between two requests of one context without sending them. */
const SLACK = 16;
const REMEMBERED = 32;
/** Requests of others that may come between two of one run: the pane reads when an event tells of a run's first write. */
const BETWEEN = 6;
const SET_PROPERTY = 4;

interface Run {
  group: string;
  lastId: number;
  /** Number of its last request, counted over all runs. */
  lastRequest: number;
  hasSet: boolean;
}

/**
 * Which requests belong to one Excel.run. This version of office.js accepts `mergeUndoGroup` but tells the host
 * nothing; yet the ids of a request context count on from request to request and begin anew with each context.
 */
export class RequestRuns {
  private readonly runs: Run[] = [];
  private count = 0;
  private requests = 0;

  groupOf(body: RequestBody): string {
    const actions = body.Actions.map(({ Id }) => Id);
    const first = Math.min(...actions);
    const lastId = Math.max(...actions, ...Object.values(body.ObjectPaths).map(({ Id }) => Id));
    const sets = body.Actions.some(({ ActionType }) => ActionType === SET_PROPERTY);
    this.requests += 1;
    const run = this.runs
      .filter((open) => first > open.lastId && first <= open.lastId + SLACK)
      .sort((a, b) => (sets ? Number(this.isWriting(b)) - Number(this.isWriting(a)) : 0) || b.lastId - a.lastId)[0];
    if (run) {
      Object.assign(run, { lastId, lastRequest: this.requests, hasSet: run.hasSet || sets });
      return run.group;
    }
    const started = { group: `run${++this.count}`, lastId, lastRequest: this.requests, hasSet: sets };
    this.runs.push(started);
    if (this.runs.length > REMEMBERED) this.runs.shift();
    return started.group;
  }

  /** A run that wrote a moment ago: a write goes on with it rather than with a reading whose ids happen to be nearer. */
  private isWriting(run: Run): boolean {
    return run.hasSet && this.requests - run.lastRequest <= BETWEEN;
  }
}
