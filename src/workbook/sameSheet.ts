import type { ScenarioState } from './readScenario';

/** True when nobody changed the sheet between two readings: same revision, same preset, same lever cells. */
export function sameSheet(a: ScenarioState, b: ScenarioState): boolean {
  if (a.kind !== 'applied' || b.kind !== 'applied') return a.kind === b.kind;
  const [x, y] = [a.snapshot, b.snapshot];
  return (
    x.revision === y.revision &&
    x.preset === y.preset &&
    x.case === y.case &&
    JSON.stringify(x.levers) === JSON.stringify(y.levers) &&
    JSON.stringify(x.below) === JSON.stringify(y.below)
  );
}
