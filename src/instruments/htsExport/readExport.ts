import type { HsCode } from '../../domain/shared/hsCode';
import { refuseNoLines } from '../../domain/shared/messages/htsExport';
import { isRefusal, type Result } from '../../domain/shared/refusal';
import type { ScheduleRow } from '../../domain/measure/tariffSchedule';
import { readRows } from './exportRow';
import { inheritRates, type ExportFault, type Inheritance, type RatedLine } from './inheritRates';
import { readPrintedRate, unreadRate } from './readPrintedRate';
import { readSpecialColumn, type SpecialColumn } from './readSpecialColumn';
import { statisticalUnits } from './statisticalUnits';

/** A line of the export in the form of the embedded schedule. An export is of one day; it has no dates. */
export type ExportedLine = Pick<ScheduleRow, 'code' | 'general' | 'special' | 'column2' | 'unit1' | 'unit2'>;

export interface ExportedSchedule {
  rowCount: number;
  /** Sorted by code. */
  lines: ExportedLine[];
  /** 10-digit numbers, sorted. */
  numbers: HsCode[];
  /** Official words of each line, after those of the rows above it. */
  words: Record<HsCode, string>;
  preferenceHeadings: HsCode[];
  temporaryHeadings: HsCode[];
  /** Rates and rows that were not understood, in the order of the export. */
  faults: ExportFault[];
}

/**
 * Reads a parsed official HTS export: lines of chapters 1 to 98 with their rates in the duty grammar, and what it refuses.
 * Works in a browser and on the command line alike; nothing here opens a file.
 */
export function readExport(parsed: unknown): Result<ExportedSchedule> {
  const rows = readRows(parsed);
  if (isRefusal(rows)) return rows;
  const found = inheritRates(rows);
  if (found.lines.length === 0) return refuseNoLines(rows.length);
  const { preferenceHeadings, temporaryHeadings, numbers } = found;
  const lines = new LineReader(found);
  return {
    rowCount: rows.length,
    lines: found.lines.map((line) => lines.read(line)).sort((a, b) => (a.code < b.code ? -1 : 1)),
    numbers: numbers.sort(),
    words: Object.fromEntries(found.lines.map(({ code, words }) => [code, words])),
    preferenceHeadings,
    temporaryHeadings,
    faults: found.faults,
  };
}

/** Reads the columns of the lines, each wording once: an export of 12,000 lines prints some 2,500 different ones. */
class LineReader {
  private readonly rates = new Map<string, Result<string>>();
  private readonly specials = new Map<string, SpecialColumn>();

  constructor(private readonly found: Inheritance) {}

  read({ code, rates, units }: RatedLine): ExportedLine {
    return {
      code,
      general: this.rate(code, rates.general),
      special: this.special(code, rates.special),
      column2: this.rate(code, rates.column2),
      ...statisticalUnits(units),
    };
  }

  private rate(code: HsCode, printed: string): string {
    let rate = this.rates.get(printed);
    if (rate === undefined) this.rates.set(printed, (rate = readPrintedRate(printed)));
    if (!isRefusal(rate)) return rate;
    this.found.faults.push({ code, refusal: rate });
    return unreadRate(printed);
  }

  private special(code: HsCode, printed: string): string {
    let column = this.specials.get(printed);
    if (!column) this.specials.set(printed, (column = readSpecialColumn(printed)));
    for (const refusal of column.refusals) this.found.faults.push({ code, refusal });
    return column.special;
  }
}
