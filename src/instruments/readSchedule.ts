import type { TariffSchedule } from '../domain/measure/tariffSchedule';
import { readYaml, type InstrumentFolder } from './readYaml';
import { readTable, requireSource, tableDay, tableEnd } from './readTable';
import { programmesFile } from './schema/coverageSchema';

const ROWS = ['code', 'general', 'special', 'column2', 'unit1', 'unit2', 'from', 'to', 'source'] as const;
const NUMBERS = ['code', 'from', 'to', 'source'] as const;
const LABELS = ['code', 'label', 'source'] as const;

/** The schedule of one importer from its tables (rows, statistical numbers, own labels) and the programmes of its special column. */
export function readSchedule(folder: InstrumentFolder, importer: string, instrument: string): TariffSchedule {
  const place = importer.toLowerCase();
  const rows = readTable(folder, `${place}/schedule.csv`, ROWS).map(({ from, to, source, ...row }) => {
    requireSource(source, `${place}/schedule.csv`);
    return { ...row, from: tableDay(from, `${place}/schedule.csv`), to: tableEnd(to, `${place}/schedule.csv`) };
  });
  const numbers = readTable(folder, `${place}/statistical-numbers.csv`, NUMBERS).map(({ code, from, to, source }) => {
    requireSource(source, `${place}/statistical-numbers.csv`);
    const file = `${place}/statistical-numbers.csv`;
    return { code, from: tableDay(from, file), to: tableEnd(to, file) };
  });
  const labels = readTable(folder, `${place}/labels.csv`, LABELS).map(({ code, label }) => [code, label] as const);
  const { programmes } = readYaml(folder, `${place}/programmes.yaml`, programmesFile);
  return { importer, instrument, rows, numbers, programmes, labels: Object.fromEntries(labels) };
}
