/** The matrix row by row (rows exporters) of one held by importer: of importer v, exporters r at v·n + r. */
export function byExporter(byImporter: Float64Array, n: number): Float64Array {
  return byImporter.map((_, at) => byImporter[(at % n) * n + Math.floor(at / n)]!);
}
