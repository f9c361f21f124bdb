import { refuseText } from '../../domain/shared/messages/arguments';
import { readFacts } from '../../domain/measure/readFacts';
import { NO_FACTS, type FactDefinition, type Facts } from '../../domain/measure/fact';
import type { HsCode } from '../../domain/shared/hsCode';
import { readDay, readHsCode, readNumber, readOrigin } from '../../domain/shared/readCells';
import { isRefusal, type Result } from '../../domain/shared/refusal';
import type { Entry } from '../../domain/tariff/assessment';

/** The cells of one entry in the order of the arguments; null = blank. */
export type EntryCells = readonly [code: any, origin: any, importer: any, value: any, quantity: any, date: any, facts: any];

/** Remembers the reading of the cell before: in a column of entries most cells repeat. */
class LastReading<T> {
  private cell: any = undefined;
  private reading: Result<T> | undefined;

  constructor(private readonly parse: (cell: any) => Result<T>) {}

  of(cell: any): Result<T> {
    if (this.reading === undefined || cell !== this.cell) {
      this.reading = this.parse(cell);
      this.cell = cell;
    }
    return this.reading;
  }
}

/** Reads the cells of many entries into one entry object, which the next reading overwrites. */
export class EntryReader {
  private readonly entry: Entry = {
    hsCode: '',
    origin: '',
    importer: '',
    customsValue: null,
    quantity: null,
    enteredOn: null,
    facts: NO_FACTS,
  };
  private readonly codes = new Map<string, Result<HsCode>>();
  private readonly origins = new LastReading((cell) => readOrigin(cell, 'origin'));
  private readonly importers = new LastReading((cell) => readOrigin(cell, 'importer'));
  private readonly days = new LastReading((cell) => readDay(cell, 'date'));
  private readonly factTexts: LastReading<Facts>;

  constructor(
    definitions: readonly FactDefinition[],
    private readonly valueName = 'value',
  ) {
    this.factTexts = new LastReading((cell) =>
      typeof cell === 'string' ? readFacts(cell, definitions) : refuseText('facts', String(cell)),
    );
  }

  /** The entry of these cells, or the first refusal in the order of the arguments. */
  read(cells: EntryCells): Result<Entry> {
    const { entry } = this;
    const importer = this.importers.of(cells[2]);
    const hsCode = this.codeOf(cells[0], isRefusal(importer) ? '' : importer);
    if (isRefusal(hsCode)) return hsCode;
    const origin = this.origins.of(cells[1]);
    if (isRefusal(origin)) return origin;
    if (isRefusal(importer)) return importer;
    const value = cells[3] === null ? null : readNumber(cells[3], this.valueName);
    if (isRefusal(value)) return value;
    const quantity = cells[4] === null ? null : readNumber(cells[4], 'quantity');
    if (isRefusal(quantity)) return quantity;
    const day = cells[5] === null ? null : this.days.of(cells[5]);
    if (isRefusal(day)) return day;
    const facts = cells[6] === null ? NO_FACTS : this.factTexts.of(cells[6]);
    if (isRefusal(facts)) return facts;
    entry.hsCode = hsCode;
    entry.origin = origin;
    entry.importer = importer;
    entry.customsValue = value;
    entry.quantity = quantity;
    entry.enteredOn = day;
    entry.facts = facts;
    return entry;
  }

  /** Codes repeat in tables sorted by anything else too, so all texts are remembered. */
  private codeOf(cell: any, importer: string): Result<HsCode> {
    if (typeof cell !== 'string') return readHsCode(cell, importer);
    let read = this.codes.get(cell);
    if (read === undefined) this.codes.set(cell, (read = readHsCode(cell, importer)));
    return read;
  }
}
