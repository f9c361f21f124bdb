import type { Day } from '../domain/shared/isoDate';
import type { LawBook } from '../domain/measure/lawBook';
import type { QuotaBook } from '../domain/quota/tariffRateQuota';
import type { ScenarioBook } from '../domain/scenario/preset';
import type { TradeBook } from '../domain/trade/tradeBook';

/** All embedded data of one version, bound once at the edge and handed to the domain as an argument. */
export interface DataBook {
  version: string;
  /** The official export that stands in the place of an embedded schedule, where a workbook brings one along. */
  importedSchedule?: { importer: string; release: string; effectiveOn: Day };
  law: LawBook;
  scenarios: ScenarioBook;
  quotas: QuotaBook;
  trade: TradeBook;
}
