import { perEntry } from '../edge/entryArguments';

/**
 * Total import duty as a fraction of customs value: the ordinary duty and every additional duty in force on the entry date.
 * @customfunction TARIFF.RATE TARIFF.RATE
 * @param code Tariff code as text, 4 to 10 digits, dots optional: "8703.23.01". One code or a range.
 * @param origin Country of origin, two-letter ISO code such as "JP". One or a range.
 * @param importer Importing country, "US" or "JP". One or a range.
 * @param date Day of entry for consumption: an Excel date or "2025-05-01". Blank: the day the preset fixes; without a preset, the last day of law held. One or a range.
 * @param scenario Scenario text, such as the cell named Scenario: "pause-lapse-24" or "| us.s232.auto.allIn=0.15". Blank: the law of the entry date.
 * @param facts What the code alone cannot tell: "civilAircraft; metalContentShare=0.4". Blank: no claim is made. One text or a range.
 * @returns Rate as a fraction (0.275 is 27.5%), one for each entry, in the shape of the ranges.
 * @throws #N/A when the duty depends on the quantity (use TARIFF.DUTY), the line or origin is not held, the date lies outside the data, or an unstated fact decides.
 * @throws #VALUE! when an argument is blank or cannot be read.
 * @see The layers and their legal sources: TARIFF.STACK.
 * @example =TARIFF.RATE("8703.23.01","JP","US",DATE(2025,5,1)) → 0.275
 * @example =TARIFF.RATE("9503.00.00","JP","US",DATE(2025,4,9)) → 0.24
 */
export function rate(
  code: any[][],
  origin: any[][],
  importer: any[][],
  date?: any[][],
  scenario?: string,
  facts?: any[][],
): any[][] {
  return perEntry({ code, origin, importer, date, scenario, facts }, (law, entry, view) => law.rate(entry, view));
}
