import { refuseNoSuchQuota } from '../shared/messages/quota';
import { isRefusal, type Result } from '../shared/refusal';
import { quotaDay } from './quotaDay';
import { QUOTAS_OF_THE_DATE } from './quotaView';
import { volumeOn } from './quotaVolume';
import type { PeriodRule, QuotaAdministration, QuotaBook, TariffRateQuota } from './tariffRateQuota';

/** One row of QUOTA.LIST. The volume is that of the last period read, or the refusal that stands in its place. */
export interface QuotaRow {
  id: string;
  title: string;
  importer: string;
  origin: string;
  administration: string;
  period: string;
  volume: Result<number>;
  unit: string;
  inQuota: string;
  overQuota: string;
  source: string;
}

const ADMINISTRATION: Record<QuotaAdministration, string> = {
  fcfs: 'first come first served',
  licensed: 'licence',
  auctioned: 'tender',
  stateTrading: 'state trading',
};
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/**
 * The quotas of an importer (blank = all) whose id, order number, title or lines hold every word of the query.
 * Refuses (`#N/A`) when none does.
 * @example quotaTable(book, 'JP', 'rice') // => [{ id: 'jp-rice-ma', … }, { id: 'jp-rice-sbs', … }]
 */
export function quotaTable(book: QuotaBook, importer: string, query: string): Result<QuotaRow[]> {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = book.quotas.filter((quota) => (importer === '' || quota.importer === importer) && words.every((word) => mentions(quota, word)));
  return found.length === 0 ? refuseNoSuchQuota(importer, query, book.quotas.map(({ id }) => id)) : found.map((quota) => quotaRow(quota, book));
}

function mentions({ id, orderNumber, title, titleJa, lines, origins }: TariffRateQuota, word: string): boolean {
  const code = word.replaceAll('.', '');
  return (
    [id, orderNumber, title, titleJa, ...origins].some((text) => text.toLowerCase().includes(word)) ||
    (/^\d{4,}$/.test(code) && lines.some((line) => line.startsWith(code) || code.startsWith(line)))
  );
}

function quotaRow(quota: TariffRateQuota, book: QuotaBook): QuotaRow {
  const day = quotaDay(quota, null, QUOTAS_OF_THE_DATE, book);
  return {
    id: quota.id,
    title: quota.title,
    importer: quota.importer,
    origin: quota.origins.join(', '),
    administration: ADMINISTRATION[quota.administration],
    period: periodText(quota.period),
    volume: isRefusal(day) ? day : volumeOn(quota, day, QUOTAS_OF_THE_DATE),
    unit: quota.unit,
    inQuota: quota.inQuotaDuty,
    overQuota: quota.overQuotaDuty,
    source: quota.citations.map(({ title, reference, pinpoint }) => [title, reference, pinpoint].filter(Boolean).join(' ')).join('; '),
  };
}

function periodText(rule: PeriodRule): string {
  if (rule.kind === 'quarter') return 'calendar quarter';
  return rule.startMonth === 1 && rule.startDay === 1 ? 'calendar year' : `year from ${rule.startDay} ${MONTHS[rule.startMonth - 1]}`;
}
