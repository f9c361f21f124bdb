import { refuseNoSuchQuota } from '../shared/messages/quota';
import { isWithin } from '../shared/isoDate';
import { isRefusal, type Result } from '../shared/refusal';
import type { DatedCharge } from './charge';
import { chargeText } from './chargeText';
import { openLimitedQuota } from './quotaCase';
import { QUOTAS_OF_THE_DATE } from './quotaView';
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
  cap: 'absolute cap',
  unlimited: 'no limit of quantity',
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
  return found.length === 0 ? refuseNoSuchQuota(importer, query, heldBy(importer, book)) : found.map((quota) => quotaRow(quota, book));
}

/** Ids of the importer's quotas; of all when it has none. */
function heldBy(importer: string, { quotas }: QuotaBook): string[] {
  const own = quotas.filter((quota) => quota.importer === importer);
  return (own.length > 0 ? own : quotas).map(({ id }) => id);
}

/** At the start of a word only, or "rice" would find every price. */
function mentions({ id, orderNumber, title, titleJa, lines, origins }: TariffRateQuota, word: string): boolean {
  const code = word.replaceAll('.', '');
  return (
    [id, orderNumber, title, titleJa, ...origins].some((text) => standsIn(text.toLowerCase(), word)) ||
    (/^\d{4,}$/.test(code) && lines.some((line) => line.startsWith(code) || code.startsWith(line)))
  );
}

function standsIn(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[a-z0-9]/.test(text[at - 1]!)) return true;
  }
  return false;
}

function quotaRow(quota: TariffRateQuota, book: QuotaBook): QuotaRow {
  const opened = openLimitedQuota({ quota: quota.id, date: null, view: QUOTAS_OF_THE_DATE }, book);
  const release = book.releases.find(({ importer }) => importer === quota.importer);
  const words = (dated: readonly DatedCharge[]): string => {
    const last = dated.find(({ from, to }) => release && isWithin(release.verifiedThrough, from, to)) ?? dated.at(-1);
    return last ? chargeText(last.charge, release?.currency ?? '') : '';
  };
  return {
    id: quota.id,
    title: quota.title,
    importer: quota.importer,
    origin: quota.origins.join(', '),
    administration: ADMINISTRATION[quota.administration],
    period: periodText(quota.period),
    volume: isRefusal(opened) ? opened : opened.volume,
    unit: quota.unit,
    inQuota: words(quota.inQuota),
    overQuota: words(quota.overQuota) || quota.overQuotaGap,
    source: quota.citations.map(({ title, reference, pinpoint }) => [title, reference, pinpoint].filter(Boolean).join(' ')).join('; '),
  };
}

function periodText(rule: PeriodRule): string {
  if (rule.kind === 'quarter') return 'calendar quarter';
  return rule.startMonth === 1 && rule.startDay === 1 ? 'calendar year' : `year from ${rule.startDay} ${MONTHS[rule.startMonth - 1]}`;
}
