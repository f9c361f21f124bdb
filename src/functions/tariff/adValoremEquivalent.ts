import { adValoremEquivalent } from '../../domain/tariff/adValoremEquivalent';
import { perEntry } from '../edge/entryArguments';

/**
 * Ad valorem equivalent: what share of the value the whole duty takes at a given value per unit. It belongs to the shipment, not to the duty.
 * @customfunction TARIFF.AVE TARIFF.AVE
 * @param code Tariff code as text, 4 to 10 digits, dots optional: "8703.23.01". One code or a range.
 * @param origin Country of origin, two-letter ISO code such as "JP". One or a range.
 * @param importer Importing country, "US" or "JP". One or a range.
 * @param unitValue Value of one unit in the importer's currency; the unit is that of the line's specific rate (kg, litre, pair …). One or a range.
 * @param date Day of entry for consumption: an Excel date or "2025-05-01". Blank: the day the preset fixes; without a preset, the last day of law held. One or a range.
 * @param scenario Scenario text, such as the cell named Scenario: "pause-lapse-24" or "| us.s232.auto.allIn=0.15". Blank: the law of the entry date.
 * @param facts What the code alone cannot tell: "civilAircraft; metalContentShare=0.4". Blank: no claim is made. One text or a range.
 * @returns Fraction (0.15 is 15%), one for each entry, in the shape of the ranges.
 * @throws #DIV/0! when the unit value is zero.
 * @throws #N/A when the line or origin is not held, the date lies outside the data, or an unstated fact decides.
 * @throws #VALUE! when an argument is blank or cannot be read.
 * @see The duty in money: TARIFF.DUTY.
 * @example =TARIFF.AVE("2204.21.50","JP","US",0.4,DATE(2025,9,1)) → 0.1575
 */
export function ave(
  code: any[][],
  origin: any[][],
  importer: any[][],
  unitValue: any[][],
  date?: any[][],
  scenario?: string,
  facts?: any[][],
): any[][] {
  const given = { code, origin, importer, value: unitValue, valueName: 'unitValue', date, scenario, facts };
  return perEntry(given, adValoremEquivalent);
}
