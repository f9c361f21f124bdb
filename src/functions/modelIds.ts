/** Functions that solve market models, in the order of the catalogue. Their code is loaded when one is first called. */
export const MODEL_IDS = [
  'SCENARIO.IMPACT',
  'TRADE.FLOWS',
  'TRADE.ELASTICITY',
  'TRADE.SMART',
  'TRADE.ARMINGTON',
  'TRADE.GSIM',
  'TRADE.TRQ',
  'TRADE.TRQPRICE',
  'TRADE.GE',
  'TRADE.OPTIMAL',
  'TRADE.PROTECTION',
  'TRADE.SIMULATE',
] as const;

export type ModelId = (typeof MODEL_IDS)[number];
