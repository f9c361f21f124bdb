import { readScenario } from '../../../../src/domain/scenario/readScenario';
import { isRefusal } from '../../../../src/domain/shared/refusal';
import { TariffLaw } from '../../../../src/domain/tariff/tariffLaw';
import { scenarioImpact } from '../../../../src/domain/trade/impact/scenarioImpact';
import { embeddedData } from '../../../../src/instruments/embedded';
import type { Scenario } from '../../../../src/domain/scenario/scenario';

it('a sector whose trade is not held has no figures, and no total is made without it: never zero', () => {
  const { law, trade, scenarios } = embeddedData();
  const flows = trade.flows.map((table) => (table.importer === 'US' ? { ...table, rows: table.rows.filter(({ product }) => product !== 'mvh') } : table));
  const statusQuo = readScenario('statusquo-2025-05-01', scenarios) as Scenario;
  const question = { scenario: statusQuo, baseline: statusQuo, set: trade.impact.sets[0]! };
  const { rows } = scenarioImpact(question, { law: new TariffLaw(law), trade: { ...trade, flows }, scenarios });
  const of = (sector: string) => rows.find((row) => row.importer === 'US' && row.sector === sector)!;
  for (const row of [of('mvh'), of('Total')]) expect([row.sector, isRefusal(row.figures), isRefusal(row.balance)]).toEqual([row.sector, true, true]);
  expect(isRefusal(of('ome').figures)).toBe(false);
});
