import { readSeason, type Season } from '../domain/measure/season';
import type { BorderLevy, StagedRate, ValueBand } from '../domain/measure/scheduleTables';
import type { ScheduleRow, TariffSchedule } from '../domain/measure/tariffSchedule';
import { dayOf, type Day } from '../domain/shared/isoDate';
import { InstrumentError } from './instrumentError';
import { readTable, requireSource, tableDay, tableEnd } from './readTable';
import { readYaml, type InstrumentFolder } from './readYaml';
import { agreementLeversFile, programmesFile } from './schema/coverageSchema';

const ROWS = ['code', 'season', 'applied', 'basis', 'marks', 'special', 'unit1', 'unit2', 'from', 'to', 'source'] as const;
const BANDS = ['code', 'above', 'atLeast', 'below', 'atMost', 'unit', 'source'] as const;
const LEVIES = ['code', 'allIn', 'source'] as const;
const STAGED_YEARS = [2027, 2028, 2029, 2030, 2031, 2032, 2033] as const;
const STAGED = ['code', 'season', 'fy2027', 'fy2028', 'fy2029', 'fy2030', 'fy2031', 'fy2032', 'fy2033', 'source'] as const;
/** After it only duties that have come down to Free are known. */
const LAST_YEAR = 2033;
const FISCAL_YEAR_MONTH = 4;

/**
 * The schedule of Japan: codes of 9 digits, rows of part of the year, bands of value, levies beside the duty, and the
 * years of the agreement with the United States that were worked out. Labels of chapters and headings are those of the
 * Harmonized System (`common`), which both schedules share to 6 digits.
 */
export function readJapaneseSchedule(folder: InstrumentFolder, common: Record<string, string>): TariffSchedule {
  const rows = readTable(folder, 'jp/schedule.csv', ROWS).map(readRow);
  return {
    importer: 'JP',
    instrument: 'jp-tariff',
    rows,
    numbers: [],
    programmes: readYaml(folder, 'jp/tariff/programmes.yaml', programmesFile).programmes,
    labels: { ...common, ...Object.fromEntries(cited(folder, 'jp/labels.csv', ['code', 'label', 'source']).map(({ code, label }) => [code, label])) },
    editions: [...new Set(rows.map(({ from }) => from))].sort((a, b) => a - b),
    bands: cited(folder, 'jp/value-bands.csv', BANDS).map(readBand),
    levies: cited(folder, 'jp/state-trading-levies.csv', LEVIES) satisfies BorderLevy[],
    staged: cited(folder, 'jp/us-agreement-staging.csv', STAGED).flatMap(readStages),
    agreementLevers: readYaml(folder, 'jp/tariff/agreement-levers.yaml', agreementLeversFile).agreementLevers,
  };
}

function cited<Column extends string>(folder: InstrumentFolder, file: string, columns: readonly (Column | 'source')[]): Record<Column | 'source', string>[] {
  const rows = readTable(folder, file, columns);
  rows.forEach(({ source }) => requireSource(source, file));
  return rows;
}

function readRow(row: Record<(typeof ROWS)[number], string>): ScheduleRow {
  const { code, applied, basis, marks, special, unit1, unit2 } = row;
  requireSource(row.source, 'jp/schedule.csv');
  const season = seasonOf(row.season);
  return {
    code,
    general: applied,
    special,
    column2: '',
    unit1: unit1 || unit2,
    unit2: unit1 && unit2,
    from: tableDay(row.from, 'jp/schedule.csv'),
    to: tableEnd(row.to, 'jp/schedule.csv'),
    basis,
    ...(season ? { season } : {}),
    ...(marks ? { marks } : {}),
  };
}

function seasonOf(text: string): Season | null {
  const season = text === '' ? null : readSeason(text);
  if (text !== '' && !season) throw new InstrumentError('tables/jp', [`"${text}" is not a season like 04-01/09-30`]);
  return season;
}

function readBand({ code, above, atLeast, below, atMost, unit, source }: Record<(typeof BANDS)[number], string>): ValueBand {
  return { code, above: limit(above), atLeast: limit(atLeast), below: limit(below), atMost: limit(atMost), unit, source };
}

function limit(text: string): number | null {
  return text === '' ? null : Number(text);
}

/** One rate a fiscal year; a year without one is not known. */
function readStages(row: Record<(typeof STAGED)[number], string>): StagedRate[] {
  return STAGED_YEARS.map((year) => ({
    code: row.code,
    season: seasonOf(row.season),
    programme: 'US',
    from: fiscalYear(year),
    to: year === LAST_YEAR && row[`fy${year}`] === 'Free' ? null : fiscalYear(year + 1),
    rate: row[`fy${year}`],
    source: row.source,
  }));
}

function fiscalYear(year: number): Day {
  return dayOf(year, FISCAL_YEAR_MONTH, 1);
}
