import type { DataBook } from '../../instruments/dataBook';
import { isRefusal } from '../../domain/shared/refusal';
import { elasticityRow } from '../../domain/trade/findElasticity';
import type { Answer, AnswerCell } from '../formula/callFunction';
import { textIn } from './answerRows';
import type { NamedArguments } from './namedArguments';

/** What is worth knowing about a market model's answer beside its figures. */
export interface TradeFacts {
  /** The page of the documentation on the model; '' where there is none. */
  page: string;
  /** Rows of the result that say how far it can be trusted: label and value. */
  checks: { label: string; value: AnswerCell }[];
  /** Sources of embedded trade data, without repetition. */
  sources: string[];
}

const PAGES: Readonly<Partial<Record<string, string>>> = {
  'SCENARIO.IMPACT': 'scenario-impact',
  'TRADE.ELASTICITY': 'elasticities',
  'TRADE.FLOWS': 'elasticities',
  'TRADE.SMART': 'smart',
  'TRADE.ARMINGTON': 'armington',
  'TRADE.GSIM': 'gsim',
  'TRADE.TRQ': 'tariff-rate-quotas',
  'TRADE.TRQPRICE': 'tariff-rate-quotas',
  'TRADE.GE': 'general-equilibrium',
  'TRADE.OPTIMAL': 'optimal-tariff',
  'TRADE.PROTECTION': 'effective-protection',
  'TRADE.SIMULATE': 'simulation',
};

/** Their tables have the source in the last column. */
const WITH_SOURCES = new Set(['TRADE.FLOWS', 'SCENARIO.IMPACT']);

/** Labels of rows that tell how exact a solution is, as the functions write them. */
const CHECKS = new Set(['Residual', 'Linear error', 'Regime']);

export function tradeFacts(id: string, given: NamedArguments, answer: Answer | null, data: DataBook): TradeFacts | null {
  if (!id.startsWith('TRADE.') && !PAGES[id]) return null;
  const rows = answer?.kind === 'values' ? answer.values : [];
  const checks = rows.filter(([label]) => typeof label === 'string' && CHECKS.has(label)).map((row) => ({ label: textIn(row, 0), value: row[1] ?? '' }));
  const page = PAGES[id];
  return { page: page ? `docs/methods/${page}.md` : '', checks, sources: sourcesOf(id, given, rows, data) };
}

function sourcesOf(id: string, given: NamedArguments, rows: readonly AnswerCell[][], data: DataBook): string[] {
  if (WITH_SOURCES.has(id)) return [...new Set(rows.map((row) => textIn(row, row.length - 1)))].filter((text) => text !== '' && text !== 'Source');
  if (id !== 'TRADE.ELASTICITY') return [];
  const found = elasticityRow(data.trade, { code: given.text('code'), kind: given.text('kind'), set: given.text('set') });
  if (isRefusal(found)) return [];
  const { source, retrieved, confidence } = found.row;
  return [`${source} (${retrieved})${confidence === 'high' ? '' : ` [confidence ${confidence}]`}`];
}
