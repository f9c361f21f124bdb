import type { HsCode } from '../../domain/shared/hsCode';
import {
  refuseAdditionalDuty,
  refuseLostRate,
  refuseMissingRate,
  refuseNoCode,
  refuseOwnRate,
  refuseRepeatedCode,
  refuseStrayNumber,
} from '../../domain/shared/messages/htsExport';
import type { Refusal } from '../../domain/shared/refusal';
import type { ExportRow } from './exportRow';
import { plainText } from './plainText';

/** A row that is left out or read with a doubt, and why. */
export interface ExportFault {
  code: HsCode;
  refusal: Refusal;
}

/** A tariff line: the code at which a general rate holds, and the row that prints it (itself, or one above it). */
export interface RatedLine {
  code: HsCode;
  rates: ExportRow;
  /** Statistical units of the line itself or of the numbers that inherit its rate. */
  units: string[][];
  /** Its words after those of the rows above it. */
  words: string;
}

export interface Inheritance {
  lines: RatedLine[];
  /** All 10-digit numbers of chapters 1 to 98. */
  numbers: HsCode[];
  /** Headings of chapter 98 that print a preference and no general rate: ways to claim, not lines of the ordinary tariff. */
  preferenceHeadings: HsCode[];
  /** Numbers of chapter 99, temporary changes that the law holds as instruments of their own. */
  temporaryHeadings: HsCode[];
  faults: ExportFault[];
}

/** What a row hands down to those indented below it. */
interface Place {
  row: ExportRow;
  words: string;
  line: RatedLine | null;
  rates: ExportRow | null;
  isPreference: boolean;
}

const LINE_DIGITS = 8;
const NUMBER_DIGITS = 10;
const TEMPORARY_CHAPTER = '99';
const NO_DUTY = /^(?:no additional duty)?$/i;

/** Finds the lines and the numbers below them: a row without rates has those of the nearest row above it that is indented less. */
export function inheritRates(rows: readonly ExportRow[]): Inheritance {
  const walk = new InheritanceWalk();
  for (const row of rows) walk.visit(row);
  return walk.finish();
}

/** Whether a row that inherits the general rate prints a special or column 2 rate that is not the inherited one. */
function printsOther(row: ExportRow, inherited: ExportRow): boolean {
  const isOther = (own: string, above: string): boolean => own !== '' && own !== above;
  return isOther(row.special, inherited.special) || isOther(row.column2, inherited.column2);
}

class InheritanceWalk {
  private readonly found: Inheritance = { lines: [], numbers: [], preferenceHeadings: [], temporaryHeadings: [], faults: [] };
  private readonly above: Place[] = [];
  private readonly seen = new Set<HsCode>();
  private readonly unrated: HsCode[] = [];
  /** Rows that print a rate for those below them, and the rows whose rates a line took. */
  private readonly carriers: ExportRow[] = [];
  private readonly taken = new Set<ExportRow>();

  visit(row: ExportRow): void {
    const { code } = row;
    if (code !== '' && !/^(?:\d\d){1,5}$/.test(code)) return this.fault(row.printedCode, refuseNoCode(row.printedCode));
    if (code !== '' && this.seen.has(code)) return this.fault(code, refuseRepeatedCode(code));
    this.seen.add(code);
    while ((this.above.at(-1)?.row.indent ?? -1) >= row.indent) this.above.pop();
    this.above.push(this.placeOf(row, this.above.at(-1)));
  }

  finish(): Inheritance {
    const stems = new Set(this.found.lines.map(({ code }) => code.slice(0, LINE_DIGITS)));
    for (const code of this.unrated) if (!stems.has(code)) this.fault(code, refuseMissingRate(code));
    for (const row of this.carriers) if (!this.taken.has(row)) this.fault(row.printedCode, refuseLostRate(row.general));
    return this.found;
  }

  private placeOf(row: ExportRow, above: Place | undefined): Place {
    const { code } = row;
    const own = plainText(row.words).replace(/:$/, '');
    const words = above && own ? `${above.words}: ${own}` : own;
    const place: Place = { row, words, line: above?.line ?? null, rates: row.general ? row : (above?.rates ?? null), isPreference: above?.isPreference ?? false };
    if (code.length < LINE_DIGITS) {
      if (row.general === '') return place;
      this.carriers.push(row);
      return { ...place, line: null };
    }
    if (code.startsWith(TEMPORARY_CHAPTER)) this.found.temporaryHeadings.push(code);
    else this.enter(place, above?.line ?? null);
    return place;
  }

  /** A row of 8 or 10 digits is a line, a number below a line, or the place where numbers with rates of their own stand. */
  private enter(place: Place, line: RatedLine | null): void {
    const { row, rates } = place;
    const { code } = row;
    if (code.length === NUMBER_DIGITS) this.found.numbers.push(code);
    if (!NO_DUTY.test(row.additionalDuty)) this.fault(code, refuseAdditionalDuty(code, row.additionalDuty));
    if (line && (row.general === '' || row.general === line.rates.general)) return this.inherit(row, line);
    if (rates) {
      if (printsOther(row, rates)) this.fault(code, refuseOwnRate(code, rates.code));
      place.line = { code, rates, units: [row.units], words: place.words };
      this.found.lines.push(place.line);
      this.taken.add(rates);
    } else if (row.special !== '') {
      place.isPreference = true;
      this.found.preferenceHeadings.push(code);
    } else if (!place.isPreference) {
      if (code.length === NUMBER_DIGITS || row.column2 !== '') this.fault(code, refuseMissingRate(code));
      else this.unrated.push(code);
    }
  }

  private inherit(row: ExportRow, line: RatedLine): void {
    if (!row.code.startsWith(line.code)) return this.fault(row.code, refuseStrayNumber(row.code, line.code));
    line.units.push(row.units);
    if (printsOther(row, line.rates)) this.fault(row.code, refuseOwnRate(row.code, line.code));
  }

  private fault(code: HsCode, refusal: Refusal): void {
    this.found.faults.push({ code, refusal });
  }
}
