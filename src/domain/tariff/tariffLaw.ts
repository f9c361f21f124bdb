import { isWithin, type Day } from '../shared/isoDate';
import { isRefusal, type Result } from '../shared/refusal';
import {
  refuseEarlyDate,
  refuseImporter,
  refuseLateDate,
  refuseOrigin,
  refuseUnknownCode,
  refuseUnknownNumber,
} from '../shared/messages/tariff';
import type { HsCode } from '../shared/hsCode';
import type { FactDefinition } from '../measure/fact';
import type { CoverageEntry, LawBook } from '../measure/lawBook';
import type { Measure } from '../measure/measure';
import { listingDays, ScopeIndex } from '../measure/scopeIndex';
import { assessRegime } from './assessRegime';
import { quantityOf, type DutyAssessment, type Entry } from './assessment';
import { Desk, type ImporterLaw, type Target } from './desk';
import { DutyYardstick, RATE_YARDSTICK } from './yardsticks';
import { expressionText } from './expressionText';
import { sortedDays, type ChangeDays } from './lawCalendar';
import type { LawView } from './lawView';
import { originNames } from './originNames';
import { settle, type Outcome } from './outcome';
import { totalDuty, type Regime } from './regime';
import { ScheduleIndex, type AskedLine } from './scheduleIndex';

/** Desks kept; a call with more combinations of origin, scenario and facts than this starts afresh. */
const DESK_LIMIT = 500;

/**
 * The tariff law of a data version, compiled for questions. Built once; the book is never changed.
 * Every method answers one entry under one law view, with a number or text, or the refusal that stands in its place.
 */
export class TariffLaw {
  private readonly importers = new Map<string, ImporterLaw>();
  private readonly desks = new Map<string, Desk>();
  private readonly yardstick = new DutyYardstick();
  private lastEntry: { importer: string; origin: string; facts: object; view: LawView; desk: Desk } | null = null;

  constructor(readonly book: LawBook) {
    const scope = new ScopeIndex(book.lists);
    const definitions = new Map<string, FactDefinition>(book.facts.map((fact) => [fact.key, fact]));
    const instruments = new Map(book.instruments.map((instrument) => [instrument.id, instrument]));
    for (const release of book.releases) {
      const schedule = book.schedules.find(({ importer }) => importer === release.importer);
      if (!schedule) continue;
      const measures = inLayerOrder(book.measures.filter(({ importer }) => importer === release.importer));
      this.importers.set(release.importer, {
        release,
        schedule: new ScheduleIndex(schedule),
        targets: new Map(),
        covered: coveredSpans(book.coverage, release.importer),
        measures,
        scope,
        definitions,
        instruments,
      });
    }
  }

  /**
   * Duty in money (importer's currency), fees not included; not rounded.
   * @example law.duty({ hsCode: '87032301', origin: 'JP', importer: 'US', customsValue: 40000, quantity: null, enteredOn: 45778, facts: NO_FACTS }, LAW_OF_THE_ENTRY_DATE) // => 11000
   */
  duty(entry: Entry, view: LawView): Result<number> {
    const outcome = this.outcome(entry, view);
    if (isRefusal(outcome)) return outcome;
    if (!('kind' in outcome)) return totalDuty(outcome, entry.customsValue ?? 0, quantityOf(entry));
    const regime = settle(outcome, this.yardstick.on(entry), entry.facts.assume);
    return isRefusal(regime) ? regime : totalDuty(regime, entry.customsValue ?? 0, quantityOf(entry));
  }

  /** Total duty as a fraction of customs value; refused where a part depends on quantity or on a sum of its own. */
  rate(entry: Entry, view: LawView): Result<number> {
    const outcome = this.outcome(entry, view);
    const regime = settle(outcome, RATE_YARDSTICK, entry.facts.assume);
    return isRefusal(regime) ? regime : RATE_YARDSTICK.measure(regime);
  }

  /** The duty in the mini-grammar, e.g. `2.5% + 25%` or `15% all-in`. */
  expression(entry: Entry, view: LawView): Result<string> {
    const outcome = this.outcome(entry, view);
    const regime = settle(outcome, { measure: expressionRank, show: String }, entry.facts.assume);
    return isRefusal(regime) ? regime : expressionText(regime);
  }

  /** Every layer with its arithmetic, sum exactly equal to `duty`. Needs the customs value. */
  assess(entry: Entry, view: LawView): Result<DutyAssessment> {
    const outcome = this.outcome(entry, view);
    const regime = settle(outcome, this.yardstick.on(entry), entry.facts.assume);
    if (isRefusal(regime)) return regime;
    const law = this.importers.get(entry.importer)!;
    const lawOn = this.lawDay(entry, view, law) as Day;
    return assessRegime(regime, entry, { lawOn, label: law.schedule.label(regime.asked), instruments: law.instruments });
  }

