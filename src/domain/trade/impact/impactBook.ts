import type { Confidence } from '../../measure/citation';
import type { HsCode } from '../../shared/hsCode';

/** Goods that answer to a price alike, as the elasticity sets tell them apart. */
export type GoodsGroup = 'auto' | 'metals' | 'other';

/**
 * A tariff line that stands for a share of the trade in one product of the flows; all of it is an assumption. Trade is held
 * by sector and chapter, the law by line: this register joins the two.
 */
export interface RepresentativeLine {
  importer: string;
  exporter: string;
  /** The row of the result that the line belongs to. */
  sector: string;
  label: string;
  /** Product of the flow table: GTAP sector or HS chapter. */
  product: string;
  code: HsCode;
  /** Of the product's value; the shares of a product add up to 1. */
  share: number;
  group: GoodsGroup;
  /** Price in the importer's currency per unit of the line's specific rate; null where the duty needs none. */
  unitValue: number | null;
  /** Facts that are stated for the line. */
  facts: string;
  source: string;
}

/** Demand elasticity (negative) and the share of a duty that reaches the buyer's price, 1 for all of it. */
export interface Response {
  elasticity: number;
  passThrough: number;
}

export interface ImpactElasticities {
  id: string;
  title: string;
  groups: Record<GoodsGroup, Response>;
  confidence: Confidence;
  source: string;
}

/** What one lever is worth in trade: (value × unitsPerLever − base) × usdPerUnit, in US dollars of exports to Japan a year. */
export interface PurchaseWorth {
  lever: string;
  unitsPerLever: number;
  base: number;
  /** null = no price is held; `because` says why. */
  usdPerUnit: number | null;
  because: string;
  confidence: Confidence;
  source: string;
}

/** A lever that takes a share of the price off the cost of reaching a market, for lines whose code starts so. */
export interface MarketCost {
  lever: string;
  importer: string;
  code: HsCode;
  source: string;
}

/** What SCENARIO.IMPACT assumes beside the law and the flows. */
export interface ImpactBook {
  defaultBaseline: string;
  defaultSet: string;
  sets: readonly ImpactElasticities[];
  lines: readonly RepresentativeLine[];
  purchases: readonly PurchaseWorth[];
  marketCosts: readonly MarketCost[];
}
