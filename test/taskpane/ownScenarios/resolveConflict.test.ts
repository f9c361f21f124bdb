import { resolveConflict } from '../../../src/taskpane/ownScenarios/resolveConflict';
import { changeOwnScenarios } from '../../../src/workbook/changeOwnScenarios';
import type { OwnChange, OwnScenario } from '../../../src/workbook/ownScenario';
import { own } from '../../workbook/own';

const cars = own({ id: 'cars', title: 'Cars' });
const mine = { ...cars, text: 'auto-relief' };
const theirs = { ...cars, text: 'rice-beyond-ma', author: 'Colleague' };
const steel = own({ id: 'steel' });

function settled(now: OwnScenario[], changes: OwnChange[], resolution: 'theirs' | 'mine'): OwnScenario[] {
  const outcome = changeOwnScenarios(now, changes);
  if (outcome.kind !== 'conflict') throw new Error('no conflict');
  const after = changeOwnScenarios(now, resolveConflict(changes, outcome.conflicts, resolution));
  if (after.kind !== 'changed') throw new Error(after.kind);
  return after.scenarios;
}

describe('a scenario that both changed', () => {
  const changes: OwnChange[] = [{ kind: 'put', before: cars, after: mine }, { kind: 'put', before: null, after: steel }];

  it('stays as the colleague left it when theirs is kept; the other changes are made', () => {
    expect(settled([theirs], changes, 'theirs')).toEqual([theirs, steel]);
  });

  it('stands beside a copy with mine when mine is kept: neither is lost', () => {
    expect(settled([theirs], changes, 'mine')).toEqual([theirs, { ...mine, id: 'cars-2', title: 'Cars (2)' }, steel]);
  });

  it('is saved anew when the colleague had deleted it', () => {
    expect(settled([], changes, 'mine')).toEqual([mine, steel]);
    expect(settled([], changes, 'theirs')).toEqual([steel]);
  });

  it('is deleted as the colleague left it only when told so', () => {
    expect(settled([theirs], [{ kind: 'remove', before: cars }], 'mine')).toEqual([]);
  });
});
