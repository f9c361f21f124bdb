import { readFacts } from '../../measure/readFacts';
import { isRefusal, type Result } from '../../shared/refusal';
import type { LawView } from '../../tariff/lawView';
import type { TariffLaw } from '../../tariff/tariffLaw';
import type { RepresentativeLine } from './impactBook';

/** The duty on a representative line as fractions of its value; `additional` is the part beyond ordinary duty and levy. */
export interface LineDuty {
  rate: number;
  additional: number;
}

const ORDINARY = new Set(['base', 'levy']);

/**
 * What the law itself says of a representative line under a view. A specific rate becomes a fraction by the line's unit value.
 * @example lineDuty(law, car, pauseLapse) // => { rate: 0.275, additional: 0.25 }
 */
export function lineDuty(law: TariffLaw, line: RepresentativeLine, view: LawView): Result<LineDuty> {
  const facts = readFacts(line.facts, law.book.facts);
  if (isRefusal(facts)) return facts;
  const { code: hsCode, exporter: origin, importer, unitValue } = line;
  const customsValue = unitValue ?? 1;
  const quantity = unitValue === null ? null : 1;
  const assessed = law.assess({ hsCode, origin, importer, customsValue, quantity, enteredOn: null, facts }, view);
  if (isRefusal(assessed)) return assessed;
  const beyond = assessed.lines.filter(({ measure }) => !ORDINARY.has(measure));
  return { rate: assessed.total / customsValue, additional: beyond.reduce((sum, { duty }) => sum + duty, 0) / customsValue };
}