  /** The law of an entry before value and quantity. */
  outcome(entry: Entry, view: LawView): Outcome {
    const law = this.importers.get(entry.importer);
    if (!law) return refuseImporter(entry.importer, [...this.importers.keys()]);
    const target = this.target(entry.hsCode, law);
    if (isRefusal(target)) return target;
    const day = this.lawDay(entry, view, law);
    if (isRefusal(day)) return day;
    const span = law.covered.get(entry.origin);
    if (!span || !isWithin(day, span.from, span.to)) return refuseOrigin(entry.origin, entry.importer, [...law.covered.keys()]);
    return this.desk(entry, view, law).outcome(target, day);
  }

  /** A preset fixes the day of the law; else the entry date counts, and a blank one is the last day read. Never today. */
  private lawDay(entry: Entry, view: LawView, law: ImporterLaw): Result<Day> {
    const { from, verifiedThrough } = law.release;
    if (view.lawOn !== null) return view.lawOn;
    if (entry.enteredOn === null) return verifiedThrough;
    if (entry.enteredOn < from) return refuseEarlyDate(entry.enteredOn, from);
    if (entry.enteredOn <= verifiedThrough) return entry.enteredOn;
    return entry.facts.extend ? verifiedThrough : refuseLateDate(entry.enteredOn, verifiedThrough);
  }

  private target(code: HsCode, law: ImporterLaw): Result<Target> {
    let target = law.targets.get(code);
    if (target === undefined) law.targets.set(code, (target = this.findTarget(code, law)));
    return target;
  }

  private findTarget(code: HsCode, law: ImporterLaw): Result<Target> {
    const lines = law.schedule.find(code);
    const first = lines[0];
    if (!first) return refuseUnknownCode(code, law.schedule.find(`0${code}`).length > 0);
    if (code.length > first.line.code.length && !law.schedule.hasNumber(code)) return refuseUnknownNumber(code, first.line.code);
    return { id: law.targets.size, code, lines, changes: codeChanges(lines, law) };
  }

  private desk(entry: Entry, view: LawView, law: ImporterLaw): Desk {
    const last = this.lastEntry;
    const { importer, origin, facts } = entry;
    if (last && last.importer === importer && last.origin === origin && last.facts === facts && last.view === view) return last.desk;
    const key = [importer, origin, view.key, view.lawOn, facts.text].join('|');
    let desk = this.desks.get(key);
    if (!desk) {
      if (this.desks.size >= DESK_LIMIT) this.desks.clear();
      this.desks.set(key, (desk = new Desk(law, originNames(this.book, origin), view, facts)));
    }
    this.lastEntry = { importer, origin, facts, view, desk };
    return desk;
  }
}

/** Two regimes are the same expression when they print the same; the rank only tells them apart. */
function expressionRank(regime: Regime): number {
  let rank = 0;
  for (const character of expressionText(regime)) rank = (rank * 31 + character.charCodeAt(0)) % 1_000_000_007;
  return rank;
}

/** Duties of their own first, then those on what is left of the value; otherwise as the book lists them. */
function inLayerOrder(measures: readonly Measure[]): readonly Measure[] {
  const onTheRest = (measure: Measure) => measure.basis.kind === 'notUnderSection232';
  return [...measures.filter((measure) => !onTheRest(measure)), ...measures.filter(onTheRest)];
}

/** Days on which the schedule rows, list rows or (where they decide) 10-digit numbers of a code change. */
function codeChanges(lines: readonly AskedLine[], law: ImporterLaw): ChangeDays {
  const days = lines.flatMap(({ asked, line }) => {
    const listing = law.scope.listing(asked);
    const turnsOnNumbers = asked.length > line.code.length || [...listing.values()].some(({ below }) => below.length > 0);
    const numberDays = turnsOnNumbers ? law.schedule.numberDays(asked) : [];
    return [...listingDays(listing), ...line.rows.flatMap(({ from, to }) => [from, to]), ...numberDays];
  });
  return sortedDays(days);
}

/** First and last day for which an origin's law is held. */
function coveredSpans(coverage: readonly CoverageEntry[], importer: string): Map<string, { from: Day; to: Day | null }> {
  const spans = new Map<string, { from: Day; to: Day | null }>();
  for (const { origin, from, to } of coverage.filter((entry) => entry.importer === importer)) {
    const span = spans.get(origin) ?? { from, to };
    const last = span.to === null || to === null ? null : Math.max(span.to, to);
    spans.set(origin, { from: Math.min(span.from, from), to: last });
  }
  return spans;
}
