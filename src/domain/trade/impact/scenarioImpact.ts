import { leverTable } from '../../scenario/leverTable';
import type { ScenarioBook } from '../../scenario/preset';
import type { Scenario } from '../../scenario/scenario';
import { viewLaw } from '../../scenario/viewLaw';
import { refuseImpactSum, refuseUnheldFlow } from '../../shared/messages/impact';
import { isRefusal, type Result } from '../../shared/refusal';
import type { TariffLaw } from '../../tariff/tariffLaw';
import { findFlows, type Flow } from '../findFlows';
import type { TradeBook } from '../tradeBook';
import { sumOf, type ImpactFigures } from './figures';
import type { ImpactElasticities, RepresentativeLine } from './impactBook';
import { actingLevers, purchaseWorth } from './purchaseBalance';
import { sectorFigures, type ImpactCase, type TradedLine } from './sectorFigures';

/** What is held against what, and with which answers of buyers and sellers. */
export interface ImpactQuestion {
  scenario: Scenario;
  baseline: Scenario;
  set: ImpactElasticities;
}

export interface ImpactSources {
  law: TariffLaw;
  trade: TradeBook;
  scenarios: ScenarioBook;
}

/** A sector, a purchase, or a total of one direction of trade. */
export interface ImpactRow {
  kind: 'sector' | 'purchase' | 'total';
  importer: string;
  sector: string;
  label: string;
  /** null for a purchase, which is a sum of money only. */
  figures: Result<ImpactFigures> | null;
  /** Change of the goods balance of the United States with Japan, US dollars. */
  balance: Result<number>;
  /** The lines that stand for the sector; empty for purchases and totals. */
  lines: readonly RepresentativeLine[];
  /** Of a total: flows that no tariff line stands for, and which it therefore leaves out. */
  leftOut: readonly Flow[];
  source: string;
}

/** Rows by direction of trade, each direction ending with its total, and the balance of both together. */
export interface ScenarioImpact {
  rows: ImpactRow[];
  balance: Result<number>;
}

/** Whose exports to whom; imports of the first lower the balance of the United States. */
const DIRECTIONS = [
  { importer: 'US', exporter: 'JP', sign: -1 },
  { importer: 'JP', exporter: 'US', sign: 1 },
] as const;

/**
 * What a scenario does to the trade of the two sides against a baseline: the last year's flows, the duty of the law itself on the
 * representative lines of each sector, and an exact market for each line with the linear one beside. Flows are taken as the trade
 * under the baseline. A scenario against itself changes nothing.
 * @example scenarioImpact({ scenario: pauseLapse, baseline: statusQuo, set }, sources).rows.at(38).figures.staticDuty
 */
export function scenarioImpact({ scenario, baseline, set }: ImpactQuestion, sources: ImpactSources): ScenarioImpact {
  const { trade, scenarios } = sources;
  const acting = [baseline, scenario].map((one) => actingLevers(leverTable(one, scenarios)));
  const given: ImpactCase = {
    law: sources.law,
    before: viewLaw(baseline, scenarios),
    after: viewLaw(scenario, scenarios),
    set,
    costCut: (line) => marketCost(line, acting[1]!, trade) - marketCost(line, acting[0]!, trade),
  };
  const rows = DIRECTIONS.flatMap((direction) => {
    const sectors = sectorRows(direction, given, trade);
    const purchases = direction.importer === 'JP' ? purchaseRows(trade, acting[0]!, acting[1]!) : [];
    const total = { ...totalRow(direction.importer, sectors, purchases), leftOut: leftOut(direction, trade) };
    return [...sectors, ...purchases, total];
  });
  return { rows, balance: balanceOfBoth(rows) };
}

type Direction = (typeof DIRECTIONS)[number];

function flowsOf({ importer, exporter }: Direction, trade: TradeBook): Flow[] {
  const flows = findFlows(trade, { exporter, importer, product: '', year: null });
  return isRefusal(flows) ? [] : flows;
}

