import type { DataBook } from '../../instruments/dataBook';
import { findQuota } from '../../domain/quota/findQuota';
import type { PeriodRule, QuotaAdministration } from '../../domain/quota/tariffRateQuota';
import { isRefusal } from '../../domain/shared/refusal';
import type { AnswerCell } from '../formula/callFunction';
import { answerCell, answerRows, isRefused, numberIn, textIn } from './answerRows';
import type { NamedArguments } from './namedArguments';
import { scenarioFacts } from './scenarioFacts';
import type { ScenarioFacts } from './scenarioFacts';

/** What the functions answer about one quota on a day. */
export interface QuotaFacts {
  id: string;
  title: string;
  titleJa: string;
  currency: string;
  unit: string;
  administration: QuotaAdministration;
  period: PeriodRule;
  inQuota: string;
  overQuota: string;
  source: string;
  volume: AnswerCell;
  /** Null where the call does not say what was used. */
  remaining: AnswerCell | null;
  fillRate: AnswerCell | null;
  status: AnswerCell | null;
  /** Quantity of the call, in- and over-quota part; null where it names none or a fact may keep the goods out. */
  split: { quantity: number; inQuota: number; overQuota: number } | null;
  scenario: ScenarioFacts | null;
}

/** Asks the QUOTA functions about the quota that a call names; null when it names none that is held. */
export function quotaFacts(given: NamedArguments, data: DataBook): QuotaFacts | null {
  const name = given.text('quota');
  const quota = name === '' ? null : findQuota(name, data.quotas);
  if (quota === null || isRefusal(quota)) return null;
  const rows = answerRows('QUOTA.LIST', [quota.importer, quota.id, false]);
  const row = isRefused(rows) ? [] : (rows.find((each) => textIn(each, 0) === quota.id) ?? []);
  const used = given.value('used') ?? given.value('ledger');
  const [date, scenario] = [given.value('date'), given.text('scenario')];
  const ofUse = (id: string): AnswerCell | null => (used === null ? null : answerCell(id, [quota.id, used, date, scenario]));
  return {
    id: quota.id,
    title: quota.title,
    titleJa: quota.titleJa,
    currency: data.quotas.releases.find(({ importer }) => importer === quota.importer)?.currency ?? '',
    unit: quota.unit,
    administration: quota.administration,
    period: quota.period,
    inQuota: textIn(row, 8),
    overQuota: textIn(row, 9),
    source: textIn(row, 10),
    volume: answerCell('QUOTA.VOLUME', [quota.id, date, scenario]),
    remaining: ofUse('QUOTA.REMAINING'),
    fillRate: ofUse('QUOTA.FILLRATE'),
    status: ofUse('QUOTA.STATUS'),
    split: splitOf(quota.id, given),
    scenario: scenarioFacts(scenario, data.scenarios),
  };
}

/** A fact may keep the goods out of the quota, which QUOTA.SPLIT does not know: then no split is told. */
function splitOf(quota: string, given: NamedArguments): QuotaFacts['split'] {
  const quantity = given.number('quantity');
  if (quantity === null || given.value('used') === null || given.text('facts') !== '') return null;
  const rows = answerRows('QUOTA.SPLIT', [quota, quantity, given.value('used'), given.value('date'), given.text('scenario')]);
  const [row = []] = isRefused(rows) ? [] : rows;
  const [inQuota, overQuota] = [numberIn(row, 0), numberIn(row, 1)];
  return inQuota === null || overQuota === null ? null : { quantity, inQuota, overQuota };
}
