import { addressOf, quoteSheet } from '../grid/address';
import type { LiveRange } from '../grid/gridPort';
import { SHEET_COLUMNS, SHEET_ROWS, columnCount, intersection, rowCount, type Zone } from '../grid/zone';
import { surface } from '../richapi/apiSurface';
import { HostError, invalidArgument, itemNotFound } from '../richapi/hostError';
import { HostObject } from '../richapi/hostObject';
import type { Book } from './book';
import { HostDataValidation } from './hostDataValidation';
import { HostRangeFormat } from './hostRangeFormat';
import { HostTableScopedCollection } from './hostTableScopedCollection';
import { HostWorksheet } from './hostWorksheet';
import { readCells, writeContents, writeNumberFormats } from './rangeContents';

const RANGE_API = surface<Excel.Range, HostRange>({
  name: 'Range',
  scalars: ['address', 'addressLocal', 'values', 'formulas', 'formulasLocal', 'text', 'numberFormat', 'valueTypes', 'rowIndex', 'columnIndex', 'rowCount', 'columnCount', 'cellCount', 'hasSpill', 'isEntireRow', 'isEntireColumn'],
  objects: ['worksheet', 'format', 'dataValidation'],
  writable: ['values', 'formulas', 'formulasLocal', 'numberFormat'],
  methods: ['getCell', 'getOffsetRange', 'getResizedRange', 'getAbsoluteResizedRange', 'getRow', 'getColumn', 'getLastRow', 'getLastColumn', 'getLastCell', 'getEntireRow', 'getEntireColumn', 'getUsedRange', 'getUsedRangeOrNullObject', 'getIntersection', 'getIntersectionOrNullObject', 'getBoundingRect', 'getSpillingToRange', 'getSpillingToRangeOrNullObject', 'getSpillParent', 'getSpillParentOrNullObject', 'getTables', 'clear', 'insert', 'delete', 'select', 'calculate', 'setDirty'],
});

export class HostRange extends HostObject {
  readonly api = RANGE_API;
  private live: LiveRange | null = null;

  constructor(
    private readonly book: Book,
    readonly sheet: string,
    private readonly fixed: Zone,
  ) {
    super();
  }

  override keep(): void {
    this.live ??= this.book.grid.liveRanges.hold(this.sheet, this.fixed);
  }
  override letGo(): void {
    this.live?.release();
    this.live = null;
  }
  /** Where the range is now: a kept one has moved with inserted and deleted rows and columns. */
  get zone(): Zone {
    const zone = this.live ? this.live.zone() : this.fixed;
    if (!zone) throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
    return zone;
  }

  get address(): string {
    return `${quoteSheet(this.worksheet.name)}!${addressOf(this.zone)}`;
  }
  get addressLocal(): string {
    return this.address;
  }
  get worksheet(): HostWorksheet {
    return new HostWorksheet(this.book, this.sheet);
  }
  get format(): HostRangeFormat {
    return new HostRangeFormat(this.book, this.sheet, () => this.zone);
  }
  get dataValidation(): HostDataValidation {
    return new HostDataValidation(this.book, this.sheet, () => this.zone);
  }
  get rowIndex(): number {
    return this.zone.top;
  }
  get columnIndex(): number {
    return this.zone.left;
  }
  get rowCount(): number {
    return rowCount(this.zone);
  }
  get columnCount(): number {
    return columnCount(this.zone);
  }
  get cellCount(): number {
    return this.rowCount * this.columnCount;
  }
  get isEntireRow(): boolean {
    return this.columnCount === SHEET_COLUMNS;
  }
  get isEntireColumn(): boolean {
    return this.rowCount === SHEET_ROWS;
  }
  get hasSpill(): boolean {
    return this.spill() !== null;
  }

  get values(): unknown[][] {
    return readCells(this.book, this.sheet, this.zone, 'value');
  }
  set values(given: unknown) {
    writeContents(this.book, this.sheet, this.zone, given);
  }
  get formulas(): unknown[][] {
    return readCells(this.book, this.sheet, this.zone, 'formula');
  }
  set formulas(given: unknown) {
    writeContents(this.book, this.sheet, this.zone, given);
  }
  get formulasLocal(): unknown[][] {
    return this.formulas;
  }
  set formulasLocal(given: unknown) {
    this.formulas = given;
  }
  get numberFormat(): unknown[][] {
    return readCells(this.book, this.sheet, this.zone, 'numberFormat');
  }
  set numberFormat(given: unknown) {
    writeNumberFormats(this.book, this.sheet, this.zone, given);
  }
  get text(): string[][] {
    return readCells(this.book, this.sheet, this.zone, 'text');
  }
  get valueTypes(): string[][] {
    return readCells(this.book, this.sheet, this.zone, 'type');
  }

