import type { Day } from '../shared/isoDate';
import { isRefusal, type Refusal, type Result } from '../shared/refusal';
import { refuseHistoryRange } from '../shared/messages/tariff';
import type { Entry } from './assessment';
import { expressionText } from './expressionText';
import type { LawView } from './lawView';
import type { Regime } from './regime';
import { regimeSources } from './layerWords';
import type { TariffLaw } from './tariffLaw';

/** The duty over one span of entry dates in which it does not change. `to` is exclusive; null = unchanged when last read. */
export interface DutySpan {
  from: Day;
  to: Day | null;
  /** Fraction of value, or the refusal where there is none (a part on quantity, an open question, no line). */
  rate: Result<number>;
  expression: Result<string>;
  /** Difference to the span before; null for the first and where one of the two has no rate. */
  change: number | null;
  source: string;
}

/**
 * The duty of a line through time, one span for every change between two entry dates (both included).
 * Knowledge is that of the view and the facts. Under a preset the law is fixed, so there is one span.
 * Refused when the first day lies after the last, or when the line, origin or a date is not held at all.
 * @example dutyHistory(law, toysOfJapan, view, { first: 45751, last: 45757 }) // => 0, 10, 24 and 10 % from 4, 5, 9 and 10 April 2025
 */
export function dutyHistory(
  law: TariffLaw,
  entry: Entry,
  view: LawView,
  range: { first: Day | null; last: Day | null },
): Result<DutySpan[]> {
  const span = law.heldDays(entry);
  if (isRefusal(span)) return span;
  const first = range.first ?? span.from;
  const last = range.last ?? span.to;
  if (first > last) return refuseHistoryRange(first, last);
  const changes = law.changeDays(entry, view);
  if (isRefusal(changes)) return changes;
  const starts = [first, ...changes.filter((change) => change > first && change <= last)];
  const spans: DutySpan[] = [];
  for (const start of starts) {
    const next = spanFrom(law, { ...entry, enteredOn: start }, view, start);
    if (isRefusal(next)) return next;
    const before = spans.at(-1);
    if (before && isSame(before.expression, next.expression) && isSame(before.rate, next.rate)) continue;
    if (before) before.to = start;
    const change = before && !isRefusal(before.rate) && !isRefusal(next.rate) ? next.rate - before.rate : null;
    spans.push({ ...next, change });
  }
  return spans;
}

/** A day outside the data ends the history; a line without a duty on the day is a span of its own. */
function spanFrom(law: TariffLaw, entry: Entry, view: LawView, from: Day): Result<DutySpan> {
  const outside = law.refuseDay(entry, view);
  if (outside) return outside;
  const regime = law.regime(entry, view);
  const expression: Result<string> = isRefusal(regime) ? regime : expressionText(regime);
  return { from, to: null, rate: law.rate(entry, view), expression, change: null, source: sourcesOf(regime, law, entry.importer) };
}

function sourcesOf(regime: Result<Regime>, law: TariffLaw, importer: string): string {
  return isRefusal(regime) ? regime.because : regimeSources(regime, law.instruments(importer));
}

function isSame(a: Result<number | string>, b: Result<number | string>): boolean {
  return isRefusal(a) && isRefusal(b) ? isSameRefusal(a, b) : a === b;
}

function isSameRefusal(a: Refusal, b: Refusal): boolean {
  return a.message === b.message;
}
