import type { RequestBody } from '../../src/workbench/richapi/protocol';
import { RequestRuns } from '../../src/workbench/richapi/requestRuns';

const body = (...ids: number[]): RequestBody => ({ Actions: ids.map((Id) => ({ Id, ActionType: 1, Name: '', ObjectPathId: 1 })), ObjectPaths: {} });

it('counts the requests of one context as one run', () => {
  const runs = new RequestRuns();
  const first = runs.groupOf(body(2, 4, 6, 12));
  expect(runs.groupOf(body(14, 15))).toBe(first);
  expect(runs.groupOf(body(17, 16))).toBe(first);
});

it('begins a new run where the ids begin anew, and tells runs apart that interleave', () => {
  const runs = new RequestRuns();
  const first = runs.groupOf(body(2, 4, 40));
  const second = runs.groupOf(body(2, 4, 6));
  expect(second).not.toBe(first);
  expect(runs.groupOf(body(41, 42))).toBe(first);
  expect(runs.groupOf(body(7, 8))).toBe(second);
  expect(runs.groupOf(body(2))).not.toBe(second);
});

it('goes on with the run that writes, though a reading between has the nearer ids', () => {
  const writing = (...ids: number[]): RequestBody => ({ Actions: ids.map((Id) => ({ Id, ActionType: 4, Name: 'Values', ObjectPathId: 1 })), ObjectPaths: {} });
  const runs = new RequestRuns();
  const write = runs.groupOf(writing(2, 4, 10));
  const read = runs.groupOf(body(2, 4, 11));
  expect(read).not.toBe(write);
  expect(runs.groupOf(writing(12, 14))).toBe(write);
  expect(runs.groupOf(body(12))).toBe(read);
});
