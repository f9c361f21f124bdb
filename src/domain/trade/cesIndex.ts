/**
 * Change of the CES price index in logs: ln P̂ = ln(Σ θ·π^(1−σ)) / (1−σ), and Σ θ·ln π where σ = 1.
 * Written with expm1 and log1p, it is continuous at σ = 1 to the last digit and exactly 0 without a change.
 * @param weights shares θ in spending before, summing to 1
 * @param logPrices ln π, the changes of the delivered prices
 * @param shares receives the shares in spending after: θ·π^(1−σ) / Σ θ·π^(1−σ)
 */
export function logPriceIndex(weights: Float64Array, logPrices: Float64Array, sigma: number, shares: Float64Array): number {
  const power = 1 - sigma;
  let sum = 0;
  for (let at = 0; at < weights.length; at++) {
    const growth = Math.expm1(power * logPrices[at]!);
    shares[at] = weights[at]! * (1 + growth);
    sum += weights[at]! * (power === 0 ? logPrices[at]! : growth);
  }
  if (power === 0) return sum;
  for (let at = 0; at < weights.length; at++) shares[at]! /= 1 + sum;
  return Math.log1p(sum) / power;
}

/** ∫ of s^η from 1 to e^logPrice, times 1: (P^(1+η) − 1)/(1+η), and ln P where η = −1. */
export function areaBehindPrice(logPrice: number, elasticity: number): number {
  const power = 1 + elasticity;
  return power === 0 ? logPrice : Math.expm1(power * logPrice) / power;
}
