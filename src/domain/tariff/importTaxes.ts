import { refuseReducedTax } from '../shared/messages/schedule';
import { isWithin, type Day } from '../shared/isoDate';
import { isRefusal, type Result } from '../shared/refusal';
import type { Facts } from '../measure/fact';
import type { ImportTax } from '../measure/importTax';
import type { LawBook } from '../measure/lawBook';
import type { FeeLine } from './userFees';

/** What a tax falls on: the line, the day, the stated facts, and value with duty. */
interface TaxedEntry {
  importer: string;
  code: string;
  day: Day;
  facts: Facts;
  valueWithDuty: number;
}

/**
 * Taxes of the importer on value and duty together, beside the duty; none where the book holds none.
 * Refused where the goods may have the lower rate and the fact that says so is not stated.
 * @example importTaxes(book, { importer: 'JP', code: '870323000', day: 46212, facts, valueWithDuty: 5_000_000 }) // => Consumption tax 500,000
 */
export function importTaxes(book: LawBook, entry: TaxedEntry): Result<FeeLine[]> {
  const lines: FeeLine[] = [];
  for (const tax of book.importTaxes ?? []) {
    if (tax.importer !== entry.importer || !isWithin(entry.day, tax.from, tax.to)) continue;
    const rate = rateOf(tax, entry);
    if (isRefusal(rate)) return rate;
    const source = tax.confidence === 'high' ? tax.source : `${tax.source} [confidence ${tax.confidence}]`;
    lines.push({ title: tax.title, fee: rate * entry.valueWithDuty, source });
  }
  return lines;
}

function rateOf(tax: ImportTax, { code, facts }: TaxedEntry): Result<number> {
  const starts = (list: readonly string[]) => list.some((start) => code.startsWith(start));
  if (!starts(tax.reducedLines) || starts(tax.notReducedLines)) return tax.rate;
  const stated = facts.stated.get(tax.reducedFact);
  if (stated === undefined) return refuseReducedTax(tax, code);
  return stated === true ? tax.reducedRate : tax.rate;
}
