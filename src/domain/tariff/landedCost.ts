import { isRefusal, type Result } from '../shared/refusal';
import { refuseInformalEntry } from '../shared/messages/fees';
import type { TransportMode } from '../measure/userFee';
import type { Entry } from './assessment';
import type { LawView } from './lawView';
import type { TariffLaw } from './tariffLaw';
import { importTaxes } from './importTaxes';
import { userFees } from './userFees';

/** One row of a landed cost: what it is, the money, where it comes from. */
export interface LandedRow {
  item: string;
  value: number;
  source: string;
}

/**
 * What an entry costs at the border: customs value, each layer of duty that charges something, user fees, taxes of the importer,
 * freight and insurance, total. The customs value is as declared: freight and insurance enter the total only,
 * never the base of the duty. Without a mode of transport the harbor fee is left out.
 * @example landedCost(law, car, view, { freightInsurance: 1200, mode: 'ocean' }) // => 40000, 1000, 10000, 138.56, 50, 1200, 52388.56
 */
export function landedCost(
  law: TariffLaw,
  entry: Entry,
  view: LawView,
  given: { freightInsurance: number; mode: TransportMode | null },
): Result<LandedRow[]> {
  if (entry.facts.stated.get('formalEntry') === false) return refuseInformalEntry();
  const assessed = law.assess(entry, view);
  if (isRefusal(assessed)) return assessed;
  const value = entry.customsValue ?? 0;
  const day = entry.enteredOn ?? assessed.lawOn;
  const { importer, facts } = entry;
  const hasFees = law.book.fees.some((fee) => fee.importer === importer);
  const fees = hasFees ? userFees(law.book, { importer, value, day, mode: given.mode }) : [];
  if (isRefusal(fees)) return fees;
  const taxes = importTaxes(law.book, { importer, code: assessed.line, day, facts, valueWithDuty: value + assessed.total });
  if (isRefusal(taxes)) return taxes;
  const rows: LandedRow[] = [{ item: 'Customs value', value, source: 'as declared' }];
  for (const { layer, duty, source } of assessed.lines.filter((line, at) => at === 0 || line.duty !== 0)) {
    rows.push({ item: layer, value: duty, source });
  }
  for (const { title, fee, source } of [...fees, ...taxes]) rows.push({ item: title, value: fee, source });
  if (given.freightInsurance > 0) rows.push({ item: 'Freight and insurance', value: given.freightInsurance, source: 'as given' });
  const total = rows.reduce((sum, row) => sum + row.value, 0);
  return [...rows, { item: 'Total', value: total, source: '' }];
}
