import { landedCost } from '../../domain/tariff/landedCost';
import { ofOneEntry } from '../edge/entryArguments';
import { optionalMode } from '../edge/mode';
import { optionalNumber } from '../edge/one';
import { table } from '../edge/table';

const HEADER = ['Item', 'Value', 'Source'];

/**
 * What an entry costs at the border: customs value, each layer of duty, user fees, freight and insurance, total.
 * @customfunction TARIFF.LANDED TARIFF.LANDED
 * @param code Tariff code as text, 4 to 10 digits, dots optional: "8703.23.01". One cell.
 * @param origin Country of origin, two-letter ISO code such as "JP". One cell.
 * @param importer Importing country, "US" or "JP". One cell.
 * @param value Customs value in the importer's currency (US: US dollars, JP: yen). One cell.
 * @param quantity Quantity in the unit of the line's specific rate, else its first unit (TARIFF.LINES shows it). Needed only where a rate is per unit. One cell.
 * @param freightInsurance Freight and insurance in the same currency. They enter the total only, never the base of the duty. Blank: none. One cell.
 * @param mode Transport: "ocean", "air" or "land". Blank: the harbor fee is left out. One cell.
 * @param date Day of entry for consumption: an Excel date or "2025-05-01". Blank: the day the preset fixes; without a preset, the last day of law held. One cell.
 * @param scenario Scenario text, such as the cell named Scenario: "pause-lapse-24" or "| us.s232.auto.allIn=0.15". Blank: the law of the entry date.
 * @param facts What the code alone cannot tell: "civilAircraft; metalContentShare=0.4". Blank: no claim is made.
 * @param headers FALSE leaves the header row out. Blank: TRUE. One cell.
 * @returns Table of three columns: Item, Value (money), Source. The last row is the total.
 * @throws #N/A when the line, origin or fees are not held, the date lies outside the data, a quantity is needed and missing, or an unstated fact decides.
 * @throws #VALUE! when an argument is blank, cannot be read or holds more than one cell, or mode is not one of the three.
 * @see Fees alone: TARIFF.FEES.
 * @example =TARIFF.LANDED("8703.23.01","JP","US",40000,,1200,"ocean",DATE(2025,5,1),,,FALSE) → Customs value | 40000 … MFN | 1000 … Section 232 cars | 10000 … Merchandise processing fee | 138.56 … Harbor maintenance fee | 50 … Total | 52388.56
 */
export function landed(
  code: any[][],
  origin: any[][],
  importer: any[][],
  value: any[][],
  quantity?: any[][],
  freightInsurance?: any[][],
  mode?: any[][],
  date?: any[][],
  scenario?: string,
  facts?: string,
  headers?: any[][],
): any[][] {
  const extra = { freightInsurance: optionalNumber(freightInsurance, 'freightInsurance') ?? 0, mode: optionalMode(mode) };
  const given = { code, origin, importer, value, quantity, date, scenario, facts };
  const rows = ofOneEntry(given, (law, entry, view) => landedCost(law, entry, view, extra));
  return table(HEADER, rows.map((row) => [row.item, row.value, row.source]), headers);
}
