import { perEntry } from '../edge/entryArguments';

/**
 * Import duty on an entry, in the importer's currency: the ordinary duty and every additional duty in force on the entry date. Fees are not included.
 * @customfunction TARIFF.DUTY TARIFF.DUTY
 * @param code Tariff code as text, 4 to 10 digits, dots optional: "8703.23.01". One code or a range.
 * @param origin Country of origin, two-letter ISO code such as "JP". One or a range.
 * @param importer Importing country, "US" or "JP". One or a range.
 * @param value Customs value in the importer's currency (US: US dollars, JP: yen). One or a range.
 * @param quantity Quantity in the unit of the line's specific rate, else its first unit (TARIFF.LINES shows it). Needed only where a rate is per unit. One or a range.
 * @param date Day of entry for consumption: an Excel date or "2025-05-01". Blank: the day the preset fixes; without a preset, the last day of law held. One or a range.
 * @param scenario Scenario text, such as the cell named Scenario: "pause-lapse-24" or "| us.s232.auto.allIn=0.15". Blank: the law of the entry date.
 * @param facts What the code alone cannot tell: "civilAircraft; metalContentShare=0.4". Blank: no claim is made. One text or a range.
 * @returns Duty in money, not rounded, one for each entry, in the shape of the ranges.
 * @throws #N/A when the line or origin is not held, the date lies outside the data, a quantity is needed and missing, or an unstated fact decides.
 * @throws #VALUE! when an argument is blank or cannot be read.
 * @see The layers and their legal sources: TARIFF.STACK.
 * @example =TARIFF.DUTY("8703.23.01","JP","US",40000,,DATE(2025,5,1)) → 11000
 * @example =TARIFF.DUTY("8703.23.01","JP","US",40000,,DATE(2025,4,2)) → 1000
 * @example =TARIFF.DUTY("1006.30.090","US","JP",130000,1000,DATE(2026,7,9)) → 341000
 */
export function duty(
  code: any[][],
  origin: any[][],
  importer: any[][],
  value: any[][],
  quantity?: any[][],
  date?: any[][],
  scenario?: string,
  facts?: any[][],
): any[][] {
  const given = { code, origin, importer, value, quantity, date, scenario, facts };
  return perEntry(given, (law, entry, view) => law.duty(entry, view));
}
