import { refuseModel } from '../../../domain/shared/messages/simulation';
import { toCellError } from '../../edge/cellError';
import type { TradeModel } from '../../edge/tradeModel';
import { armingtonModel } from './armingtonModel';
import { geModel } from './geModel';
import { gsimModel } from './gsimModel';
import { optimalModel } from './optimalModel';
import { smartModel } from './smartModel';
import { trqModel } from './trqModel';
import { trqPriceModel } from './trqPriceModel';

const models: readonly TradeModel[] = [smartModel, armingtonModel, gsimModel, trqModel, trqPriceModel, geModel, optimalModel];
const FAMILY = 'TRADE.';

/** Names by which a simulation calls its models: SMART, ARMINGTON, … */
export const modelNames: readonly string[] = models.map(({ id }) => id.slice(FAMILY.length));

/** The model of a name, with or without the family: `GSIM` or `TRADE.GSIM`. */
export function modelNamed(name: string): TradeModel {
  const id = name.trim().toUpperCase();
  const found = models.find((model) => model.id === id || model.id === `${FAMILY}${id}`);
  if (!found) throw toCellError(refuseModel(name, modelNames));
  return found;
}
