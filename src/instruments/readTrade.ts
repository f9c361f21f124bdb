import type { Elasticity, FlowTable, TradeBook } from '../domain/trade/tradeBook';
import { InstrumentError } from './instrumentError';
import { readImpact } from './readImpact';
import { readTable, requireSource, tableDay } from './readTable';
import type { InstrumentFolder } from './readYaml';
import { CONFIDENCES, ELASTICITY_FLAGS, ELASTICITY_SETS } from './schema/tradeWords';

const FLOW_FILES = ['trade/us-imports-from-japan.csv', 'trade/us-exports-to-japan.csv'];
const FLOW_COLUMNS = ['exporter', 'importer', 'product', 'label', 'year', 'value', 'unit', 'basis', 'confidence', 'source', 'retrieved'] as const;
const ELASTICITY_FILE = 'trade/elasticities.csv';
const ELASTICITY_COLUMNS = ['set', 'kind', 'code', 'importer', 'label', 'value', 'flag', 'confidence', 'source', 'retrieved'] as const;

/** Trade flows and elasticities, each row with its source and the day it was taken. */
export function readTrade(folder: InstrumentFolder): TradeBook {
  return { flows: FLOW_FILES.map((file) => readFlows(folder, file)), elasticities: readElasticities(folder), impact: readImpact(folder) };
}

/** One file is one table: all its rows share countries, unit, basis, source and day. */
function readFlows(folder: InstrumentFolder, file: string): FlowTable {
  const rows = readTable(folder, file, FLOW_COLUMNS);
  const [first] = rows;
  if (!first) throw new InstrumentError(`tables/${file}`, ['has no rows']);
  const products = new Map<string, FlowTable['rows'][number] & { values: { year: number; value: number }[] }>();
  rows.forEach((row, at) => {
    const differs = (['exporter', 'importer', 'unit', 'basis', 'confidence', 'source', 'retrieved'] as const).find((column) => row[column] !== first[column]);
    if (differs) throw new InstrumentError(`tables/${file}`, [`row ${at + 2}: ${differs} differs from the first row`]);
    const { product, label } = row;
    if (!products.has(product)) products.set(product, { product, label, values: [] });
    products.get(product)!.values.push({ year: wholeNumber(row.year, file), value: wholeNumber(row.value, file) });
  });
  const { exporter, importer, unit, basis, source, retrieved } = first;
  checkOrigin(source, retrieved, file);
  return { exporter, importer, unit, basis, confidence: oneOf(CONFIDENCES, first.confidence, file), source, retrieved, rows: [...products.values()] };
}

function readElasticities(folder: InstrumentFolder): Elasticity[] {
  return readTable(folder, ELASTICITY_FILE, ELASTICITY_COLUMNS).map(({ set, kind, code, importer, label, value, flag, confidence, source, retrieved }) => {
    checkOrigin(source, retrieved, ELASTICITY_FILE);
    return {
      set: oneOf(ELASTICITY_SETS, set, ELASTICITY_FILE),
      kind,
      code,
      importer,
      label,
      value: value === '' ? null : numberIn(value, ELASTICITY_FILE),
      flag: flag === '' ? null : oneOf(ELASTICITY_FLAGS, flag, ELASTICITY_FILE),
      confidence: oneOf(CONFIDENCES, confidence, ELASTICITY_FILE),
      source,
      retrieved,
    };
  });
}

function checkOrigin(source: string, retrieved: string, file: string): void {
  requireSource(source, file);
  tableDay(retrieved, file);
}

function oneOf<T extends string>(words: readonly T[], text: string, file: string): T {
  const word = words.find((known) => known === text);
  if (word === undefined) throw new InstrumentError(`tables/${file}`, [`"${text}" is none of ${words.join(', ')}`]);
  return word;
}

function numberIn(text: string, file: string): number {
  const value = Number(text);
  if (text === '' || !Number.isFinite(value)) throw new InstrumentError(`tables/${file}`, [`"${text}" is not a number`]);
  return value;
}

function wholeNumber(text: string, file: string): number {
  const value = numberIn(text, file);
  if (!Number.isInteger(value) || value < 0) throw new InstrumentError(`tables/${file}`, [`"${text}" is not a whole number`]);
  return value;
}
