/**
 * The functions that carry the main job, for those who want a short list: the duty of a line and why, where that stands,
 * what is left of a quota, and under which scenario. The others stay one switch away; formulas that use them calculate either way.
 */
export const BASIC_FUNCTIONS: ReadonlySet<string> = new Set([
  'TARIFF.RATE',
  'TARIFF.DUTY',
  'TARIFF.STACK',
  'TARIFF.LANDED',
  'TARIFF.LINES',
  'TARIFF.SOURCE',
  'TARIFF.COVERAGE',
  'QUOTA.LIST',
  'QUOTA.REMAINING',
  'QUOTA.STATUS',
  'SCENARIO.LIST',
  'SCENARIO.LEVERS',
  'SCENARIO.VALUE',
]);
