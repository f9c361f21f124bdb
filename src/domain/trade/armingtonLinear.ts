import { armingtonBase, revenueChanges, type ArmingtonMarket, type ArmingtonOutcome } from './armington';
import { linearSolution } from './linearSolution';
import { total } from './perSource';
import type { Solution } from './solution';

/**
 * The Armington market linearised at the prices before: εⱼ·Pⱼ = −σ·cⱼ + (σ+η)·Σθc in proportional changes,
 * with cⱼ = eⱼ·Pⱼ + what the change of duty and wedge does at constant prices (eⱼ = share of the price that moves with p).
 * Consumer surplus is of second order, −V(P + ½ηP²); producer surplus R₀·P(1 + ½εP).
 * @example solveArmingtonLinear(duty of 1 % on source 2) // within 0.01 % of solveArmington
 */
export function solveArmingtonLinear(market: ArmingtonMarket): Solution<ArmingtonOutcome> {
  const base = armingtonBase(market);
  const { sources, weights, supply, landedBefore, wedge } = base;
  const { sigma, eta } = market;
  const moved = landedBefore.map((before, j) => ((1 + base.ratesAfter[j]! + base.specificAfter[j]!) / before) * wedge[j]! - 1);
  const passed = landedBefore.map((before, j) => (1 + base.ratesBefore[j]!) / before);
  const matrix = new Float64Array(sources * sources);
  const push = new Float64Array(sources);
  const averageMove = weights.reduce((sum, weight, j) => sum + weight * moved[j]!, 0);
  for (let j = 0; j < sources; j++) {
    for (let k = 0; k < sources; k++) matrix[j * sources + k] = -(sigma + eta) * weights[k]! * passed[k]!;
    matrix[j * sources + j]! += supply[j]! + sigma * passed[j]!;
    push[j] = -sigma * moved[j]! + (sigma + eta) * averageMove;
  }
  const solution = linearSolution(matrix, push);
  const prices = solution.value;
  const delivered = prices.map((price, j) => passed[j]! * price + moved[j]!);
  const index = weights.reduce((sum, weight, j) => sum + weight * delivered[j]!, 0);
  const quantity = delivered.map((price) => 1 - sigma * price + (sigma + eta) * index);
  const producerPrice = prices.map((price) => 1 + price);
  const producerSurplus = prices.map((price, j) => base.receipts[j]! * price * (1 + 0.5 * supply[j]! * price));
  const consumerSurplus = -total(market.values) * (index + 0.5 * eta * index * index);
  const revenueChange = revenueChanges(base, producerPrice, quantity);
  const domesticWelfare = consumerSurplus + producerSurplus[0]! + total(revenueChange);
  const deliveredPrice = delivered.map((price) => 1 + price);
  const value = { producerPrice, deliveredPrice, quantity, revenueChange, producerSurplus, priceIndex: 1 + index, consumerSurplus, domesticWelfare };
  return { ...solution, value };
}
