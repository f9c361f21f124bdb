/** Spending told apart by source. Lists may hold several buyers, one after the other: a buyer is a stretch of them. */
export interface CesNest {
  /** Shares θ in spending before; those of a buyer sum to 1. */
  weights: Float64Array;
  /** ln π, the changes of the delivered prices. */
  logPrices: Float64Array;
  /** Receives (π/P̂)^(1−σ), by which the share of each source in spending grows; 0 where nothing was bought. */
  growth: Float64Array;
}

/** Up to this power of e the changes are small enough for expm1 and log1p to keep digits that exp would lose. */
const NEAR = 1;

/**
 * Change of the CES price index of the buyer from `start` to before `end`, in logs: ln P̂ = ln(Σ θ·π^(1−σ)) / (1−σ), and
 * Σ θ·ln π where σ = 1. Continuous at σ = 1 to the last digit, 0 without a change, and as exact for a change by a factor of
 * 11 among close substitutes, where nearly all of the sum is gone.
 */
export function logPriceIndex(nest: CesNest, start: number, end: number, sigma: number): number {
  const power = 1 - sigma;
  if (power === 0) return cobbDouglas(nest, start, end);
  const top = farthestPower(nest, start, end, power);
  return (Math.abs(top) <= NEAR ? near(nest, start, end, power) : far(nest, start, end, power)) / power;
}

function cobbDouglas({ weights, logPrices, growth }: CesNest, start: number, end: number): number {
  let sum = 0;
  for (let at = start; at < end; at++) {
    growth[at] = weights[at] === 0 ? 0 : 1;
    sum += weights[at]! * logPrices[at]!;
  }
  return sum;
}

function farthestPower({ weights, logPrices }: CesNest, start: number, end: number, power: number): number {
  let farthest = 0;
  for (let at = start; at < end; at++) {
    if (weights[at] !== 0) farthest = Math.max(farthest, Math.abs(power * logPrices[at]!));
  }
  return farthest;
}

/** ln Σ θe^y by way of Σ θ(e^y − 1). */
function near({ weights, logPrices, growth }: CesNest, start: number, end: number, power: number): number {
  let sum = 0;
  for (let at = start; at < end; at++) {
    growth[at] = weights[at] === 0 ? -1 : Math.expm1(power * logPrices[at]!);
    sum += weights[at]! * growth[at]!;
  }
  for (let at = start; at < end; at++) growth[at] = (1 + growth[at]!) / (1 + sum);
  return Math.log1p(sum);
}

/** ln Σ θe^y with the largest power taken out, so that neither end of the scale is lost. */
function far({ weights, logPrices, growth }: CesNest, start: number, end: number, power: number): number {
  let top = -Infinity;
  for (let at = start; at < end; at++) {
    if (weights[at] !== 0) top = Math.max(top, power * logPrices[at]!);
  }
  let sum = 0;
  for (let at = start; at < end; at++) {
    growth[at] = weights[at] === 0 ? 0 : Math.exp(power * logPrices[at]! - top);
    sum += weights[at]! * growth[at]!;
  }
  for (let at = start; at < end; at++) growth[at]! /= sum;
  return top + Math.log(sum);
}

/** ∫ of s^η from 1 to e^logPrice, times 1: (P^(1+η) − 1)/(1+η), and ln P where η = −1. */
export function areaBehindPrice(logPrice: number, elasticity: number): number {
  const power = 1 + elasticity;
  return power === 0 ? logPrice : Math.expm1(power * logPrice) / power;
}
