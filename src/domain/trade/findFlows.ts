import { refuseNoFlows, refuseNoFlowYear, refuseNoSuchProduct } from '../shared/messages/tradeData';
import type { Result } from '../shared/refusal';
import type { FlowTable, TradeBook } from './tradeBook';

/** One flow of the embedded data as TRADE.FLOWS shows it. */
export interface Flow {
  product: string;
  label: string;
  year: number;
  value: number;
  unit: string;
  basis: string;
  source: string;
}

/** What is asked; an empty product means all, a null year the last one held. */
export interface FlowQuestion {
  exporter: string;
  importer: string;
  product: string;
  year: number | null;
}

/**
 * Embedded trade between two countries with source and the day it was taken. What is not held is refused (`#N/A`).
 * @example findFlows(book, { exporter: 'JP', importer: 'US', product: 'mvh', year: 2024 })[0].value // => 51832187138
 */
export function findFlows(book: TradeBook, { exporter, importer, product, year }: FlowQuestion): Result<Flow[]> {
  const table = book.flows.find((candidate) => candidate.exporter === exporter && candidate.importer === importer);
  if (!table) return refuseNoFlows(exporter, importer, book.flows);
  const rows = product === '' ? table.rows : table.rows.filter((row) => row.product === product.toLowerCase());
  if (rows.length === 0) return refuseNoSuchProduct(product, table.rows.map((row) => row.product));
  const years = [...new Set(table.rows.flatMap(({ values }) => values.map((point) => point.year)))].sort();
  const asked = year ?? years.at(-1)!;
  if (!years.includes(asked)) return refuseNoFlowYear(asked, years);
  return rows.flatMap(({ product: code, label, values }) =>
    values.filter((point) => point.year === asked).map(({ value }) => ({ product: code, label, year: asked, value, ...origin(table) })),
  );
}

function origin({ unit, basis, source, retrieved, confidence }: FlowTable): Pick<Flow, 'unit' | 'basis' | 'source'> {
  return { unit, basis, source: `${source}; taken ${retrieved}; confidence ${confidence}` };
}
