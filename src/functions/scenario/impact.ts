import { refuseImpactSet } from '../../domain/shared/messages/impact';
import { readScenario } from '../../domain/scenario/readScenario';
import { scenarioImpact } from '../../domain/trade/impact/scenarioImpact';
import { toCellError } from '../edge/cellError';
import { orThrow } from '../edge/cellResult';
import { context } from '../edge/context';
import { optionalText } from '../edge/one';
import { table } from '../edge/table';
import { IMPACT_HEADER, impactRows } from './impactTable';

/**
 * What a scenario does to the trade between the United States and Japan against a baseline: imports, duties, surplus of buyers and sellers, balance, by sector and in total. Exact, with the linear figures beside; what is assumed is named in each row.
 * @customfunction SCENARIO.IMPACT SCENARIO.IMPACT
 * @param scenario Scenario text: a preset id, with changes after bars if any: "pause-lapse-24". Blank: the law as last read.
 * @param baseline Scenario text to hold it against; the trade of 2024 is taken as the trade under it. Blank: "statusquo-2025-05-01". One cell.
 * @param elasticitySet "static" (nobody answers to a price), "short-run", "central-armington" or "long-run-hs6". Blank: "central-armington". One cell.
 * @param headers FALSE leaves the header row out. Blank: TRUE. One cell.
 * @returns Table, US dollars a year: Importer, Sector, Label, Imports before, Imports after, Duty before, Duty after, Static duty (on unchanged imports), Additional duty (its part beyond the ordinary duty), Rate before, Average rate (weights after substitution), Consumer, Producer (of the exporter), Government, Balance (of the United States with Japan), Imports after (linear), Welfare, Welfare (linear), Rate on unchanged trade (weights before substitution), Method, Source. Each importer ends with its Total; purchases stand before that of Japan; the last row is the balance of both.
 * @throws #N/A when a preset, a lever or a set is unknown; in its own cell where a line, a price or the law of the day is not held.
 * @throws #VALUE! when a text or a value cannot be read.
 * @see Docs: docs/methods/scenario-impact.md. Armington 1969.
 * @example =SCENARIO.IMPACT("pause-lapse-24",,"static",FALSE) → US | mvh | Vehicles and parts | 51832187138 … US | Total | Total | 144863352475
 */
export function impact(scenario: string, baseline?: any[][], elasticitySet?: any[][], headers?: any[][]): any[][] {
  const { data, law } = context();
  const { scenarios, trade } = data;
  const { defaultBaseline, defaultSet, sets } = trade.impact;
  const setName = optionalText(elasticitySet, 'elasticitySet') || defaultSet;
  const set = sets.find(({ id }) => id === setName.toLowerCase());
  if (!set) throw toCellError(refuseImpactSet(setName, sets.map(({ id }) => id)));
  const [after, before] = [scenario ?? '', optionalText(baseline, 'baseline') || defaultBaseline].map((text) => orThrow(readScenario(text, scenarios)));
  const result = scenarioImpact({ scenario: after!, baseline: before!, set }, { law, trade, scenarios });
  return table(IMPACT_HEADER, impactRows(result, set), headers);
}
