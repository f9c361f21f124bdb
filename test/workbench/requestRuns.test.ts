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
