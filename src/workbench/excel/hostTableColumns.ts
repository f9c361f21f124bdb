import { surface } from '../richapi/apiSurface';
import { HostCollection, HostObject } from '../richapi/hostObject';
import type { HostRange } from './hostRange';
import type { HostTable } from './hostTable';

const TABLE_COLUMN_API = surface<Excel.TableColumn, HostTableColumn>({
  name: 'TableColumn',
  scalars: ['index', 'name'],
  methods: ['getRange', 'getDataBodyRange', 'getHeaderRowRange'],
});

export class HostTableColumn extends HostObject {
  readonly api = TABLE_COLUMN_API;
  constructor(
    private readonly table: HostTable,
    readonly index: number,
  ) {
    super();
  }
  /** The heading; Excel names the columns of a table without headings by their number. */
  get name(): string {
    return this.table.showHeaders ? (this.getHeaderRowRange().text[0]?.[0] ?? '') : `Column${this.index + 1}`;
  }
  getRange(): HostRange {
    return this.table.getRange().getColumn(this.index);
  }
  getDataBodyRange(): HostRange {
    return this.table.getDataBodyRange().getColumn(this.index);
  }
  getHeaderRowRange(): HostRange {
    return this.table.getHeaderRowRange().getColumn(this.index);
  }
}

const TABLE_COLUMNS_API = surface<Excel.TableColumnCollection, HostTableColumnCollection>({
  name: 'TableColumnCollection',
  scalars: ['count'],
  objects: ['items'],
  methods: ['getItem', 'getItemOrNullObject', 'getItemAt', 'getCount'],
});

export class HostTableColumnCollection extends HostCollection<HostTableColumn> {
  readonly api = TABLE_COLUMNS_API;
  constructor(private readonly table: HostTable) {
    super();
  }
  list(): HostTableColumn[] {
    return Array.from({ length: this.table.getRange().columnCount }, (_, index) => new HostTableColumn(this.table, index));
  }
  protected keysOf(column: HostTableColumn): string[] {
    return [column.name];
  }
}