  getCell(row: unknown, column: unknown): HostRange {
    const [down, across] = [asCount(row), asCount(column)];
    const { top, left } = this.zone;
    return this.at({ top: top + down, bottom: top + down, left: left + across, right: left + across });
  }
  getOffsetRange(rows: unknown, columns: unknown): HostRange {
    const [down, across] = [asCount(rows), asCount(columns)];
    const { top, bottom, left, right } = this.zone;
    return this.at({ top: top + down, bottom: bottom + down, left: left + across, right: right + across });
  }
  getResizedRange(rows: unknown, columns: unknown): HostRange {
    const { zone } = this;
    return this.at({ ...zone, bottom: zone.bottom + asCount(rows), right: zone.right + asCount(columns) });
  }
  getAbsoluteResizedRange(rows: unknown, columns: unknown): HostRange {
    const { zone } = this;
    return this.at({ ...zone, bottom: zone.top + asCount(rows) - 1, right: zone.left + asCount(columns) - 1 });
  }
  getRow(row: unknown): HostRange {
    const at = this.zone.top + asCount(row);
    return this.at({ ...this.zone, top: at, bottom: at });
  }
  getColumn(column: unknown): HostRange {
    const at = this.zone.left + asCount(column);
    return this.at({ ...this.zone, left: at, right: at });
  }
  getLastRow(): HostRange {
    return this.at({ ...this.zone, top: this.zone.bottom });
  }
  getLastColumn(): HostRange {
    return this.at({ ...this.zone, left: this.zone.right });
  }
  getLastCell(): HostRange {
    const { bottom, right } = this.zone;
    return this.at({ top: bottom, bottom, left: right, right });
  }
  getEntireRow(): HostRange {
    return this.at({ ...this.zone, left: 0, right: SHEET_COLUMNS - 1 });
  }
  getEntireColumn(): HostRange {
    return this.at({ ...this.zone, top: 0, bottom: SHEET_ROWS - 1 });
  }
  getUsedRangeOrNullObject(valuesOnly?: unknown): HostRange | null {
    const used = this.book.grid.cells.used(this.sheet, valuesOnly === true);
    const inside = used && intersection(used, this.zone);
    return inside && this.at(inside);
  }
  getUsedRange(valuesOnly?: unknown): HostRange {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getIntersectionOrNullObject(other: unknown): HostRange | null {
    const inside = intersection(this.zone, this.otherZone(other));
    return inside && this.at(inside);
  }
  getIntersection(other: unknown): HostRange {
    return found(this.getIntersectionOrNullObject(other));
  }
  getBoundingRect(other: unknown): HostRange {
    const [a, b] = [this.zone, this.otherZone(other)];
    return this.at({
      top: Math.min(a.top, b.top),
      left: Math.min(a.left, b.left),
      bottom: Math.max(a.bottom, b.bottom),
      right: Math.max(a.right, b.right),
    });
  }
  getSpillingToRangeOrNullObject(): HostRange | null {
    const spill = this.spill();
    return spill && this.at(spill);
  }
  getSpillingToRange(): HostRange {
    return found(this.getSpillingToRangeOrNullObject());
  }
  getSpillParentOrNullObject(): HostRange | null {
    const parent = this.book.grid.cells.spillParent(this.sheet, this.zone.top, this.zone.left);
    return parent && this.at({ top: parent.row, bottom: parent.row, left: parent.column, right: parent.column });
  }
  getSpillParent(): HostRange {
    return found(this.getSpillParentOrNullObject());
  }

  getTables(fullyContained?: unknown): HostTableScopedCollection {
    return new HostTableScopedCollection(this.book, this.sheet, { zone: this.zone, isFullyContained: fullyContained === true });
  }

  clear(applyTo: unknown = 'All'): void {
    const what = { All: 'all', Contents: 'contents', Formats: 'formats' } as const;
    if (typeof applyTo !== 'string' || !(applyTo in what)) throw invalidArgument();
    this.book.grid.cells.clear(this.sheet, this.zone, what[applyTo as keyof typeof what]);
  }
  insert(shift: unknown): HostRange {
    if (shift !== 'Down' && shift !== 'Right') throw invalidArgument();
    const { zone } = this;
    this.book.grid.cells.insert(this.sheet, zone, shift === 'Down' ? 'down' : 'right');
    return this.at(zone);
  }
  delete(shift: unknown): void {
    if (shift !== 'Up' && shift !== 'Left') throw invalidArgument();
    this.book.grid.cells.remove(this.sheet, this.zone, shift === 'Up' ? 'up' : 'left');
  }
  select(): void {
    this.book.grid.sheets.activate(this.sheet);
    this.book.grid.selection.select(this.zone);
  }
  calculate(): void {
    this.book.grid.recalculate();
  }
  setDirty(): void {
    this.book.forgetFunctionResults();
    this.book.grid.recalculate();
  }

  private spill(): Zone | null {
    const { top, left } = this.zone;
    return this.book.grid.cells.spill(this.sheet, top, left);
  }
  private otherZone(other: unknown): Zone {
    const range = other instanceof HostRange ? other : this.worksheet.getRange(other);
    if (range.sheet !== this.sheet) throw invalidArgument();
    return range.zone;
  }
  private at(zone: Zone): HostRange {
    if (zone.top < 0 || zone.left < 0 || zone.bottom >= SHEET_ROWS || zone.right >= SHEET_COLUMNS) throw invalidArgument();
    if (zone.bottom < zone.top || zone.right < zone.left) throw invalidArgument();
    return new HostRange(this.book, this.sheet, zone);
  }
}

function asCount(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument();
  return value;
}

function found(range: HostRange | null): HostRange {
  if (!range) throw itemNotFound();
  return range;
}
