import type { GridTable } from '../grid/gridPort';
import { surface } from '../richapi/apiSurface';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../richapi/hostError';
import { HostObject } from '../richapi/hostObject';
import type { Book } from './book';
import { HostRange } from './hostRange';
import { HostTableColumnCollection } from './hostTableColumns';
import { HostWorksheet } from './hostWorksheet';
import { readRange } from './readRange';

const TABLE_API = surface<Excel.Table, HostTable>({
  name: 'Table',
  scalars: ['id', 'name', 'showHeaders', 'showTotals', 'showFilterButton', 'style'],
  objects: ['worksheet', 'columns'],
  writable: ['name', 'showHeaders', 'showFilterButton', 'style'],
  methods: ['getRange', 'getHeaderRowRange', 'getDataBodyRange', 'resize', 'convertToRange', 'delete'],
});

export class HostTable extends HostObject {
  readonly api = TABLE_API;
  constructor(
    private readonly book: Book,
    readonly id: string,
  ) {
    super();
  }
  override get identity(): string {
    return this.id;
  }
  get name(): string {
    return this.book.state.tableNames.get(this.id) ?? '';
  }
  set name(name: unknown) {
    if (typeof name !== 'string' || !/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name)) throw invalidArgument();
    const taken = [...this.book.state.tableNames].some(([id, known]) => id !== this.id && known.toLowerCase() === name.toLowerCase());
    if (taken) throw itemAlreadyExists();
    this.book.state.tableNames.set(this.id, name);
  }
  get showHeaders(): boolean {
    return this.table().hasHeaders;
  }
  set showHeaders(shown: unknown) {
    this.book.grid.tables.update(this.id, { hasHeaders: shown === true });
  }
  get showTotals(): boolean {
    return this.table().hasTotals;
  }
  get showFilterButton(): boolean {
    return this.table().hasFilters;
  }
  set showFilterButton(shown: unknown) {
    this.book.grid.tables.update(this.id, { hasFilters: shown === true });
  }
  get style(): string {
    return this.table().style;
  }
  set style(style: unknown) {
    if (typeof style !== 'string') throw invalidArgument();
    this.book.grid.tables.update(this.id, { style });
  }
  get columns(): HostTableColumnCollection {
    return new HostTableColumnCollection(this);
  }
  get worksheet(): HostWorksheet {
    return new HostWorksheet(this.book, this.table().sheet);
  }
  getRange(): HostRange {
    const { sheet, zone } = this.table();
    return new HostRange(this.book, sheet, zone);
  }
  getHeaderRowRange(): HostRange {
    if (!this.showHeaders) throw itemNotFound();
    return this.getRange().getRow(0);
  }
  getDataBodyRange(): HostRange {
    const { sheet, zone, hasHeaders, hasTotals } = this.table();
    const top = zone.top + (hasHeaders ? 1 : 0);
    const bottom = Math.max(top, zone.bottom - (hasTotals ? 1 : 0));
    return new HostRange(this.book, sheet, { ...zone, top, bottom });
  }
  resize(range: unknown): void {
    const { zone } = readRange(this.book, range, this.table().sheet);
    this.book.grid.tables.update(this.id, { zone });
  }
  convertToRange(): HostRange {
    const range = this.getRange();
    this.book.grid.tables.remove(this.id);
    this.book.state.tableNames.delete(this.id);
    return range;
  }
  delete(): void {
    this.convertToRange().clear();
  }
  private table(): GridTable {
    const table = this.book.grid.tables.list().find(({ id }) => id === this.id);
    if (!table) throw itemNotFound();
    return table;
  }
}
