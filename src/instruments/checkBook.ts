import { readDutyExpression } from '../domain/measure/dutyExpression';
import type { LawBook } from '../domain/measure/lawBook';
import { specialRates } from '../domain/measure/specialColumn';
import type { ScheduleRow } from '../domain/measure/tariffSchedule';
import type { ScenarioBook } from '../domain/scenario/preset';
import { checkImpact } from './checkImpact';
import { checkQuotas } from './checkQuotas';
import { checkRates } from './checkRates';
import type { DataBook } from './dataBook';
import { InstrumentError } from './instrumentError';

/** What no single file can show: every name that one file uses is defined in another. */
export function checkBook(content: Omit<DataBook, 'version'>): void {
  const { law, scenarios, quotas } = content;
  const faults = [
    ...repeated('measure', law.measures.map(({ id }) => id)),
    ...repeated('instrument', law.instruments.map(({ id }) => id)),
    ...repeated('fact', law.facts.map(({ key }) => key)),
    ...repeated('lever', scenarios.levers.map(({ id }) => id)),
    ...repeated('preset', scenarios.presets.map(({ id }) => id)),
    ...repeated('quota', quotas.quotas.map(({ id }) => id)),
    ...law.measures.flatMap(checkRates),
    ...checkNames(law),
    ...checkLevers(law, scenarios),
    ...checkSchedules(law),
    ...checkQuotas(content),
    ...checkImpact(content),
  ];
  if (faults.length > 0) throw new InstrumentError('src/instruments', faults);
}

function repeated(kind: string, ids: readonly string[]): string[] {
  return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${kind} ${id} stands twice`);
}

function unknown(where: string, used: readonly string[], defined: readonly string[]): string[] {
  return used.filter((name) => name !== '' && !defined.includes(name)).map((name) => `${where}: ${name} is not defined`);
}

function checkNames(law: LawBook): string[] {
  const lists = law.lists.map(({ id }) => id);
  const facts = law.facts.map(({ key }) => key);
  const measures = law.measures.map(({ id }) => id);
  const groups = law.measures.map(({ group }) => group);
  return law.measures.flatMap((measure) => {
    const { scope, exemptions, requires, rates } = measure;
    const scopeLists = scope.kind === 'lists' ? scope.lists : scope.kind === 'unlisted' ? scope.notLists : [];
    const conditions = [...requires, ...rates.flatMap((rate) => rate.requires), ...exemptions.flatMap(({ when }) => when ?? [])];
    const shares = exemptions.flatMap(({ effect }) => (effect.kind === 'onRemainder' ? [effect.shareFact] : []));
    const where = `measure ${measure.id}`;
    return [
      ...unknown(`${where}: list`, [...scopeLists, ...exemptions.flatMap((exemption) => exemption.lists)], lists),
      ...unknown(`${where}: fact`, [...conditions.map(({ fact }) => fact), ...shares], facts),
      ...unknown(`${where}: replaces`, measure.replaces, measures),
      ...unknown(`${where}: displacedBy`, measure.displacedBy.map(({ group }) => group), groups),
    ];
  });
}

/** A preset's levers, and both forms of every duty lever that a measure answers to, have a definition. */
function checkLevers(law: LawBook, { levers, presets }: ScenarioBook): string[] {
  const defined = levers.map(({ id }) => id);
  const stems = [...new Set(law.measures.map(({ lever }) => lever))].filter(Boolean);
  return [
    ...presets.flatMap((preset) => unknown(`preset ${preset.id}: lever`, preset.levers.map(({ lever }) => lever), defined)),
    ...presets.flatMap((preset) =>
      unknown(`preset ${preset.id}: constraint`, preset.constraints.flatMap(({ requires }) => requires.map(({ lever }) => lever)), defined),
    ),
    ...unknown('agreements: lever', law.schedules.flatMap(({ agreementLevers = [] }) => agreementLevers.map(({ lever }) => lever)), defined),
    ...unknown('measures: lever', stems.flatMap((stem) => [`${stem}.rate`, `${stem}.allIn`]), defined),
  ];
}

/** Every rate is in the grammar, and the rows of one code do not overlap. */
function checkSchedules(law: LawBook): string[] {
  return law.schedules.flatMap(({ importer, rows, levies = [], staged = [] }) => [
    ...rows.flatMap((row, at) => {
      const rates = [row.general, row.column2, ...specialRates(row.special).map(({ rate }) => rate)];
      const where = `schedule ${importer} ${row.code}`;
      return [...(overlapsBefore(rows, at) ? [`${where}: rows overlap`] : []), ...unreadRates(where, rates)];
    }),
    ...unreadRates(`levies ${importer}`, levies.map(({ allIn }) => allIn)),
    ...unreadRates(`staged rates ${importer}`, staged.map(({ rate }) => rate)),
  ]);
}

function unreadRates(where: string, rates: readonly string[]): string[] {
  return rates.filter((rate) => readDutyExpression(rate) === null).map((rate) => `${where}: "${rate}" is not a rate`);
}

/** Whether a row holds on the same days as one before it; rows of different seasons do not. */
function overlapsBefore(rows: readonly ScheduleRow[], at: number): boolean {
  const { code, from, season } = rows[at]!;
  for (let place = at - 1; rows[place]?.code === code; place--) {
    const before = rows[place]!;
    if (before.season?.from === season?.from && (before.to === null || before.to > from)) return true;
  }
  return false;
}
