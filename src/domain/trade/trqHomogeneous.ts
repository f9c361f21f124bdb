import type { TrqRegime } from './trqRegime';

/** A homogeneous good: demand a − b·P at home; foreign supply at a given world price, or c + d·W. */
export interface TrqMarket {
  a: number;
  b: number;
  supply: { kind: 'small'; worldPrice: number } | { kind: 'large'; c: number; d: number };
  inQuotaDuty: number;
  overQuotaDuty: number;
  quota: number;
  /** A share of the world price, or money per unit. */
  dutyKind: 'adValorem' | 'specific';
}

export interface TrqOutcome {
  regime: TrqRegime;
  imports: number;
  domesticPrice: number;
  worldPrice: number;
  inQuotaRevenue: number;
  overQuotaRevenue: number;
  quotaRent: number;
}

/** Share of demand at a price of zero that rounding can make of a gap between imports and quota. */
const ROUNDING = 1e-12;

/**
 * Tariff-rate quota on a homogeneous good (Skully, ch. 23, figures 23.1–23.3), solved in closed form.
 * At most Q wanted at the in-quota duty: in-quota. More than Q wanted at the over-quota duty: over-quota. Else the quota binds:
 * imports are Q, the domestic price clears the market, and the difference to the landed price is rent.
 * With a large exporter the world price follows from supply in each regime.
 * @example assessTrq(1000 − 5P, world price 100, 10 %/50 %, quota 350).quotaRent // => 7000
 */
export function assessTrq(market: TrqMarket): TrqOutcome {
  const { inQuotaDuty, overQuotaDuty, quota } = market;
  const atMostQuota = quota + ROUNDING * market.a;
  const inside = clearAt(market, inQuotaDuty);
  if (inside.imports <= atMostQuota) return outcomeOf(market, 'in-quota', inside);
  const beyond = clearAt(market, overQuotaDuty);
  if (beyond.imports > atMostQuota) return outcomeOf(market, 'over-quota', beyond);
  const { a, b, supply } = market;
  const worldPrice = supply.kind === 'small' ? supply.worldPrice : Math.max(0, (quota - supply.c) / supply.d);
  return outcomeOf(market, 'binding', { imports: quota, worldPrice, domesticPrice: (a - quota) / b });
}

interface Cleared {
  imports: number;
  worldPrice: number;
  domesticPrice: number;
}

/**
 * The market with one duty and no quota. Where nothing is imported, prices are those at which demand and supply begin; where
 * more is supplied for nothing than demand can take, the world price is zero.
 */
function clearAt(market: TrqMarket, duty: number): Cleared {
  const { a, b, supply } = market;
  const worldPrice = supply.kind === 'small' ? supply.worldPrice : Math.max(0, clearingPrice(market, supply, duty));
  const domesticPrice = market.dutyKind === 'adValorem' ? worldPrice * (1 + duty) : worldPrice + duty;
  const imports = a - b * domesticPrice;
  if (imports > 0) return { imports, worldPrice, domesticPrice };
  const start = supply.kind === 'small' ? worldPrice : Math.max(0, -supply.c / supply.d);
  return { imports: 0, worldPrice: start, domesticPrice: a / b };
}

/** W with a − b·P(W) = c + d·W. */
function clearingPrice({ a, b, dutyKind }: TrqMarket, { c, d }: { c: number; d: number }, duty: number): number {
  return dutyKind === 'adValorem' ? (a - c) / (d + b * (1 + duty)) : (a - c - b * duty) / (d + b);
}

function outcomeOf(market: TrqMarket, regime: TrqRegime, { imports, worldPrice, domesticPrice }: Cleared): TrqOutcome {
  const base = market.dutyKind === 'adValorem' ? worldPrice : 1;
  const inside = Math.min(imports, market.quota);
  const landed = worldPrice + market.inQuotaDuty * base;
  const gap = regime === 'over-quota' ? (market.overQuotaDuty - market.inQuotaDuty) * base : domesticPrice - landed;
  return {
    regime,
    imports,
    domesticPrice,
    worldPrice,
    inQuotaRevenue: market.inQuotaDuty * base * inside,
    overQuotaRevenue: regime === 'over-quota' ? market.overQuotaDuty * base * (imports - inside) : 0,
    quotaRent: regime === 'in-quota' ? 0 : gap * inside,
  };
}
