import { allocate } from './quota/allocate';
import { convert } from './quota/convert';
import { duty as quotaDuty } from './quota/duty';
import { exhaustion } from './quota/exhaustion';
import { fillRate } from './quota/fillRate';
import { list as listQuotas } from './quota/list';
import { regime } from './quota/regime';
import { remaining } from './quota/remaining';
import { safeguard } from './quota/safeguard';
import { split } from './quota/split';
import { status } from './quota/status';
import { volume } from './quota/volume';
import { diff } from './scenario/diff';
import { levers } from './scenario/levers';
import { list as listScenarios } from './scenario/list';
import { text } from './scenario/text';
import { value } from './scenario/value';
import { ave } from './tariff/adValoremEquivalent';
import { coverage } from './tariff/coverage';
import { duty } from './tariff/duty';
import { effective } from './tariff/effective';
import { expression } from './tariff/expression';
import { fees } from './tariff/fees';
import { history } from './tariff/history';
import { landed } from './tariff/landed';
import { lines } from './tariff/lines';
import { questions } from './tariff/questions';
import { rate } from './tariff/rate';
import { source } from './tariff/source';
import { stack } from './tariff/stack';
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

export interface CustomFunction {
  id: string;
  run: (...args: any[]) => unknown;
}

/** Every function of the add-in. The metadata generator refuses to build when its list differs from this one. */
export const customFunctions: readonly CustomFunction[] = [
  { id: 'TARIFF.RATE', run: rate },
  { id: 'TARIFF.DUTY', run: duty },
  { id: 'TARIFF.STACK', run: stack },
  { id: 'TARIFF.AVE', run: ave },
  { id: 'TARIFF.EXPRESSION', run: expression },
  { id: 'TARIFF.HISTORY', run: history },
  { id: 'TARIFF.QUESTIONS', run: questions },
  { id: 'TARIFF.LANDED', run: landed },
  { id: 'TARIFF.FEES', run: fees },
  { id: 'TARIFF.EFFECTIVE', run: effective },
  { id: 'TARIFF.LINES', run: lines },
  { id: 'TARIFF.SOURCE', run: source },
  { id: 'TARIFF.COVERAGE', run: coverage },
  { id: 'QUOTA.LIST', run: listQuotas },
  { id: 'QUOTA.VOLUME', run: volume },
  { id: 'QUOTA.REMAINING', run: remaining },
  { id: 'QUOTA.FILLRATE', run: fillRate },
  { id: 'QUOTA.STATUS', run: status },
  { id: 'QUOTA.SPLIT', run: split },
  { id: 'QUOTA.DUTY', run: quotaDuty },
  { id: 'QUOTA.EXHAUSTION', run: exhaustion },
  { id: 'QUOTA.ALLOCATE', run: allocate },
  { id: 'QUOTA.REGIME', run: regime },
  { id: 'QUOTA.SAFEGUARD', run: safeguard },
  { id: 'QUOTA.CONVERT', run: convert },
  { id: 'SCENARIO.LIST', run: listScenarios },
  { id: 'SCENARIO.LEVERS', run: levers },
  { id: 'SCENARIO.TEXT', run: text },
  { id: 'SCENARIO.VALUE', run: value },
  { id: 'SCENARIO.DIFF', run: diff },
  { id: 'TRADE.FLOWS', run: flows },
  { id: 'TRADE.ELASTICITY', run: elasticity },
  { id: 'TRADE.SMART', run: smart },
  { id: 'TRADE.ARMINGTON', run: armington },
  { id: 'TRADE.GSIM', run: gsim },
  { id: 'TRADE.TRQ', run: trq },
  { id: 'TRADE.TRQPRICE', run: trqPrice },
  { id: 'TRADE.GE', run: generalEquilibrium },
  { id: 'TRADE.OPTIMAL', run: optimal },
  { id: 'TRADE.PROTECTION', run: protection },
  { id: 'TRADE.SIMULATE', run: simulate },
];
