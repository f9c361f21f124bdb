import { refuseNoTradeAtAll } from '../shared/messages/trade';
import type { Result } from '../shared/refusal';

/** The best tariff of a large importer, and the market under it. */
export interface OptimalTariff {
  /** Money per unit. */
  specificTariff: number;
  worldPrice: number;
  imports: number;
  /** The same tariff as a fraction of the world price. */
  adValorem: number;
  /** ε = X′(W)·W/M of the foreign supply at the optimum; the ad valorem tariff is its inverse. */
  supplyElasticity: number;
  /** Welfare above free trade, money. */
  welfareGain: number;
}

/**
 * Optimal tariff of an importer with demand a − b·P facing supply c + d·W: t* = M/X′(W), from which
 * W = (a − c − b·c/d)/(d + 2b). Welfare is ½M²/b + t·M, free trade at W₀ = (a − c)/(b + d). Without retaliation.
 * @example optimalTariff({ a: 100, b: 1, c: -20, d: 1 }) // => specificTariff 26.667, adValorem 0.5714
 */
export function optimalTariff({ a, b, c, d }: { a: number; b: number; c: number; d: number }): Result<OptimalTariff> {
  const worldPrice = (a - c - (b * c) / d) / (d + 2 * b);
  const imports = c + d * worldPrice;
  const freeImports = c + (d * (a - c)) / (b + d);
  if (!(imports > 0) || !(worldPrice > 0) || !(freeImports > 0)) return refuseNoTradeAtAll();
  const specificTariff = imports / d;
  const welfareGain = (imports * imports - freeImports * freeImports) / (2 * b) + specificTariff * imports;
  return { specificTariff, worldPrice, imports, adValorem: specificTariff / worldPrice, supplyElasticity: (d * worldPrice) / imports, welfareGain };
}
