import { ofOneEntry } from '../edge/entryArguments';
import { table } from '../edge/table';

const HEADER = ['Layer', 'Authority', 'Heading', 'Expression', 'Base', 'Duty', 'From', 'To', 'Source'];

/**
 * Why the duty is what it is: one row for each layer of the law on an entry, with its legal source. Exempted and displaced layers are listed with duty 0 and the reason.
 * @customfunction TARIFF.STACK TARIFF.STACK
 * @param code Tariff code as text, 4 to 10 digits, dots optional: "8703.23.01". One cell.
 * @param origin Country of origin, two-letter ISO code such as "JP". One cell.
 * @param importer Importing country, "US" or "JP". One cell.
 * @param value Customs value in the importer's currency (US: US dollars, JP: yen). One cell.
 * @param quantity Quantity in the unit of the line's specific rate, else its first unit (TARIFF.LINES shows it). Needed only where a rate is per unit. One cell.
 * @param date Day of entry for consumption: an Excel date or "2025-05-01". Blank: the day the preset fixes; without a preset, the last day of law held. One cell.
 * @param scenario Scenario text, such as the cell named Scenario: "pause-lapse-24" or "| us.s232.auto.allIn=0.15". Blank: the law of the entry date.
 * @param facts What the code alone cannot tell: "civilAircraft; metalContentShare=0.4". Blank: no claim is made.
 * @param headers FALSE leaves the header row out. Blank: TRUE. One cell.
 * @returns Table of nine columns: Layer, Authority, Heading, Expression, Base, Duty, From, To, Source. Base and Duty in money, dates as Excel dates (To is the first day no longer in force, empty while open). The Duty column sums exactly to TARIFF.DUTY.
 * @throws #N/A when the line or origin is not held, the date lies outside the data, a quantity is needed and missing, or an unstated fact decides.
 * @throws #VALUE! when an argument is blank, cannot be read or holds more than one cell.
 * @see The instrument cited in the last column: TARIFF.SOURCE.
 * @example =TARIFF.STACK("8703.23.01","JP","US",40000,,DATE(2025,5,1)) → MFN | 2.5% | 1000 | Section 232 cars | 25% | 10000
 */
export function stack(
  code: any[][],
  origin: any[][],
  importer: any[][],
  value: any[][],
  quantity?: any[][],
  date?: any[][],
  scenario?: string,
  facts?: string,
  headers?: any[][],
): any[][] {
  const given = { code, origin, importer, value, quantity, date, scenario, facts };
  const { lines } = ofOneEntry(given, (law, entry, view) => law.assess(entry, view));
  const rows = lines.map((line) => {
    const expression = line.reason ? `${line.expression} (${line.reason})` : line.expression;
    return [line.layer, line.authority, line.heading, expression, line.base, line.duty, line.from, line.to, line.source];
  });
  return table(HEADER, rows, headers);
}
