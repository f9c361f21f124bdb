import type { GoodsGroup, ImpactBook, RepresentativeLine } from '../domain/trade/impact/impactBook';
import { InstrumentError } from './instrumentError';
import { readTable, requireSource } from './readTable';
import { readYaml, type InstrumentFolder } from './readYaml';
import { impactFile } from './schema/impactSchema';
import { CONFIDENCES } from './schema/tradeWords';

const FILE = 'trade/representative-lines.csv';
const COLUMNS = ['importer', 'exporter', 'sector', 'label', 'product', 'code', 'share', 'group', 'unitValue', 'facts', 'confidence', 'source'] as const;
const GROUPS: readonly GoodsGroup[] = ['auto', 'metals', 'other'];

/** The assumptions of SCENARIO.IMPACT; the shares of every product add up to 1. */
export function readImpact(folder: InstrumentFolder): ImpactBook {
  const lines = readTable(folder, FILE, COLUMNS).map((row, at) => readLine(row, at + 2));
  const faults = productsOf(lines).filter(({ share }) => Math.abs(share - 1) > 1e-9).map(({ product, share }) => `${product}: the shares add up to ${share}`);
  if (faults.length > 0) throw new InstrumentError(`tables/${FILE}`, faults);
  return { ...readYaml(folder, 'impact.yaml', impactFile), lines };
}

function readLine(row: Record<(typeof COLUMNS)[number], string>, at: number): RepresentativeLine {
  const { importer, exporter, sector, label, product, code, facts, source } = row;
  requireSource(source, FILE);
  const group = GROUPS.find((known) => known === row.group);
  const share = Number(row.share);
  const unitValue = row.unitValue === '' ? null : Number(row.unitValue);
  const isSound = group && /^\d{8,10}$/.test(code) && share > 0 && share <= 1 && (unitValue === null || unitValue > 0) && CONFIDENCES.some((word) => word === row.confidence);
  if (!isSound) throw new InstrumentError(`tables/${FILE}`, [`row ${at}: code, share, group, unitValue or confidence is not sound`]);
  return { importer, exporter, sector, label, product, code, share, group, unitValue, facts, source };
}

function productsOf(lines: readonly RepresentativeLine[]): { product: string; share: number }[] {
  const shares = new Map<string, number>();
  for (const { importer, product, share } of lines) shares.set(`${importer} ${product}`, (shares.get(`${importer} ${product}`) ?? 0) + share);
  return [...shares].map(([product, share]) => ({ product, share }));
}
