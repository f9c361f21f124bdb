import fc from 'fast-check';
import { changeOwnScenarios } from '../../src/workbook/changeOwnScenarios';
import { MOST_OWN_SCENARIOS, opposite } from '../../src/workbook/ownScenario';
import type { OwnChange, OwnScenario } from '../../src/workbook/ownScenario';
import { own } from './own';

const [cars, rice, steel] = [own({ id: 'cars' }), own({ id: 'rice' }), own({ id: 'steel' })];
const edited = (scenario: OwnScenario, text = 'auto-relief'): OwnScenario => ({ ...scenario, text, changedAt: '2025-05-02T09:30:00.000Z' });
const put = (before: OwnScenario | null, after: OwnScenario): OwnChange => ({ kind: 'put', before, after });
const remove = (before: OwnScenario): OwnChange => ({ kind: 'remove', before });

function changed(now: readonly OwnScenario[], ...changes: OwnChange[]) {
  const outcome = changeOwnScenarios(now, changes);
  if (outcome.kind !== 'changed') throw new Error(outcome.kind);
  return outcome;
}

describe('one change of the list', () => {
  it('adds, replaces in place and removes', () => {
    expect(changed([cars], put(null, rice)).scenarios).toEqual([cars, rice]);
    expect(changed([cars, rice], put(cars, edited(cars))).scenarios).toEqual([edited(cars), rice]);
    expect(changed([cars, rice], remove(cars)).scenarios).toEqual([rice]);
  });

  it('gives way with title and id to what a colleague added under the same ones', () => {
    const theirs = own({ id: 'cars', title: 'Cars first', text: 'auto-relief' });
    const mine = own({ id: 'cars', title: 'CARS  first' });
    const { scenarios, done } = changed([theirs], put(null, mine));
    expect(scenarios[0]).toEqual(theirs);
    expect(scenarios[1]).toMatchObject({ id: 'cars-first', title: 'CARS  first (2)', text: mine.text });
    expect(done).toEqual([put(null, scenarios[1]!)]);
  });

  it('keeps what a colleague added, changed or deleted elsewhere', () => {
    const now = [edited(cars), steel];
    expect(changed(now, put(null, own({ id: 'new' }))).scenarios).toEqual([...now, own({ id: 'new' })]);
    expect(changed(now, put(steel, edited(steel, 'rice-beyond-ma'))).scenarios).toEqual([edited(cars), edited(steel, 'rice-beyond-ma')]);
  });

  it('counts a deletion that a colleague has already made as done', () => {
    expect(changed([rice], remove(cars))).toMatchObject({ scenarios: [rice], done: [] });
  });

  it('counts a change that a colleague has already made the same as done', () => {
    expect(changed([edited(cars)], put(cars, edited(cars))).scenarios).toEqual([edited(cars)]);
  });
});

describe('the same scenario changed by both', () => {
  const theirs = edited(cars, 'rice-beyond-ma');

  it.each<[string, OwnScenario[], OwnChange, OwnScenario | null]>([
    ['changed and changed', [theirs, rice], put(cars, edited(cars)), theirs],
    ['changed here, deleted there', [rice], put(cars, edited(cars)), null],
    ['deleted here, changed there', [theirs, rice], remove(cars), theirs],
  ])('%s: nothing is written, both are named', (_what, now, change, other) => {
    expect(changeOwnScenarios(now, [change])).toEqual({ kind: 'conflict', conflicts: [{ change, theirs: other }] });
  });

  it('holds back the changes beside it too, so that nothing is done by halves', () => {
    expect(changeOwnScenarios([theirs, rice], [put(rice, edited(rice)), put(cars, edited(cars))]).kind).toBe('conflict');
  });
});

it('refuses more scenarios than a part bears, but lets a full list be changed and emptied', () => {
  const full = Array.from({ length: MOST_OWN_SCENARIOS }, (_, i) => own({ id: `s${i}` }));
  expect(changeOwnScenarios(full, [put(null, cars)])).toEqual({ kind: 'full' });
  expect(changed(full, put(full[0]!, edited(full[0]!))).scenarios).toHaveLength(MOST_OWN_SCENARIOS);
  expect(changed(full, remove(full[0]!)).scenarios).toHaveLength(MOST_OWN_SCENARIOS - 1);
});

describe('laws of the list', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const list = fc.subarray(ids).map((chosen) => chosen.map((id) => own({ id })));
  const change = fc.oneof(
    fc.constantFrom(...ids).map((id) => put(own({ id }), edited(own({ id })))),
    fc.constantFrom(...ids).map((id) => remove(own({ id }))),
    fc.constantFrom(...ids).map((id) => put(null, own({ id, text: 'auto-relief' }))),
  );

  it('ids and titles stay unique, and a scenario that no change names is never touched', () => {
    fc.assert(
      fc.property(list, fc.uniqueArray(change, { maxLength: 3, selector: (each) => JSON.stringify(each) }), (now, changes) => {
        const outcome = changeOwnScenarios(now, changes);
        fc.pre(outcome.kind === 'changed');
        const { scenarios } = outcome;
        expect(new Set(scenarios.map(({ id }) => id)).size).toBe(scenarios.length);
        expect(new Set(scenarios.map(({ title }) => title)).size).toBe(scenarios.length);
        const named = new Set(changes.map(({ before }) => before?.id));
        expect(scenarios.filter(({ id }) => now.some((each) => each.id === id) && !named.has(id))).toEqual(now.filter(({ id }) => !named.has(id)));
      }),
    );
  });

  it('a change and its opposite leave the list as it was', () => {
    fc.assert(
      fc.property(list, change, (now, one) => {
        const outcome = changeOwnScenarios(now, [one]);
        fc.pre(outcome.kind === 'changed');
        const back = changeOwnScenarios(outcome.scenarios, [...outcome.done].reverse().map(opposite));
        const sorted = (scenarios: readonly OwnScenario[]) => [...scenarios].sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(back.kind === 'changed' && sorted(back.scenarios)).toEqual(sorted(now));
      }),
    );
  });
});
