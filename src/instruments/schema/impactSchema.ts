import * as v from 'valibot';
import type { ImpactBook } from '../../domain/trade/impact/impactBook';
import { amount, confidence, remark, words } from './primitives';

const response = v.strictObject({ elasticity: v.pipe(v.number(), v.maxValue(0)), passThrough: v.pipe(v.number(), v.gtValue(0), v.maxValue(1)) });

const elasticities = v.strictObject({
  id: words,
  title: words,
  groups: v.strictObject({ auto: response, metals: response, other: response }),
  confidence,
  source: words,
});

const purchase = v.pipe(
  v.strictObject({
    lever: words,
    unitsPerLever: amount,
    base: amount,
    usdPerUnit: v.nullable(amount),
    because: remark,
    confidence,
    source: words,
  }),
  v.check(({ usdPerUnit, because }) => (usdPerUnit === null) === (because !== ''), 'a price, or why there is none'),
);

const marketCost = v.strictObject({ lever: words, importer: words, code: words, source: words });

/** What SCENARIO.IMPACT assumes; the lines are a table of their own. */
export const impactFile: v.GenericSchema<unknown, Omit<ImpactBook, 'lines'>> = v.strictObject({
  defaultBaseline: words,
  defaultSet: words,
  sets: v.pipe(v.array(elasticities), v.minLength(1)),
  purchases: v.array(purchase),
  marketCosts: v.array(marketCost),
});
