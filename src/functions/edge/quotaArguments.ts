import { openQuota, type QuotaCase } from '../../domain/quota/quotaCase';
import type { QuotaView } from '../../domain/quota/quotaView';
import { readScenario } from '../../domain/scenario/readScenario';
import { viewQuotas } from '../../domain/scenario/viewQuotas';
import { readDay } from '../../domain/shared/readCells';
import { orThrow } from './cellResult';
import { context } from './context';
import { one, optionalOne, type Cells } from './one';

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

/** The quota on its day; a refusal ends the call. */
export function openedQuota({ quota, date, scenario }: QuotaArguments): QuotaCase {
  const name = String(one(quota, 'quota'));
  const cell = optionalOne(date, 'date');
  const day = cell === null ? null : orThrow(readDay(cell, 'date'));
  return orThrow(openQuota({ quota: name, date: day, view: quotaViewOf(scenario) }, context().data.quotas));
}
