import type { LawBook } from '../domain/measure/lawBook';
import type { QuotaBook } from '../domain/quota/tariffRateQuota';
import type { ScenarioBook } from '../domain/scenario/preset';
import type { TradeBook } from '../domain/trade/tradeBook';

/** All embedded data of one version, bound once at the edge and handed to the domain as an argument. */
export interface DataBook {
  version: string;
  law: LawBook;
  scenarios: ScenarioBook;
  quotas: QuotaBook;
  trade: TradeBook;
}
