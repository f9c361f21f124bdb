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
import type { CustomFunction } from './customFunction';

/** Functions that answer from the law, the quotas and the scenarios: loaded with the add-in. */
export const lawFunctions: readonly CustomFunction[] = [
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
];
