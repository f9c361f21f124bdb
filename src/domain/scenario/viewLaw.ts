import type { AgreementRate, LawView, RateOverride } from '../tariff/lawView';
import { dutyLever } from './dutyLever';
import { leverTable, type LeverRow } from './leverTable';
import type { ScenarioBook } from './preset';
import type { Scenario } from './scenario';
import { indexOf } from './scenarioIndex';

/**
 * The law a scenario asks for. A preset fixes the law to its day, as known on its knowledge day; its delta levers and
 * those set in the text change rates for the lever's importer and exporter. Levers with role `law` change nothing.
 * Levers of kind `dutyRate` act on a duty (an all-in of 0 leaves the ordinary duty alone), levers of kind
 * `agreementRate` on the rate of an agreement where it is claimed.
 * @example viewLaw(readScenario('| us.s232.auto.allIn=0.15', book), book).overrides
 *   // => [{ lever: 'us.s232.auto', importer: 'US', origin: 'JP', form: 'allIn', value: 0.15 }]
 */
export function viewLaw(scenario: Scenario, book: ScenarioBook): LawView {
  const moving = leverTable(scenario, book).filter(({ role }) => role === 'delta' || role === 'own');
  const agreementRates = moving.flatMap((row) => agreementRate(row, book));
  return {
    key: scenario.text,
    lawOn: scenario.preset?.lawOn ?? null,
    knownAsOf: scenario.preset?.knownAsOf ?? null,
    overrides: moving.flatMap((row) => rateOverride(row, book)),
    ...(agreementRates.length > 0 ? { agreementRates } : {}),
  };
}

function rateOverride({ lever: id, value }: LeverRow, book: ScenarioBook): RateOverride[] {
  const lever = indexOf(book).lever(id)!;
  const duty = dutyLever(lever);
  if (!duty || typeof value !== 'number') return [];
  return [{ lever: duty.stem, importer: lever.importer, origin: lever.exporter, form: duty.form, value }];
}

function agreementRate({ lever: id, value }: LeverRow, book: ScenarioBook): AgreementRate[] {
  const { kind, importer, exporter } = indexOf(book).lever(id)!;
  return kind === 'agreementRate' && typeof value === 'number' ? [{ lever: id, importer, origin: exporter, rate: value }] : [];
}
