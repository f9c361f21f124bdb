import type { HsCode } from '../shared/hsCode';
import type { Day } from '../shared/isoDate';
import { isRefusal } from '../shared/refusal';
import { refuseConditional } from '../shared/messages/schedule';
import { refuseClosedNumber } from '../shared/messages/tariff';
import type { OriginNames } from '../measure/activeRate';
import type { Facts, FactValue } from '../measure/fact';
import { FactReader } from '../measure/factReader';
import { membership } from '../measure/scopeIndex';
import { actingMeasures, type Acting } from './actingMeasures';
import { claimable } from './conditionalLines';
import type { ImporterLaw, Target } from './importerLaw';
import { intervalOf, measureChanges, type ChangeDays } from './lawCalendar';
import type { LawView } from './lawView';
import type { Outcome } from './outcome';
import { resolveRegime } from './resolveRegime';
import type { AskedLine } from './scheduleIndex';

/** The day of the law, with its interval between changes, and the day of entry. */
interface Moment {
  day: Day;
  enteredOn: Day;
  interval: number;
}

/** Outcomes kept per desk; the memo starts afresh beyond it so that memory stays bounded. */
const MEMORY_LIMIT = 200_000;

/**
 * Answers for one importer, origin, law view and set of facts. The law of a code is worked out once per interval
 * of days in which nothing changes; an entry is then a look-up and a few multiplications.
 */
export class Desk {
  /** Days on which the law of this origin changes, whatever the code. */
  readonly changes: ChangeDays;
  /** By target, then by the intervals of the measures and of the code. */
  private outcomes: (Map<number, Outcome> | undefined)[] = [];
  private kept = 0;
  private readonly actingByInterval = new Map<number, Acting[]>();

  constructor(
    private readonly law: ImporterLaw,
    private readonly origin: OriginNames,
    private readonly view: LawView,
    private readonly facts: Facts,
  ) {
    const names = (list: readonly string[]) => list.some((name) => name === '*' || origin.includes(name));
    const reaching = law.measures.filter(({ origins }) => names(origins.include) && !names(origins.exclude));
    this.changes = measureChanges(reaching, law.release);
  }

  /** The outcome in the law of a day, for goods entered on a day; the two differ where a scenario fixes the law. */
  outcome(target: Target, day: Day, enteredOn: Day): Outcome {
    const interval = intervalOf(this.changes, day);
    const intervals = target.changes.length + 1;
    const own = intervalOf(target.changes, day);
    const entry = enteredOn === day ? own : intervalOf(target.changes, enteredOn);
    const at = (interval * intervals + own) * intervals + entry;
    const known = this.outcomes[target.id]?.get(at);
    if (known !== undefined) return known;
    const outcome = this.resolve(target, { day, enteredOn, interval });
    if (namesDay(outcome)) return outcome;
    if (++this.kept > MEMORY_LIMIT) {
      this.outcomes = [];
      this.kept = 1;
    }
    (this.outcomes[target.id] ??= new Map<number, Outcome>()).set(at, outcome);
    return outcome;
  }

  private resolve(target: Target, at: Moment): Outcome {
    const { day } = at;
    const open = target.lines.filter(({ line }) => line.rows.some((row) => day < (row.to ?? Infinity) && Math.max(day, this.law.release.scheduleFrom) >= row.from));
    const lines = claimable(open.length > 0 ? open : target.lines, day, this.facts.stated);
    if (lines.length === 0) return refuseConditional(target.code);
    const outcomes = lines.map((line) => ({ code: line.asked, outcome: this.resolveLine(line, at, this.facts.stated) }));
    return outcomes.length === 1 ? outcomes[0]!.outcome : { kind: 'split', code: target.code, lines: outcomes };
  }

  private resolveLine(asked: AskedLine, at: Moment, stated: ReadonlyMap<string, FactValue>): Outcome {
    const { day, enteredOn, interval } = at;
    const { schedule, release, scope, definitions, instruments } = this.law;
    const numbersDay = Math.max(day, release.scheduleFrom);
    let open: readonly HsCode[] | null = null;
    const openNumbers = () => (open ??= schedule.openNumbers(asked.asked, numbersDay));
    if (asked.asked.length > asked.line.code.length && openNumbers().length === 0) {
      return refuseClosedNumber(asked.asked, asked.line.code, numbersDay);
    }
    const listing = scope.listing(asked.asked);
    const isOnList = (list: string) => membership(listing, list, day, openNumbers) !== null;
    const found = resolveRegime({
      line: asked.line,
      code: { code: asked.asked, listing, openNumbers },
      acting: this.acting(day, interval),
      origin: this.origin,
      day,
      enteredOn,
      scheduleFrom: release.scheduleFrom,
      facts: new FactReader(stated, definitions, isOnList, day),
      instruments,
      schedule,
      agreementRates: this.view.agreementRates ?? [],
    });
    if (isRefusal(found) || !('options' in found)) return found;
    const answers = found.options.map((value) => ({
      value,
      outcome: this.resolveLine(asked, at, new Map(stated).set(found.key, value)),
    }));
    return { kind: 'question', fact: found.key, code: asked.asked, answers };
  }

  private acting(day: Day, interval: number): readonly Acting[] {
    let acting = this.actingByInterval.get(interval);
    if (!acting) {
      const knownAsOf = this.facts.knownAsOf ?? this.view.knownAsOf;
      acting = actingMeasures(this.law.measures, { origin: this.origin, day, knownAsOf, overrides: this.view.overrides });
      this.actingByInterval.set(interval, acting);
    }
    return acting;
  }
}

/** A refusal may name the day that was asked, so it is made anew for the next day of the interval. */
function namesDay(outcome: Outcome): boolean {
  if (isRefusal(outcome)) return true;
  return 'kind' in outcome && outcome.kind === 'split' && outcome.lines.every((line) => isRefusal(line.outcome));
}
