import type { Confidence } from '../measure/citation';
import type { ImpactBook } from './impact/impactBook';

/** One product of a table of flows, with its value by year. */
export interface FlowRow {
  /** GTAP sector (`mvh`) or HS chapter (`87`), as the table holds them. */
  product: string;
  label: string;
  values: readonly { year: number; value: number }[];
}

/** The trade from one country to another, from one source. */
export interface FlowTable {
  exporter: string;
  importer: string;
  unit: string;
  /** How the source values trade, e.g. `FAS value`. */
  basis: string;
  confidence: Confidence;
  source: string;
  /** ISO day on which the figures were taken from the source. */
  retrieved: string;
  rows: readonly FlowRow[];
}

/** The named sets of elasticities: ProTEE tariff elasticities, GTAP Armington parameters, Broda–Weinstein. */
export type ElasticitySet = 'protee' | 'gtap' | 'bw';

/**
 * Why an estimate must not be used as it stands: no estimate, the mean of its heading in place of one, a positive
 * "elasticity", the ceiling of the estimator.
 */
export type ElasticityFlag = 'noEstimate' | 'headingMean' | 'positive' | 'ceiling';

export interface Elasticity {
  set: ElasticitySet;
  kind: string;
  /** HS 6 (2007), GTAP sector or HS 3 digits. */
  code: string;
  /** Country the estimate is of; empty where it holds for all. */
  importer: string;
  label: string;
  value: number | null;
  flag: ElasticityFlag | null;
  confidence: Confidence;
  source: string;
  retrieved: string;
}

/** Trade flows, elasticities and the assumptions of the impact that ship with the data. */
export interface TradeBook {
  flows: readonly FlowTable[];
  elasticities: readonly Elasticity[];
  impact: ImpactBook;
}
