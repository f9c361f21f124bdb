import { isCellRefusal } from '../formula/callFunction';
import type { AnswerCell } from '../formula/callFunction';
import { textIn } from './answerRows';
import type { Explanation } from './explanation';
import { expressionText } from './layerWords';
import type { QuotaFacts } from './quotaFacts';
import type { Wording } from './wording';

/** A label with what is told beside it. */
export interface TextItem {
  label: string;
  value: string;
}

/** The result of a QUOTA function in one sentence; '' where its table says it all. */
export function quotaHeadline(explanation: Explanation, facts: QuotaFacts, wording: Wording): string {
  const { entry, answer, given } = explanation;
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
    case 'QUOTA.REGIME':
      return regimeItems(explanation, facts, wording)?.sentence ?? '';
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
    ...shown(quota.inQuota, facts.inQuota, () => expressionText(facts.inQuota, wording)),
    ...shown(quota.overQuota, facts.overQuota, () => expressionText(facts.overQuota, wording)),
    { label: quota.period, value: periodText(facts, wording) },
    { label: quota.administration, value: quota.administrations[facts.administration] },
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
  const rows = new Map(answer.values.map((row) => [textIn(row, 0), row[1] ?? '']));
  const regime = rows.get('Regime');
  const items = Object.entries(quota.items).flatMap(([label, words]) => {
    const value = rows.get(label);
    return typeof value === 'number' ? [{ label: words, value: figures.money(value, currency) }] : [];
  });
  const sentences: Readonly<Partial<Record<string, string>>> = quota.regime;
  return { sentence: (typeof regime === 'string' && sentences[regime]) || '', items };
}

function periodText({ period }: QuotaFacts, { texts: { quota }, language }: Wording): string {
  if (period.kind === 'quarter') return quota.quarter;
  if (period.startMonth === 1 && period.startDay === 1) return quota.calendarYear;
  const day = new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return quota.yearFrom(day.format(Date.UTC(2000, period.startMonth - 1, period.startDay)));
}

function withUnit(cell: AnswerCell, { unit }: QuotaFacts, { figures }: Wording): string {
  return typeof cell === 'number' ? `${figures.number(cell)} ${unit}` : '';
}

function statusText(cell: AnswerCell, { texts }: Wording): string {
  const words: Readonly<Partial<Record<string, string>>> = texts.quota.statuses;
  return typeof cell === 'string' ? (words[cell] ?? cell) : '';
}
