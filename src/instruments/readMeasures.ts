import * as v from 'valibot';
import type { LegalInstrument } from '../domain/measure/lawBook';
import type { DatedRate, Measure } from '../domain/measure/measure';
import { InstrumentError } from './instrumentError';
import { readTable } from './readTable';
import { readYaml, yamlFiles, type InstrumentFolder } from './readYaml';
import { instrumentFile } from './schema/instrumentSchema';
import type { RateTable } from './schema/measureSchema';
import { datedRate } from './schema/rateSchema';

/** Files of a place that are not legal instruments. */
export const HOUSE_FILES = ['facts.yaml', 'partner-groups.yaml', 'releases.yaml', 'coverage.yaml', 'programmes.yaml', 'user-fees.yaml', 'agreement-levers.yaml', 'import-taxes.yaml'];

const RATE_COLUMNS = [
  'programme', 'origin', 'form', 'value', 'from', 'to', 'knownFrom', 'knownTo', 'compare', 'heading', 'source',
] as const;

/** Instruments and measures of one importer from its place, in order of file name and then of the file. */
export function readMeasures(folder: InstrumentFolder, importer: string, place: string): { instruments: LegalInstrument[]; measures: Measure[] } {
  const files = yamlFiles(folder, place).filter((file) => !HOUSE_FILES.includes(file.slice(place.length + 1)));
  const read = files.map((file) => readYaml(folder, file, instrumentFile));
  return {
    instruments: read.map(({ instrument }) => instrument),
    measures: read.flatMap(({ instrument, measures }) =>
      measures.map(({ rateTable, ...measure }) => ({
        ...measure,
        instrument: instrument.id,
        importer,
        rates: [...measure.rates, ...(rateTable ? readRates(folder, rateTable) : [])],
      })),
    ),
  };
}

function readRates(folder: InstrumentFolder, { file, programme }: RateTable): DatedRate[] {
  const rows = readTable(folder, file, RATE_COLUMNS).filter((row) => row.programme === programme);
  if (rows.length === 0) throw new InstrumentError(`tables/${file}`, [`no rows of ${programme}`]);
  return rows.map(({ programme: _programme, value, to, knownFrom, knownTo, ...row }) => {
    const written = { ...row, value: Number(value), to: to || null, knownFrom: knownFrom || null, knownTo: knownTo || null };
    const result = v.safeParse(datedRate, written);
    if (result.success) return result.output;
    throw new InstrumentError(`tables/${file}`, result.issues.map((issue) => `${programme} ${row.origin}: ${issue.message}`));
  });
}
