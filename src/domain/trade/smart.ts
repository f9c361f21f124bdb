import { diversionLairdYeats, diversionSmart } from './smartDiversion';
import { perSource } from './perSource';

export type SmartForm = 'SMART' | 'LAIRDYEATS';

/** One product of one importer by partner. Lists hold one value for all or one a partner. */
export interface SmartMarket {
  /** Imports before at world prices. */
  imports: Float64Array;
  ratesBefore: Float64Array;
  ratesAfter: Float64Array;
  /** Elasticity of import demand, ≤ 0. */
  demandElasticity: Float64Array;
  /** Elasticity of substitution between partners. */
  substitutionElasticity: number;
  /** Elasticity of export supply μ; from 99 on it counts as infinite. */
  supplyElasticity: Float64Array;
  form: SmartForm;
}

export interface SmartOutcome {
  creation: Float64Array;
  diversion: Float64Array;
  newImports: Float64Array;
  revenueChange: number;
  /** Σ ½(t₀+t₁)·creation */
  welfareCreation: number;
  /** Σ ½(t₀+t₁)·(creation + diversion) */
  welfareNet: number;
}

/** The convention of the method's own software: 99 stands for a supply at a given price. */
const INFINITE_SUPPLY = 99;

/**
 * Partial equilibrium of Laird & Yeats (1986), Jammes & Olarreaga (2005): trade creation m·ε·(t₀−t₁)/(1+t₀)/(1+ε/μ),
 * diversion in one of two forms, nobody's imports below zero; revenue Σt₁m₁ − Σt₀m₀. There is no equation to solve.
 * @example assessSmart(imports 100, 300, 600; 20 % lifted for the first).creation[0] // => 25
 */
export function assessSmart(market: SmartMarket): SmartOutcome {
  const { imports } = market;
  const each = (values: Float64Array): Float64Array => perSource(values, imports.length);
  const [before, after] = [each(market.ratesBefore), each(market.ratesAfter)];
  const [demand, supply] = [each(market.demandElasticity), each(market.supplyElasticity)];
  const cuts = before.map((rate, at) => (rate - after[at]!) / (1 + rate));
  const creation = imports.map((value, at) => Math.max(-value, value * -demand[at]! * cuts[at]! * supplyFactor(-demand[at]!, supply[at]!)));
  const diversion =
    market.form === 'SMART'
      ? diversionSmart({ imports, creation, cuts, sigma: market.substitutionElasticity })
      : diversionLairdYeats({ imports, creation, before, after, sigma: market.substitutionElasticity });
  const newImports = imports.map((value, at) => Math.max(0, value + creation[at]! + diversion[at]!));
  const triangle = (volumes: Float64Array): number => volumes.reduce((sum, volume, at) => sum + 0.5 * (before[at]! + after[at]!) * volume, 0);
  return {
    creation,
    diversion,
    newImports,
    revenueChange: newImports.reduce((sum, value, at) => sum + after[at]! * value - before[at]! * imports[at]!, 0),
    welfareCreation: triangle(creation),
    welfareNet: triangle(newImports.map((value, at) => value - imports[at]!)),
  };
}

/** 1/(1+ε/μ): how much of the cut reaches the quantity when foreign supply slopes upwards. */
function supplyFactor(demand: number, supply: number): number {
  return supply >= INFINITE_SUPPLY ? 1 : supply / (supply + demand);
}
