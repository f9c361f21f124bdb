import { impact } from './scenario/impact';
import { armington } from './trade/armington';
import { elasticity } from './trade/elasticity';
import { flows } from './trade/flows';
import { generalEquilibrium } from './trade/generalEquilibrium';
import { gsim } from './trade/gsim';
import { optimal } from './trade/optimal';
import { protection } from './trade/protection';
import { simulate } from './trade/simulate';
import { smart } from './trade/smart';
import { trq } from './trade/trq';
import { trqPrice } from './trade/trqPrice';
import type { CustomFunction } from './customFunction';
import type { ModelId } from './modelIds';

/** Functions that solve market models, by id. */
export const modelFunctions: Readonly<Record<ModelId, CustomFunction['run']>> = {
  'SCENARIO.IMPACT': impact,
  'TRADE.FLOWS': flows,
  'TRADE.ELASTICITY': elasticity,
  'TRADE.SMART': smart,
  'TRADE.ARMINGTON': armington,
  'TRADE.GSIM': gsim,
  'TRADE.TRQ': trq,
  'TRADE.TRQPRICE': trqPrice,
  'TRADE.GE': generalEquilibrium,
  'TRADE.OPTIMAL': optimal,
  'TRADE.PROTECTION': protection,
  'TRADE.SIMULATE': simulate,
};
