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

/**
 * Tariff-rate quota on a homogeneous good (Skully, ch. 23, figures 23.1–23.3), solved in closed form.
 * At most Q wanted at the in-quota duty: in-quota. More than Q wanted at the over-quota duty: over-quota. Else the quota binds:
 * imports are Q, the domestic price clears the market, and the difference to the landed price is rent.
 * With a large exporter the world price follows from supply in each regime.
 * @example assessTrq(1000 − 5P, world price 100, 10 %/50 %, quota 350).quotaRent // => 7000
 */
export function assessTrq(market: TrqMarket): TrqOutcome {
  const { inQuotaDuty, overQuotaDuty, quota } = market;
  const inside = clearAt(market, inQuotaDuty);
  if (inside.imports <= quota) return outcomeOf(market, 'in-quota', inside);
  const beyond = clearAt(market, overQuotaDuty);
  if (beyond.imports > quota) return outcomeOf(market, 'over-quota', beyond);
  const { a, b, supply } = market;
  const worldPrice = supply.kind === 'small' ? supply.worldPrice : Math.max(0, (quota - supply.c) / supply.d);
  return outcomeOf(market, 'binding', { imports: quota, worldPrice, domesticPrice: (a - quota) / b });
}

interface Cleared {
  imports: number;
  worldPrice: number;
  domesticPrice: number;
}

/** The market with one duty and no quota. Where nothing is imported, prices are those at which demand and supply begin. */
function clearAt({ a, b, supply, dutyKind }: TrqMarket, duty: number): Cleared {
  const isAdValorem = dutyKind === 'adValorem';
  const worldPrice = supply.kind === 'small' ? supply.worldPrice : isAdValorem ? (a - supply.c) / (supply.d + b * (1 + duty)) : (a - supply.c - b * duty) / (supply.d + b);
  const domesticPrice = isAdValorem ? worldPrice * (1 + duty) : worldPrice + duty;
  const imports = a - b * domesticPrice;
  if (imports > 0) return { imports, worldPrice, domesticPrice };
  const start = supply.kind === 'small' ? worldPrice : Math.max(0, -supply.c / supply.d);
  return { imports: 0, worldPrice: start, domesticPrice: a / b };
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
    overQuotaRevenue: market.overQuotaDuty * base * (imports - inside),
    quotaRent: regime === 'in-quota' ? 0 : gap * inside,
  };
}
