import type { ModelTable } from '../../edge/tradeModel';

/** A report of n × n figures with the regions' names above and beside: rows exporters, columns importers. */
export function regionMatrix(names: readonly string[], values: Float64Array): ModelTable {
  const n = names.length;
  return { header: ['Region', ...names], rows: names.map((name, row) => [name, ...values.subarray(row * n, row * n + n)]), totals: [] };
}
