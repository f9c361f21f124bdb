import type { Ledger } from '../../domain/quota/ledger';
import { openLimitedQuota, openQuota, type QuotaCase, type QuotaQuestion } from '../../domain/quota/quotaCase';
import type { QuotaView } from '../../domain/quota/quotaView';
import { readLedger } from '../../domain/quota/readLedger';
import { readScenario } from '../../domain/scenario/readScenario';
import { viewQuotas } from '../../domain/scenario/viewQuotas';
import { orThrow } from './cellResult';
import { context } from './context';
import { one, optionalDay, rowsOf, type Cells } from './one';

/** The arguments by which the QUOTA functions on one quota find its period. */
export interface QuotaArguments {
  quota: Cells;
  date: Cells;
  scenario: string | null | undefined;
}

export function quotaViewOf(scenario: string | null | undefined): QuotaView {
  const { scenarios } = context().data;
  return viewQuotas(orThrow(readScenario(scenario ?? '', scenarios)), scenarios);
}

export function quotaQuestion({ quota, date, scenario }: QuotaArguments): QuotaQuestion {
  return { quota: String(one(quota, 'quota')), date: optionalDay(date, 'date'), view: quotaViewOf(scenario) };
}

/** The quota on its day; a refusal ends the call. */
export function openedQuota(given: QuotaArguments): QuotaCase {
  return orThrow(openQuota(quotaQuestion(given), context().data.quotas));
}

/** The same for a question about the volume, which a quota without a limit of quantity refuses. */
export function openedLimitedQuota(given: QuotaArguments): QuotaCase {
  return orThrow(openLimitedQuota(quotaQuestion(given), context().data.quotas));
}

/** What was used: a number, or the rows of a ledger. */
export function ledgerOf(cells: Cells, argument: string): Ledger {
  return orThrow(readLedger(rowsOf(cells, argument), argument));
}
