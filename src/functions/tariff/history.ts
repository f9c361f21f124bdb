import { dutyHistory } from '../../domain/tariff/dutyHistory';
import { ofOneEntry } from '../edge/entryArguments';
import { toCell } from '../edge/cellResult';
import { optionalDay } from '../edge/one';
import { table } from '../edge/table';

const HEADER = ['From', 'To', 'Rate', 'Expression', 'Change', 'Source'];

/**
 * The duty of a line through time: one row for each span of entry dates in which it does not change.
 * @customfunction TARIFF.HISTORY TARIFF.HISTORY
 * @param code Tariff code as text, 4 to 10 digits, dots optional: "8703.23.01". One cell.
 * @param origin Country of origin, two-letter ISO code such as "JP". One cell.
 * @param importer Importing country, "US" or "JP". One cell.
 * @param from First entry date. Blank: the first day held. One cell.
 * @param to Last entry date. Blank: the last day of law held. One cell.
 * @param scenario Scenario text, such as the cell named Scenario: "pause-lapse-24" or "| us.s232.auto.allIn=0.15". Blank: the law of the entry date.
 * @param facts What the code alone cannot tell: "civilAircraft; metalContentShare=0.4". Blank: no claim is made.
 * @param headers FALSE leaves the header row out. Blank: TRUE. One cell.
 * @returns Table of six columns: From, To (the first day no longer, empty for the last span), Rate as a fraction (#N/A where it needs a quantity), Expression, Change against the span before, Source.
 * @throws #N/A when the line or origin is not held, or a date lies outside the data.
 * @throws #VALUE! when an argument is blank, cannot be read or holds more than one cell, or from lies after to.
 * @see One day with all its layers: TARIFF.STACK.
 * @example =TARIFF.HISTORY("9503.00.00","JP","US",DATE(2025,4,4),DATE(2025,4,10),,,FALSE) → 45751 | 45752 | 0 | Free … 45756 | 45757 | 0.24
 */
export function history(
  code: any[][],
  origin: any[][],
  importer: any[][],
  from?: any[][],
  to?: any[][],
  scenario?: string,
  facts?: string,
  headers?: any[][],
): any[][] {
  const range = { first: optionalDay(from, 'from'), last: optionalDay(to, 'to') };
  const spans = ofOneEntry({ code, origin, importer, date: null, scenario, facts }, (law, entry, view) => dutyHistory(law, entry, view, range));
  const rows = spans.map((span) => [span.from, span.to, toCell(span.rate), toCell(span.expression), span.change, span.source]);
  return table(HEADER, rows, headers);
}
