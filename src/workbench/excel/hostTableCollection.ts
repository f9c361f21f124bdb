import { surface } from '../richapi/apiSurface';
import { HostCollection } from '../richapi/hostObject';
import type { Book } from './book';
import { HostTable } from './hostTable';
import { readRange } from './readRange';

const TABLE_COLLECTION_API = surface<Excel.TableCollection, HostTableCollection>({
  name: 'TableCollection',
  scalars: ['count'],
  objects: ['items'],
  methods: ['add', 'getItem', 'getItemOrNullObject', 'getItemAt', 'getCount'],
});

/** Tables of one sheet, or of the workbook (sheet null). */
export class HostTableCollection extends HostCollection<HostTable> {
  readonly api = TABLE_COLLECTION_API;
  constructor(
    private readonly book: Book,
    private readonly sheet: string | null,
  ) {
    super();
  }
  list(): HostTable[] {
    return this.book.grid.tables
      .list()
      .filter(({ sheet }) => this.sheet === null || sheet === this.sheet)
      .map(({ id }) => this.named(id));
  }
  protected keysOf(table: HostTable): string[] {
    return [table.id, table.name];
  }
  add(address: unknown, hasHeaders: unknown): HostTable {
    const range = readRange(this.book, address, this.sheet ?? this.book.grid.sheets.active());
    return this.named(this.book.grid.tables.add(range.sheet, range.zone, hasHeaders === true));
  }
  /** The grid's tables have no names; a table without one gets the next free. */
  private named(id: string): HostTable {
    const { tableNames } = this.book.state;
    if (!tableNames.has(id)) tableNames.set(id, this.book.state.freeName('Table', tableNames.values()));
    return new HostTable(this.book, id);
  }
}
