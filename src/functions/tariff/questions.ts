import { openQuestions } from '../../domain/tariff/openQuestions';
import { ofOneEntry } from '../edge/entryArguments';
import { table } from '../edge/table';

const HEADER = ['Fact', 'Meaning', 'Assumed', 'Rate if stated', 'Source'];

/**
 * Which facts that nobody stated would change the duty of this entry, and to what. Found by putting every answer to the law, not from a list.
 * @customfunction TARIFF.QUESTIONS TARIFF.QUESTIONS
 * @param code Tariff code as text, 4 to 10 digits, dots optional: "8703.23.01". One cell.
 * @param origin Country of origin, two-letter ISO code such as "JP". One cell.
 * @param importer Importing country, "US" or "JP". One cell.
 * @param date Day of entry for consumption: an Excel date or "2025-05-01". Blank: the day the preset fixes; without a preset, the last day of law held. One cell.
 * @param scenario Scenario text, such as the cell named Scenario: "pause-lapse-24" or "| us.s232.auto.allIn=0.15". Blank: the law of the entry date.
 * @param facts What the code alone cannot tell: "civilAircraft; metalContentShare=0.4". Blank: no claim is made.
 * @param headers FALSE leaves the header row out. Blank: TRUE. One cell.
 * @returns Table of five columns: Fact as it is written in facts, Meaning, Assumed (the documented default, "asked" where none is assumed), Rate if stated (fraction, or the expression where the rate needs a quantity), Source. Facts without a default come first. Only the header when nothing is open.
 * @throws #N/A when the line or origin is not held, or the date lies outside the data.
 * @throws #VALUE! when an argument is blank, cannot be read or holds more than one cell.
 * @see State the facts in the facts argument of TARIFF.DUTY, separated by semicolons.
 * @example =TARIFF.QUESTIONS("8708.29.51.10","JP","US",DATE(2025,5,15),,,FALSE) → partOfVehicle … asked | 0.275 … partOfVehicle=false … asked | 0.125
 */
export function questions(
  code: any[][],
  origin: any[][],
  importer: any[][],
  date?: any[][],
  scenario?: string,
  facts?: string,
  headers?: any[][],
): any[][] {
  const open = ofOneEntry({ code, origin, importer, date, scenario, facts }, openQuestions);
  const rows = open.map((one) => [one.fact, one.meaning, one.isAsked ? 'asked' : one.assumed, one.rateIfStated, one.source]);
  return table(HEADER, rows.length > 0 ? rows : [['', 'no open question', '', '', '']], headers);
}
