import { perEntry } from '../edge/entryArguments';

/**
 * The duty of a line in words: each layer's rate, joined by plus signs, as it would be written in a tariff.
 * @customfunction TARIFF.EXPRESSION TARIFF.EXPRESSION
 * @param code Tariff code as text, 4 to 10 digits, dots optional: "8703.23.01". One code or a range.
 * @param origin Country of origin, two-letter ISO code such as "JP". One or a range.
 * @param importer Importing country, "US" or "JP". One or a range.
 * @param date Day of entry for consumption: an Excel date or "2025-05-01". Blank: the day the preset fixes; without a preset, the last day of law held. One or a range.
 * @param scenario Scenario text, such as the cell named Scenario: "pause-lapse-24" or "| us.s232.auto.allIn=0.15". Blank: the law of the entry date.
 * @param facts What the code alone cannot tell: "civilAircraft; metalContentShare=0.4". Blank: no claim is made. One text or a range.
 * @returns Text such as 2.5% + 25%, or 15% all-in where one total takes the place of the layers; one for each entry.
 * @throws #N/A when the line or origin is not held, the date lies outside the data, or an unstated fact decides.
 * @throws #VALUE! when an argument is blank or cannot be read.
 * @see The layers and their legal sources: TARIFF.STACK.
 * @example =TARIFF.EXPRESSION("8703.23.01","JP","US",DATE(2025,5,1)) → 2.5% + 25%
 */
export function expression(
  code: any[][],
  origin: any[][],
  importer: any[][],
  date?: any[][],
  scenario?: string,
  facts?: any[][],
): any[][] {
  return perEntry({ code, origin, importer, date, scenario, facts }, (law, entry, view) => law.expression(entry, view));
}
