import { solveArmington, type ArmingtonMarket } from '../../src/domain/trade/armington';
import type { GeWorld } from '../../src/domain/trade/generalEquilibrium';
import { solveGe } from '../../src/domain/trade/geExact';
import type { GsimMarket } from '../../src/domain/trade/gsim';
import { solveGsim } from '../../src/domain/trade/gsimExact';
import { solveGsimLinear } from '../../src/domain/trade/gsimLinear';
import { solveArmingtonTrq } from '../../src/domain/trade/trqArmington';
import { modelFunctions } from '../../src/functions/modelFunctions';
import { seeded } from './entries';
import { time, type Timing } from './stopwatch';

/** Timings of the market models, for the report of `npm run bench`; worlds are random from a fixed seed. */
export function tradeTimings(): Timing[] {
  const market = randomIndustry(35);
  const world = randomWorld(36);
  const importer = randomMarket(100);
  const quota = { values: importer.values, rateBefore: 0.25, inQuotaRate: 0.1, overQuotaRate: 0.25, quotaRatio: 1.1, supplyElasticities: importer.supplyElasticities, sigma: 4, eta: -1 };
  return [
    time('TRADE.GSIM, 35 regions, linear', () => solveGsimLinear(market), { runs: 50, warmUp: 20, limitMs: 0.5 }),
    time('TRADE.GSIM, 35 regions, exact', () => solveGsim(market), { runs: 50, warmUp: 20, limitMs: 3 }),
    time('SCENARIO.IMPACT, 177 lines under two laws', () => modelFunctions['SCENARIO.IMPACT']('auto-relief'), { runs: 50, warmUp: 20, limitMs: 20 }),
    time('TRADE.GE, 36 countries, exact', () => solveGe(world), { runs: 50, warmUp: 20, limitMs: 5 }),
    time('TRADE.ARMINGTON, 100 sources, exact', () => solveArmington(importer), { runs: 50, warmUp: 20, limitMs: 5 }),
    time('TRADE.TRQ, 100 sources, the quota binds', () => solveArmingtonTrq(quota), { runs: 50, warmUp: 20, limitMs: 15 }),
  ];
}

function randomIndustry(n: number): GsimMarket {
  const random = seeded(20_020_401);
  const list = (length: number, low: number, high: number): Float64Array => Float64Array.from({ length }, () => low + random() * (high - low));
  return {
    regions: n,
    trade: list(n * n, 1, 500),
    ratesBefore: list(n * n, 0, 0.4),
    ratesAfter: list(n * n, 0, 0.4),
    demandElasticity: list(n, -2, -0.8),
    supplyElasticity: list(n, 1, 3),
    sigma: list(n, 3, 8),
  };
}

function randomMarket(n: number): ArmingtonMarket {
  const { trade, ratesBefore, ratesAfter, supplyElasticity } = randomIndustry(n);
  const none = new Float64Array(1);
  const duties = { ratesBefore: ratesBefore.slice(0, n), ratesAfter: ratesAfter.slice(0, n), specificBefore: none, specificAfter: ratesAfter.slice(n, 2 * n), ntmBefore: none, ntmAfter: none };
  return { values: trade.slice(0, n), supplyElasticities: supplyElasticity, sigma: 4, eta: -1, ...duties };
}

function randomWorld(n: number): GeWorld {
  const { trade, ratesBefore, ratesAfter } = randomIndustry(n);
  const flows = trade.map((value, at) => (at % (n + 1) === 0 ? value * 100 : value));
  return { regions: n, flows, ratesBefore, ratesAfter, theta: Float64Array.of(4) };
}
