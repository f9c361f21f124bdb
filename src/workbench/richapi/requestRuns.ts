import type { RequestBody } from './protocol';

/** Ids that office.js may use up between two requests of one context without sending them. */
const SLACK = 16;
const REMEMBERED = 32;

interface Run {
  group: string;
  lastId: number;
}

/**
 * Which requests belong to one Excel.run. This version of office.js accepts `mergeUndoGroup` but tells the host
 * nothing; yet the ids of a request context count on from request to request and begin anew with each context.
 */
export class RequestRuns {
  private readonly runs: Run[] = [];
  private count = 0;

  groupOf(body: RequestBody): string {
    const actions = body.Actions.map(({ Id }) => Id);
    const first = Math.min(...actions);
    const lastId = Math.max(...actions, ...Object.values(body.ObjectPaths).map(({ Id }) => Id));
    const run = this.runs
      .filter((open) => first > open.lastId && first <= open.lastId + SLACK)
      .sort((a, b) => b.lastId - a.lastId)[0];
    if (run) {
      run.lastId = lastId;
      return run.group;
    }
    const started = { group: `run${++this.count}`, lastId };
    this.runs.push(started);
    if (this.runs.length > REMEMBERED) this.runs.shift();
    return started.group;
  }
}
