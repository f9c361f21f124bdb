import { dotted } from '../domain/shared/hsCode';
import { isoFromDay } from '../domain/shared/isoDate';
import { readDay } from '../domain/shared/readCells';
import { isRefusal, type Refusal, type Result } from '../domain/shared/refusal';
import { refuseEarlyDate } from '../domain/shared/messages/tariff';
import type { TariffSchedule } from '../domain/measure/tariffSchedule';
import { embeddedData } from '../instruments/embedded';
import { exportReport, type ExportReport } from '../instruments/htsExport/exportReport';
import type { ExportedSchedule } from '../instruments/htsExport/readExport';
import { closestEdition, editionOn, scheduleEditions, type ScheduleEdition } from '../instruments/htsExport/scheduleEditions';
import { htsText } from './htsText';
import { readExportFile } from './readExportFile';

/** What a command leaves: text for standard output, or a complaint for standard error. */
export interface CommandResult {
  exitCode: number;
  output: string;
  complaint: string;
}

/** The export was read, whether it differs or not. */
const READ = 0;
/** The file, or the date asked for, gives no answer. */
const REFUSED = 1;
const WRONG_USE = 2;

interface HtsOptions {
  file: string;
  date: string | null;
  isJson: boolean;
  isWhole: boolean;
}

/** `parley hts FILE [--date DAY] [--json] [--all]`: reads an official export and compares it with the embedded schedule. */
export async function runHts(given: readonly string[]): Promise<CommandResult> {
  const options = readOptions(given);
  if (typeof options === 'string') return { exitCode: WRONG_USE, output: '', complaint: options };
  const exported = await readExportFile(options.file);
  if (isRefusal(exported)) return refused(exported);
  const schedule = embeddedData().law.schedules.find(({ importer }) => importer === 'US')!;
  const edition = chooseEdition(schedule, exported, options.date);
  if (isRefusal(edition)) return refused(edition);
  const report = exportReport(exported, schedule, edition);
  const { file, date, isJson, isWhole } = options;
  const output = isJson ? htsJson(file, report) : htsText(report, { file, words: exported.words, isDateGiven: date !== null, isWhole });
  return { exitCode: READ, output, complaint: '' };
}

function readOptions(given: readonly string[]): HtsOptions | string {
  const options: HtsOptions = { file: '', date: null, isJson: false, isWhole: false };
  for (let at = 0; at < given.length; at++) {
    const option = given[at]!;
    if (option === '--json') options.isJson = true;
    else if (option === '--all') options.isWhole = true;
    else if (option === '--date') {
      const day = given[++at];
      if (day === undefined) return 'parley hts: --date needs a day, e.g. --date 2025-08-07.';
      options.date = day;
    } else if (option.startsWith('-')) return `parley hts takes no "${option}".`;
    else if (options.file !== '') return `parley hts reads one file; "${option}" is a second one.`;
    else options.file = option;
  }
  return options.file === '' ? 'parley hts needs the file of an HTS export.' : options;
}

function chooseEdition(schedule: TariffSchedule, exported: ExportedSchedule, date: string | null): Result<ScheduleEdition> {
  if (date === null) return closestEdition(schedule, exported);
  const day = readDay(date, '--date');
  if (isRefusal(day)) return day;
  return editionOn(schedule, day) ?? refuseEarlyDate(day, scheduleEditions(schedule)[0]!.from);
}

function htsJson(file: string, { faults, edition, differences, ...report }: ExportReport): string {
  const json = {
    file,
    ...report,
    faults: faults.map(({ code, message }) => ({ code: dotted(code), message })),
    edition: { from: isoFromDay(edition.from), to: edition.to === null ? null : isoFromDay(edition.to) },
    differences: differences.map((difference) => ({ ...difference, code: dotted(difference.code) })),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

function refused(refusal: Refusal): CommandResult {
  return { exitCode: REFUSED, output: '', complaint: `${refusal.message}\n` };
}
