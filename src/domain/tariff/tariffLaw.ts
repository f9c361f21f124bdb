import { isWithin, type Day } from '../shared/isoDate';
import { isRefusal, type Refusal, type Result } from '../shared/refusal';
import { refuseBlank } from '../shared/messages/entry';
import { refuseEarlyDate, refuseImporter, refuseLateDate, refuseOrigin } from '../shared/messages/tariff';
import type { LawBook, LegalInstrument } from '../measure/lawBook';
import type { Condition } from '../measure/measure';
import { ScopeIndex } from '../measure/scopeIndex';
import { assessRegime } from './assessRegime';
import { quantityOf, type DutyAssessment, type Entry } from './assessment';
import { Desk } from './desk';
import { expressionText } from './expressionText';
import { ImporterLaw } from './importerLaw';
import { sortedDays, type ChangeDays } from './lawCalendar';
import type { LawView } from './lawView';
import { originNames } from './originNames';
import { settle, type Outcome } from './outcome';
import { totalDuty, type Regime } from './regime';
import { DutyYardstick, EXPRESSION_YARDSTICK, RATE_YARDSTICK } from './yardsticks';

/** Desks kept; a call with more combinations of origin, scenario and facts than this starts afresh. */
const DESK_LIMIT = 500;

/** First and last entry date that can be asked, both included. */
export interface HeldDays {
  from: Day;
  to: Day;
}

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
    for (const release of book.releases) {
      const schedule = book.schedules.find(({ importer }) => importer === release.importer);
      if (schedule) this.importers.set(release.importer, new ImporterLaw(book, release, schedule, scope));
    }
  }

  /**
   * Duty in money (importer's currency), fees not included; not rounded.
   * @example law.duty({ hsCode: '87032301', origin: 'JP', importer: 'US', customsValue: 40000, quantity: null, enteredOn: 45778, facts: NO_FACTS }, LAW_OF_THE_ENTRY_DATE) // => 11000
   */
  duty(entry: Entry, view: LawView): Result<number> {
    if (entry.customsValue === null) return refuseBlank('value');
    const outcome = this.outcome(entry, view);
    if (isRefusal(outcome)) return outcome;
    if (!('kind' in outcome)) return totalDuty(outcome, entry.customsValue, quantityOf(entry));
    const regime = settle(outcome, this.yardstick.on(entry), entry.facts.assume);
    return isRefusal(regime) ? regime : totalDuty(regime, entry.customsValue, quantityOf(entry));
  }

  /** Total duty as a fraction of customs value; refused where a part depends on quantity or on a sum of its own. */
  rate(entry: Entry, view: LawView): Result<number> {
    const regime = settle(this.outcome(entry, view), RATE_YARDSTICK, entry.facts.assume);
    return isRefusal(regime) ? regime : RATE_YARDSTICK.measure(regime);
  }

  /** The duty in the mini-grammar, e.g. `2.5% + 25%` or `15% all-in`. */
  expression(entry: Entry, view: LawView): Result<string> {
    const regime = this.regime(entry, view);
    return isRefusal(regime) ? regime : expressionText(regime);
  }

  /** Every layer with its arithmetic, sum exactly equal to `duty`. Needs the customs value. */
  assess(entry: Entry, view: LawView): Result<DutyAssessment> {
    if (entry.customsValue === null) return refuseBlank('value');
    const regime = settle(this.outcome(entry, view), this.yardstick.on(entry), entry.facts.assume);
    if (isRefusal(regime)) return regime;
    const law = this.importers.get(entry.importer)!;
    const lawOn = this.lawDay(entry, view, law) as Day;
    return assessRegime(regime, entry, { lawOn, label: law.schedule.label(regime.asked), instruments: law.instruments });
  }

  /** The regime of an entry, whatever its value: by its rate, or by its expression where the rate needs a quantity. */
  regime(entry: Entry, view: LawView): Result<Regime> {
    const outcome = this.outcome(entry, view);
    const byRate = settle(outcome, RATE_YARDSTICK, entry.facts.assume);
    return isRefusal(byRate) ? settle(outcome, EXPRESSION_YARDSTICK, null) : byRate;
  }

  /** The law of an entry before value and quantity. */
  outcome(entry: Entry, view: LawView): Outcome {
    const law = this.importers.get(entry.importer);
    if (!law) return this.refuseImporter(entry.importer);
    const target = law.target(entry.hsCode);
    if (isRefusal(target)) return target;
    const day = this.lawDay(entry, view, law);
    if (isRefusal(day)) return day;
    const span = law.covered.get(entry.origin);
    if (!span || !isWithin(day, span.from, span.to)) return refuseOrigin(entry.origin, entry.importer, [...law.covered.keys()]);
    const enteredOn = law.schedule.turnsOnEntryDay ? (entry.enteredOn ?? day) : day;
    return this.desk(entry, view, law).outcome(target, day, enteredOn);
  }

  /** Days on which the duty of an entry may change; none under a preset, which fixes the law. */
  changeDays(entry: Entry, view: LawView): Result<ChangeDays> {
    const law = this.importers.get(entry.importer);
    if (!law) return this.refuseImporter(entry.importer);
    const target = law.target(entry.hsCode);
    if (isRefusal(target) || view.lawOn !== null) return isRefusal(target) ? target : [];
    return sortedDays([...this.desk(entry, view, law).changes, ...target.changes]);
  }

  /** The entry dates for which the law of an importer on an origin is held. */
  heldDays(entry: Entry): Result<HeldDays> {
    const law = this.importers.get(entry.importer);
    if (!law) return this.refuseImporter(entry.importer);
    const span = law.covered.get(entry.origin);
    if (!span) return refuseOrigin(entry.origin, entry.importer, [...law.covered.keys()]);
    const last = span.to === null ? law.release.verifiedThrough : Math.min(law.release.verifiedThrough, span.to - 1);
    return { from: Math.max(law.release.from, span.from), to: last };
  }

  /** Why the day of an entry cannot be asked; null when it can. */
  refuseDay(entry: Entry, view: LawView): Refusal | null {
    const law = this.importers.get(entry.importer);
    const day = law ? this.lawDay(entry, view, law) : this.refuseImporter(entry.importer);
    return isRefusal(day) ? day : null;
  }

  /** Conditions on one fact anywhere in the importer's measures. */
  conditionsOn(importer: string, fact: string): Condition[] {
    return this.importers.get(importer)?.conditionsOn(fact) ?? [];
  }

  instruments(importer: string): ReadonlyMap<string, LegalInstrument> {
    return this.importers.get(importer)?.instruments ?? new Map<string, LegalInstrument>();
  }

  private refuseImporter(importer: string): Refusal {
    return refuseImporter(importer, [...this.importers.keys()]);
  }

  /**
   * A preset fixes the day of the law; else the entry date counts, and a blank one is the last day read. Never today.
   * With `extend` the last law read is carried on to the entry date: what it says of later days counts too.
   */
  private lawDay(entry: Entry, view: LawView, law: ImporterLaw): Result<Day> {
    const { from, verifiedThrough } = law.release;
    const day = view.lawOn ?? entry.enteredOn ?? verifiedThrough;
    if (day < from) return refuseEarlyDate(day, from);
    return day <= verifiedThrough || entry.facts.extend ? day : refuseLateDate(day, verifiedThrough);
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