function leftOut(direction: Direction, trade: TradeBook): Flow[] {
  const covered = new Set(trade.impact.lines.filter(({ importer }) => importer === direction.importer).map(({ product }) => product));
  return flowsOf(direction, trade).filter(({ product }) => !covered.has(product));
}

function sectorRows(direction: Direction, given: ImpactCase, trade: TradeBook): ImpactRow[] {
  const { importer, exporter, sign } = direction;
  const flows = flowsOf(direction, trade);
  const valueOf = new Map(flows.map(({ product, value }) => [product, value]));
  const lines = trade.impact.lines.filter((line) => line.importer === importer && line.exporter === exporter);
  return [...new Set(lines.map(({ sector }) => sector))].map((sector) => {
    const own = lines.filter((line) => line.sector === sector);
    const unheld = own.find(({ product }) => !valueOf.has(product));
    const traded: TradedLine[] = own.map((line) => ({ line, imports: line.share * valueOf.get(line.product)! }));
    const figures = unheld ? refuseUnheldFlow(unheld.product, exporter, importer) : sectorFigures(traded, given);
    const balance = isRefusal(figures) ? figures : change(sign * (figures.importsAfter - figures.importsBefore));
    return { kind: 'sector', importer, sector, label: own[0]!.label, figures, balance, lines: own, leftOut: [], source: flows[0]?.source ?? '' };
  });
}

/** One row for every lever on purchases that acts on one of the two sides. */
function purchaseRows({ impact }: TradeBook, before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): ImpactRow[] {
  const set = impact.purchases.filter(({ lever }) => before.has(lever) || after.has(lever));
  return set.map((worth) => {
    const [was, is] = [purchaseWorth(worth, before), purchaseWorth(worth, after)];
    const isSame = before.get(worth.lever) === after.get(worth.lever);
    const balance: Result<number> = isSame ? 0 : isRefusal(is) ? is : isRefusal(was) ? was : change(is - was);
    return { kind: 'purchase', importer: 'JP', sector: worth.lever, label: 'Purchases', figures: null, balance, lines: [], leftOut: [], source: `${worth.source} [confidence ${worth.confidence}]` };
  });
}

function totalRow(importer: string, sectors: readonly ImpactRow[], purchases: readonly ImpactRow[]): ImpactRow {
  const missing = sectors.filter(({ figures }) => isRefusal(figures));
  const first = missing[0]?.figures;
  const figures = isRefusal(first) ? refuseImpactSum(missing.map(({ sector }) => sector), first) : sumOf(sectors.map((row) => row.figures!));
  const balance = isRefusal(figures) ? figures : sectors.reduce((sum, row) => sum + (row.balance as number), 0);
  const unpriced = purchases.find((row) => isRefusal(row.balance))?.balance;
  const bought = isRefusal(unpriced) ? unpriced : purchases.reduce((sum, row) => sum + (row.balance as number), 0);
  const both = isRefusal(balance) ? balance : isRefusal(bought) ? bought : balance + bought;
  return { kind: 'total', importer, sector: 'Total', label: 'Total', figures, balance: both, lines: [], leftOut: [], source: '' };
}

function balanceOfBoth(rows: readonly ImpactRow[]): Result<number> {
  const balances = rows.filter(({ kind }) => kind === 'total').map(({ balance }) => balance);
  return balances.find(isRefusal) ?? (balances as number[]).reduce((sum, balance) => sum + balance, 0);
}

function marketCost(line: RepresentativeLine, acting: ReadonlyMap<string, number>, { impact }: TradeBook): number {
  const costs = impact.marketCosts.filter(({ importer, code }) => importer === line.importer && line.code.startsWith(code));
  return costs.reduce((sum, { lever }) => sum + (acting.get(lever) ?? 0), 0);
}

/** Never −0. */
function change(value: number): number {
  return value === 0 ? 0 : value;
}
