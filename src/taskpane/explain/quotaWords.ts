import { isCellRefusal } from '../formula/callFunction';
import type { AnswerCell } from '../formula/callFunction';
import type { Explanation } from './explanation';
import type { QuotaFacts } from './quotaFacts';
import type { Wording } from './wording';

/** A label with what is told beside it. */
export interface TextItem {
  label: string;
  value: string;
}

/** The result of a QUOTA function in one sentence; '' where its table says it all. */
export function quotaHeadline({ entry, answer, given }: Explanation, facts: QuotaFacts, wording: Wording): string {
  const { texts: { quota }, figures } = wording;
  const cell = answer?.kind === 'values' ? (answer.values[0]?.[0] ?? '') : '';
  if (isCellRefusal(cell) || cell === '') return '';
  switch (entry.id) {
    case 'QUOTA.DUTY':
      return quota.duty(figures.money(Number(cell), facts.currency), figures.money(given.number('value') ?? 0, facts.currency));
    case 'QUOTA.FILLRATE':
      return `${quota.fillRate}: ${figures.percent(Number(cell))}`;
    case 'QUOTA.STATUS':
      return `${quota.status}: ${statusText(cell, wording)}`;
    case 'QUOTA.VOLUME':
      return `${quota.volume}: ${withUnit(cell, facts, wording)}`;
    case 'QUOTA.REMAINING':
      return `${quota.remaining}: ${withUnit(cell, facts, wording)}`;
    case 'QUOTA.EXHAUSTION':
      return typeof cell === 'number' ? figures.day(Math.floor(cell)) : '';
    default:
      return '';
  }
}

/** What is held of the quota, in the order in which one asks. */
export function quotaItems(facts: QuotaFacts, wording: Wording): TextItem[] {
  const { texts: { quota }, figures } = wording;
  const shown = (label: string, cell: AnswerCell | null, text: (cell: AnswerCell) => string): TextItem[] =>
    cell === null || cell === '' ? [] : [{ label, value: isCellRefusal(cell) ? `${cell.error} ${cell.what}` : text(cell) }];
  return [
    ...shown(quota.volume, facts.volume, (cell) => withUnit(cell, facts, wording)),
    ...shown(quota.remaining, facts.remaining, (cell) => withUnit(cell, facts, wording)),
    ...shown(quota.fillRate, facts.fillRate, (cell) => figures.percent(Number(cell))),
    ...shown(quota.status, facts.status, (cell) => statusText(cell, wording)),
    ...shown(quota.inQuota, facts.inQuota, String),
    ...shown(quota.overQuota, facts.overQuota, String),
    ...shown(quota.period, facts.period, String),
    ...shown(quota.administration, facts.administration, String),
  ];
}

/** How much of a quantity fits in. */
export function splitSentence(facts: QuotaFacts, { texts: { quota }, figures }: Wording): string {
  if (facts.split === null) return '';
  const { quantity, inQuota, overQuota } = facts.split;
  const amount = (value: number): string => `${figures.number(value)} ${facts.unit}`;
  if (overQuota === 0) return quota.allIn(amount(quantity));
  return inQuota === 0 ? quota.allOver(amount(quantity)) : quota.split(amount(quantity), amount(inQuota), amount(overQuota));
}

/** The rows of QUOTA.REGIME: what rules, and the prices. */
export function regimeItems({ entry, answer }: Explanation, { currency }: QuotaFacts, { texts: { quota }, figures }: Wording): { sentence: string; items: TextItem[] } | null {
  if (entry.id !== 'QUOTA.REGIME' || answer?.kind !== 'values') return null;
  const rows = new Map(answer.values.map(([label, value]) => [String(label), value ?? '']));
  const items = Object.entries(quota.items).flatMap(([label, words]) => {
    const value = rows.get(label);
    return typeof value === 'number' ? [{ label: words, value: figures.money(value, currency) }] : [];
  });
  const sentences: Readonly<Partial<Record<string, string>>> = quota.regime;
  return { sentence: sentences[String(rows.get('Regime'))] ?? '', items };
}

function withUnit(cell: AnswerCell, { unit }: QuotaFacts, { figures }: Wording): string {
  return typeof cell === 'number' ? `${figures.number(cell)} ${unit}` : '';
}

function statusText(cell: AnswerCell, { texts }: Wording): string {
  const words: Readonly<Partial<Record<string, string>>> = texts.quota.statuses;
  return typeof cell === 'string' ? (words[cell] ?? cell) : '';
}
