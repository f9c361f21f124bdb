import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ScopeList } from '../domain/measure/scopeList';
import type { InstrumentFolder } from './readYaml';
import { readTable, requireSource, tableDay, tableEnd } from './readTable';

const COLUMNS = ['code', 'from', 'to', 'condition', 'source'] as const;

/** Every dated product list of one importer; the file's name is the list's id. */
export function readLists(folder: InstrumentFolder, importer: string): ScopeList[] {
  const place = `${importer.toLowerCase()}/lists`;
  const files = readdirSync(join(folder.root, 'tables', place)).filter((name) => name.endsWith('.csv'));
  return files.sort().map((name) => readList(folder, `${place}/${name}`, name.slice(0, -'.csv'.length)));
}

function readList(folder: InstrumentFolder, file: string, id: string): ScopeList {
  const rows = readTable(folder, file, COLUMNS);
  rows.forEach(({ source }) => requireSource(source, file));
  return {
    id,
    source: [...new Set(rows.map(({ source }) => source))].join('; '),
    rows: rows.map(({ code, from, to, condition }) => ({
      code,
      from: tableDay(from, file),
      to: tableEnd(to, file),
      condition,
    })),
  };
}
