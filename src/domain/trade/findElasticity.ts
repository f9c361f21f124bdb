import { refuseElasticityKind, refuseElasticitySet, refuseFlaggedElasticity, refuseNoElasticity } from '../shared/messages/tradeData';
import { undotted } from '../shared/hsCode';
import { isRefusal, type Result } from '../shared/refusal';
import type { Elasticity, ElasticitySet, TradeBook } from './tradeBook';

/** What each set holds: its kinds (the first is the default) and how many digits of a tariff code name a row; null = sectors. */
const SETS: Record<ElasticitySet, { kinds: readonly string[]; digits: number | null }> = {
  protee: { kinds: ['tariff', 'headingMean'], digits: 6 },
  gtap: { kinds: ['betweenSources', 'domesticImport'], digits: null },
  bw: { kinds: ['substitution'], digits: 3 },
};
const SET_NAMES = ['protee', 'gtap', 'bw', 'bw:JP'];
const DEFAULT_IMPORTER = 'US';
/** A mean over the heading is no estimate of the line: it is given only to who asks for it by this kind. */
const MEAN_KIND = 'headingMean';

/**
 * An elasticity from a named set, by tariff code (its first 6 or 3 digits) or sector. Without a set: `protee` for a code,
 * `gtap` for a sector. Set `bw` is estimated on United States imports, `bw:JP` on Japan's.
 * Missing and flagged values are refused (`#N/A`) with the reason.
 * @example findElasticity(book, { code: '8703.23.01', kind: '', set: '' }) // => -9.4088907
 */
export function findElasticity(book: TradeBook, asked: AskedElasticity): Result<number> {
  const found = elasticityRow(book, asked);
  return isRefusal(found) ? found : valueOf(found.row, found.kind);
}

/** What is asked for, as in the arguments of the function; '' where left out. */
export interface AskedElasticity {
  code: string;
  kind: string;
  set: string;
}

/** The row of a set that answers, flagged or not, with its source; the kind is the set's own word for what was asked. */
export function elasticityRow(book: TradeBook, asked: AskedElasticity): Result<{ row: Elasticity; kind: string }> {
  const digits = undotted(asked.code);
  const [name, importer = DEFAULT_IMPORTER] = (asked.set || (digits ? 'protee' : 'gtap')).split(':');
  const set = name!.toLowerCase() as ElasticitySet;
  const held = Object.hasOwn(SETS, set) ? SETS[set] : undefined;
  const hasImporter = set !== 'bw' ? importer === DEFAULT_IMPORTER : ['US', 'JP'].includes(importer.toUpperCase());
  if (!held || !hasImporter) return refuseElasticitySet(asked.set, SET_NAMES);
  const kind = asked.kind === '' ? held.kinds[0]! : held.kinds.find((known) => sameWords(known, asked.kind));
  if (kind === undefined) return refuseElasticityKind(asked.kind, set, held.kinds);
  const code = held.digits === null ? asked.code.trim().toLowerCase() : (digits ?? '').slice(0, held.digits);
  const rows = book.elasticities.filter((row) => row.set === set && (row.importer === '' || row.importer === importer.toUpperCase()));
  const row = rows.find((candidate) => candidate.code === code && (candidate.kind === kind || kind === MEAN_KIND));
  if (!row) return refuseNoElasticity(asked.code, set, held.digits, rows.map((candidate) => candidate.code));
  return { row, kind };
}

function valueOf(row: Elasticity, kind: string): Result<number> {
  const isAskedMean = row.flag === 'headingMean' && kind === MEAN_KIND;
  if (row.value === null || (row.flag !== null && !isAskedMean)) return refuseFlaggedElasticity(row.code, row.set, row.flag ?? 'noEstimate');
  return row.value;
}

/** `between sources`, `Between-Sources` and `betweenSources` are the same kind. */
function sameWords(known: string, given: string): boolean {
  return known.toLowerCase() === given.toLowerCase().replace(/[\s_-]/g, '');
}
