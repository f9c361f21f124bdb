import type { LeverSetting, QuotaView } from '../quota/quotaView';
import { leverTable } from './leverTable';
import type { ScenarioBook } from './preset';
import type { Scenario } from './scenario';

/**
 * The quotas a scenario asks for: the day of the preset's law, and what its delta levers and those of the text set
 * (volume, country share, mark-up limit, duties, safeguard). Levers with role `law` set nothing: what the law gives
 * comes from the quota itself.
 * @example viewQuotas(readScenario('metals-relief', book), book).levers.get('us.trq.steel.limit') // => 1250000
 */
export function viewQuotas(scenario: Scenario, book: ScenarioBook): QuotaView {
  const levers = new Map<string, LeverSetting>();
  for (const { lever, role, value } of leverTable(scenario, book)) {
    if (role === 'delta' || role === 'own') levers.set(lever, value);
  }
  return { lawOn: scenario.preset?.lawOn ?? null, levers };
}
