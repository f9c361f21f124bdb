import type { HistorySpan } from './historySpans';
import type { Wording } from './wording';

/** The rate of a span, or that there is none. */
export function spanRate({ rate }: HistorySpan, { texts, figures }: Wording): string {
  return rate === null ? texts.history.noRate : figures.percent(rate);
}

/** A span as a sentence for the step under the pointer or the keyboard. */
export function spanSentence(span: HistorySpan, wording: Wording): string {
  const { texts: { history }, figures } = wording;
  const why = span.refusal ? `: ${span.refusal.what}` : '';
  const [from, rate] = [figures.day(span.from), spanRate(span, wording)];
  return (span.to === null ? history.since(from, rate) : history.between(from, figures.day(span.to - 1), rate)) + why;
}

/** The whole history as the text alternative of the chart. */
export function historySentence(spans: readonly HistorySpan[], lastDay: number, wording: Wording): string {
  const { texts: { history }, figures } = wording;
  const first = spans[0];
  if (!first) return history.none;
  const words = spans.map((span) => history.span(figures.day(span.from), spanRate(span, wording)));
  return history.chart(figures.day(first.from), figures.day(lastDay), words.join(wording.language === 'ja' ? '、' : '; '));
}
