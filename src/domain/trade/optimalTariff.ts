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
 * Optimal tariff of an importer with demand a − b·P facing supply c + d·W. A tariff t lowers imports to M₀ − k·t with
 * M₀ = (a·d + b·c)/(b + d) under free trade and k = b·d/(b + d). Welfare ½M²/b + t·M is largest at t* = M/X′(W) = M/d, hence
 * t* = M₀/(d + k), and above free trade by k·t*²·(1 − ½k/b). Without retaliation.
 * @example optimalTariff({ a: 100, b: 1, c: -20, d: 1 }) // => specificTariff 26.667, adValorem 0.5714
 */
export function optimalTariff({ a, b, c, d }: { a: number; b: number; c: number; d: number }): Result<OptimalTariff> {
  const freeImports = (a * d + b * c) / (b + d);
  const response = (b * d) / (b + d);
  const specificTariff = freeImports / (d + response);
  const imports = d * specificTariff;
  const worldPrice = (imports - c) / d;
  if (!(imports > 0) || !(worldPrice > 0)) return refuseNoTradeAtAll();
  const welfareGain = response * specificTariff ** 2 * (1 - response / (2 * b));
  return { specificTariff, worldPrice, imports, adValorem: specificTariff / worldPrice, supplyElasticity: (d * worldPrice) / imports, welfareGain };
}
