import { SHEET_COLUMNS, SHEET_ROWS } from '../grid/zone';
import { surface } from '../richapi/apiSurface';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../richapi/hostError';
import { HostObject } from '../richapi/hostObject';
import type { Book } from './book';
import { HostChartCollection } from './hostChartCollection';
import { HostFreezePanes } from './hostFreezePanes';
import { HostRange } from './hostRange';
import { HostTableCollection } from './hostTableCollection';
import { refuseProtectedStructure } from './hostWorkbookProtection';
import { HostWorksheetProtection } from './hostWorksheetProtection';
import { readColor } from './readColor';
import { readRange } from './readRange';

const WORKSHEET_API = surface<Excel.Worksheet, HostWorksheet>({
  name: 'Worksheet',
  scalars: ['id', 'name', 'position', 'visibility', 'tabColor', 'showGridlines'],
  objects: ['tables', 'charts', 'protection', 'freezePanes'],
  writable: ['name', 'position', 'visibility', 'tabColor', 'showGridlines'],
  methods: ['getRange', 'getRangeByIndexes', 'getCell', 'getUsedRange', 'getUsedRangeOrNullObject', 'activate', 'delete', 'calculate'],
});

export class HostWorksheet extends HostObject {
  readonly api = WORKSHEET_API;
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
    return this.sheet().name;
  }
  set name(name: unknown) {
    if (typeof name !== 'string' || !/^[^\\/?*[\]:]{1,31}$/.test(name)) throw invalidArgument();
    const taken = this.book.grid.sheets.list().some((sheet) => sheet.id !== this.id && sheet.name.toLowerCase() === name.toLowerCase());
    if (taken) throw itemAlreadyExists();
    refuseProtectedStructure(this.book.state);
    this.book.grid.sheets.rename(this.id, name);
  }
  get position(): number {
    return this.book.grid.sheets.list().findIndex(({ id }) => id === this.id);
  }
  set position(position: unknown) {
    if (typeof position !== 'number') throw invalidArgument();
    refuseProtectedStructure(this.book.state);
    this.book.grid.sheets.move(this.id, position);
  }
  get visibility(): string {
    return this.sheet().visible ? 'Visible' : 'Hidden';
  }
  set visibility(visibility: unknown) {
    refuseProtectedStructure(this.book.state);
    this.book.grid.sheets.setVisible(this.id, visibility === 'Visible');
  }
  get tabColor(): string {
    return this.sheet().tabColor;
  }
  set tabColor(color: unknown) {
    this.book.grid.sheets.setTabColor(this.id, color === '' ? '' : readColor(color));
  }
  get showGridlines(): boolean {
    return this.sheet().gridLines;
  }
  set showGridlines(visible: unknown) {
    this.book.grid.sheets.setGridLines(this.id, visible === true);
  }
  get tables(): HostTableCollection {
    return new HostTableCollection(this.book, this.id);
  }
  get charts(): HostChartCollection {
    return new HostChartCollection(this.book, this.id);
  }
  get protection(): HostWorksheetProtection {
    return new HostWorksheetProtection(this.book, this.id);
  }
  get freezePanes(): HostFreezePanes {
    return new HostFreezePanes(this.book, this.id);
  }
  getRange(address?: unknown): HostRange {
    if (address !== undefined && address !== null) return readRange(this.book, address, this.id);
    return new HostRange(this.book, this.id, { top: 0, left: 0, bottom: SHEET_ROWS - 1, right: SHEET_COLUMNS - 1 });
  }
  getRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): HostRange {
    return new HostRange(this.book, this.id, { top: 0, left: 0, bottom: 0, right: 0 })
      .getOffsetRange(row, column)
      .getAbsoluteResizedRange(rows, columns);
  }
  getCell(row: unknown, column: unknown): HostRange {
    return this.getRangeByIndexes(row, column, 1, 1);
  }
  getUsedRangeOrNullObject(valuesOnly?: unknown): HostRange | null {
    const used = this.book.grid.cells.used(this.id, valuesOnly === true);
    return used && new HostRange(this.book, this.id, used);
  }
  getUsedRange(valuesOnly?: unknown): HostRange {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  activate(): void {
    this.book.grid.sheets.activate(this.id);
  }
  delete(): void {
    refuseProtectedStructure(this.book.state);
    this.book.grid.sheets.remove(this.id);
  }
  calculate(markAllDirty?: unknown): void {
    if (markAllDirty === true) this.book.forgetFunctionResults();
    this.book.grid.recalculate();
  }
  private sheet() {
    const sheet = this.book.grid.sheets.list().find(({ id }) => id === this.id);
    if (!sheet) throw itemNotFound();
    return sheet;
  }
}
