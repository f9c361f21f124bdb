import type { DataBook } from './dataBook';

/** The register of representative lines names flows, codes, levers, presets and sets that exist, and covers every flow but those without a tariff line. */
export function checkImpact({ law, scenarios, trade }: Omit<DataBook, 'version'>): string[] {
  const { impact, flows } = trade;
  const levers = new Set(scenarios.levers.map(({ id }) => id));
  const used = [...impact.purchases, ...impact.marketCosts].map(({ lever }) => lever);
  return [
    ...used.filter((lever) => !levers.has(lever)).map((lever) => `impact: lever ${lever} is not defined`),
    ...(scenarios.presets.some(({ id }) => id === impact.defaultBaseline) ? [] : [`impact: there is no preset ${impact.defaultBaseline}`]),
    ...(impact.sets.some(({ id }) => id === impact.defaultSet) ? [] : [`impact: there is no set ${impact.defaultSet}`]),
    ...impact.lines.flatMap(({ importer, exporter, product, code }) => {
      const flow = flows.find((table) => table.importer === importer && table.exporter === exporter);
      const rows = law.schedules.find((schedule) => schedule.importer === importer)?.rows;
      return [
        ...(flow?.rows.some((row) => row.product === product) ? [] : [`impact: no flow of ${product} to ${importer}`]),
        ...(rows === undefined || rows.some((row) => row.code.startsWith(code) || code.startsWith(row.code)) ? [] : [`impact: no line ${code} of ${importer}`]),
      ];
    }),
  ];
}
