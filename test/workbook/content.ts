import type { ScenarioContent, SheetLever } from '../../src/workbook/scenarioContent';

export function lever(part: Partial<SheetLever> & { lever: string }): SheetLever {
  const value = part.value === undefined ? 0.1 : part.value;
  return {
    type: 'number', value, unit: 'fraction', low: value, central: value, high: value, confidence: 'S',
    source: 'a source', meaning: 'a meaning', effect: 'delta', shipped: value, ...part,
  };
}

/** A small scenario sheet: a rate, a volume, a day, a flag, a text and a lever without a value. */
export const content: ScenarioContent = {
  preset: 'small', case: 'central', title: 'Small', oneLine: 'A small scenario', lawOn: 45780, knownAsOf: null,
  vintage: 'asOf', author: '', changedAt: 45778.5, revision: 3, dataVersion: 'test', levers: [
    lever({ lever: 'us.reciprocal.rate', value: 0.24 }),
    lever({ lever: 'jp.rice.ma.limit', value: 682_200, unit: 't milled a year' }),
    lever({ lever: 'us.politics.pauseEnd', type: 'date', value: 45847, unit: 'date' }),
    lever({ lever: 'jp.ev.subsidy.nacsEligible', type: 'boolean', value: true, unit: 'true or false', confidence: 'A' }),
    lever({ lever: 'jp.beef.safeguard', type: 'text', value: '3-condition', unit: 'mode' }),
    lever({ lever: 'jp.auto.php.cap', value: null, unit: 'vehicles' }),
  ],
};
