import { changeOwnScenarios } from './changeOwnScenarios';
import type { OwnConflict } from './changeOwnScenarios';
import { freeId } from './freeName';
import { sameOwn } from './ownScenario';
import type { OwnChange, OwnScenario, OwnScenarioList } from './ownScenario';
import { OWN_NAMESPACE, ownScenarioXml, readOwnScenarioXml } from './ownScenarioXml';
import type { OwnPart } from './ownScenarioXml';

export type OwnChangeOutcome =
  /** `theirRevisions` = how often colleagues wrote the list since `seen`; their changes are kept. */
  | { kind: 'written'; list: OwnScenarioList; done: OwnChange[]; theirRevisions: number }
  | { kind: 'conflict'; list: OwnScenarioList; conflicts: OwnConflict[] }
  | { kind: 'full'; list: OwnScenarioList };

export function readOwnScenarios(): Promise<OwnScenarioList> {
  return Excel.run(async (context) => (await loadParts(context)).list);
}

/**
 * Makes changes to the list that the workbook carries. The list is read again in the same batch, so that what
 * colleagues wrote since revision `seen` is kept and told.
 */
export function writeOwnScenarios(changes: readonly OwnChange[], seen: number): Promise<OwnChangeOutcome> {
  return Excel.run(async (context) => {
    const { readable, list } = await loadParts(context);
    const changed = changeOwnScenarios(list.scenarios, changes);
    if (changed.kind !== 'changed') return { ...changed, list };
    const next = { revision: list.revision + 1, scenarios: changed.scenarios };
    const [first, ...others] = readable;
    if (first) first.setXml(ownScenarioXml(next));
    else context.workbook.customXmlParts.add(ownScenarioXml(next));
    others.forEach((part) => part.delete());
    await context.sync();
    return { kind: 'written', list: { ...next, damaged: list.damaged }, done: changed.done, theirRevisions: Math.max(0, list.revision - seen) };
  });
}

async function loadParts(context: Excel.RequestContext): Promise<{ readable: Excel.CustomXmlPart[]; list: OwnScenarioList }> {
  const parts = context.workbook.customXmlParts.getByNamespace(OWN_NAMESPACE);
  parts.load({ id: true });
  await context.sync();
  const xml = parts.items.map((part) => part.getXml());
  await context.sync();
  const read = xml.map(({ value }) => readOwnScenarioXml(value));
  return {
    readable: parts.items.filter((_, i) => read[i] !== null),
    list: uniteParts(read.filter((part) => part !== null), read.filter((part) => part === null).length),
  };
}

/** Two colleagues who each save a first scenario at the same moment make two parts: both are one list. */
export function uniteParts(parts: readonly OwnPart[], damaged: number): OwnScenarioList {
  const scenarios: OwnScenario[] = [];
  for (const scenario of parts.flatMap((part) => part.scenarios)) {
    if (scenarios.some((known) => sameOwn(known, scenario))) continue;
    const ids = scenarios.map(({ id }) => id);
    scenarios.push(ids.includes(scenario.id) ? { ...scenario, id: freeId(scenario.id, ids) } : scenario);
  }
  return { revision: Math.max(0, ...parts.map(({ revision }) => revision)), scenarios, damaged };
}
