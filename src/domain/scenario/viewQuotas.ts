import type { QuotaView } from '../quota/quotaView';
import { leverTable } from './leverTable';
import type { ScenarioBook } from './preset';
import type { Scenario } from './scenario';

/**
 * The quotas a scenario asks for: the day of the preset's law, and the volumes that its delta levers and those of the
 * text set. Levers with role `law` set nothing: the volume comes from the quota itself.
 * @example viewQuotas(readScenario('metals-relief', book), book).volumes.get('us.trq.steel.limit') // => 1250000
 */
export function viewQuotas(scenario: Scenario, book: ScenarioBook): QuotaView {
  const volumes = new Map<string, number>();
  for (const { lever, kind, role, value } of leverTable(scenario, book)) {
    if (kind === 'quota' && (role === 'delta' || role === 'own') && typeof value === 'number') volumes.set(lever, value);
  }
  return { lawOn: scenario.preset?.lawOn ?? null, volumes };
}
