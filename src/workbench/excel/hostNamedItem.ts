import { absoluteAddressOf, quoteSheet } from '../grid/address';
import { surface } from '../richapi/apiSurface';
import { itemNotFound } from '../richapi/hostError';
import { HostObject } from '../richapi/hostObject';
import type { Book } from './book';
import { HostRange } from './hostRange';
import { HostWorksheet } from './hostWorksheet';
import { readRange } from './readRange';

const NAMED_ITEM_API = surface<Excel.NamedItem, HostNamedItem>({
  name: 'NamedItem',
  scalars: ['name', 'type', 'value', 'formula', 'comment', 'visible', 'scope'],
  writable: ['formula', 'comment'],
  methods: ['getRange', 'getRangeOrNullObject', 'delete'],
});

/** A defined name of the workbook; it stands for a range. */
export class HostNamedItem extends HostObject {
  readonly api = NAMED_ITEM_API;
  readonly type = 'Range';
  readonly visible = true;
  readonly scope = 'Workbook';
  constructor(
    private readonly book: Book,
    readonly name: string,
  ) {
    super();
  }
  override get identity(): string {
    return this.name;
  }
  get value(): string {
    return `${this.sheetName()}!${absoluteAddressOf(this.getRange().zone)}`;
  }
  get formula(): string {
    return `=${this.value}`;
  }
  set formula(formula: unknown) {
    const range = readRange(this.book, formula, this.book.grid.sheets.active());
    this.book.grid.names.define(this.name, range.sheet, range.zone);
  }
  get comment(): string {
    return this.book.state.nameComments.get(this.name) ?? '';
  }
  set comment(comment: unknown) {
    this.book.state.nameComments.set(this.name, String(comment));
  }
  getRangeOrNullObject(): HostRange | null {
    const defined = this.book.grid.names.list().find(({ name }) => name === this.name);
    return defined ? new HostRange(this.book, defined.sheet, defined.zone) : null;
  }
  getRange(): HostRange {
    const range = this.getRangeOrNullObject();
    if (!range) throw itemNotFound();
    return range;
  }
  delete(): void {
    this.book.grid.names.remove(this.name);
  }
  private sheetName(): string {
    return quoteSheet(new HostWorksheet(this.book, this.getRange().sheet).name);
  }
}
