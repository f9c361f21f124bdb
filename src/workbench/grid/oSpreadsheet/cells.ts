import type { Model } from '@odoo/o-spreadsheet';
import type { Cell, CellPort, CellType, CellWrite } from '../gridPort';
import { boundingZone, cellZone, intersection, type Zone } from '../zone';
import type { Commands } from './commands';
import { asExcelError } from './errorValues';
import type { Sheets } from './sheets';

const TYPES = { number: 'Double', text: 'String', boolean: 'Boolean', error: 'Error', empty: 'Empty' } as const satisfies
  Record<string, CellType>;
const EMPTY: Cell = { value: '', formula: '', text: '', numberFormat: 'General', type: 'Empty' };

export class Cells implements CellPort {
  constructor(
    private readonly model: Model,
    private readonly commands: Commands,
    private readonly sheets: Sheets,
    /** Called before every read: within a step the grid has not evaluated yet. */
    private readonly beforeRead: () => void,
  ) {}

  read(sheetId: string, zone: Zone): Cell[][] {
    this.beforeRead();
    const held = this.sheets.extent(sheetId);
    const rows: Cell[][] = [];
    for (let row = zone.top; row <= zone.bottom; row++) {
      const cells: Cell[] = [];
      for (let col = zone.left; col <= zone.right; col++)
        cells.push(row > held.bottom || col > held.right ? EMPTY : this.cell({ sheetId, row, col }));
      rows.push(cells);
    }
    return rows;
  }
  private cell(position: { sheetId: string; row: number; col: number }): Cell {
    const { getters } = this.model;
    const evaluated = getters.getEvaluatedCell(position);
    const cell = getters.getCell(position);
    const { type } = evaluated;
    const value = type === 'empty' ? '' : type === 'error' ? asExcelError(evaluated.value) : evaluated.value;
    return {
      value: value ?? '',
      formula: cell?.isFormula ? getters.getCellText(position, { showFormula: true }) : (value ?? ''),
      text: type === 'error' ? asExcelError(evaluated.value) : evaluated.formattedValue,
      numberFormat: cell?.format ?? 'General',
      type: TYPES[type],
    };
  }
  write(sheetId: string, cells: CellWrite[]): void {
    if (!cells.length) return;
    const zones = cells.map(({ row, column }) => cellZone(row, column));
    this.sheets.grow(sheetId, zones.reduce(boundingZone));
    for (const { row, column, content, numberFormat } of cells)
      this.commands.dispatch('UPDATE_CELL', {
        sheetId,
        row,
        col: column,
        ...(content === undefined ? {} : { content }),
        ...(numberFormat === undefined ? {} : { format: numberFormat }),
      });
  }
  clear(sheetId: string, zone: Zone, what: 'all' | 'contents' | 'formats'): void {
    const inside = intersection(zone, this.sheets.extent(sheetId));
    if (!inside) return;
    // The grid's own DELETE_CONTENT would take a table with it; Excel leaves the empty table standing.
    if (what !== 'formats') this.write(sheetId, this.filled(sheetId, inside).map((at) => ({ ...at, content: '' })));
    if (what === 'contents') return;
    this.commands.dispatch('CLEAR_FORMATTING', { sheetId, target: [inside] });
    this.commands.dispatch('SET_ZONE_BORDERS', { sheetId, target: [inside], border: { position: 'clear' } });
  }
  private filled(sheetId: string, zone: Zone): { row: number; column: number }[] {
    const { getters } = this.model;
    return getters
      .getCells(sheetId)
      .filter((cell) => cell.isFormula || cell.content !== '')
      .map((cell) => getters.getCellPosition(cell.id))
      .filter(({ row, col }) => row >= zone.top && row <= zone.bottom && col >= zone.left && col <= zone.right)
      .map(({ row, col }) => ({ row, column: col }));
  }
  used(sheetId: string, valuesOnly: boolean): Zone | null {
    this.beforeRead();
    const { getters } = this.model;
    const filled = getters
      .getEvaluatedCellsPositions(sheetId)
      .filter((position) => getters.getEvaluatedCell(position).type !== 'empty');
    const dressed = valuesOnly
      ? []
      : getters.getCells(sheetId).filter((cell) => cell.style || cell.format).map(({ id }) => getters.getCellPosition(id));
    const zones = [...filled, ...dressed].map(({ row, col }) => cellZone(row, col));
    return zones.length ? zones.reduce(boundingZone) : null;
  }
  spill(sheetId: string, row: number, column: number): Zone | null {
    this.beforeRead();
    const zone = this.model.getters.getSpreadZone({ sheetId, row, col: column });
    return zone && (zone.top !== zone.bottom || zone.left !== zone.right) ? { ...zone } : null;
  }
  spillParent(sheetId: string, row: number, column: number): { row: number; column: number } | null {
    this.beforeRead();
    const parent = this.model.getters.getArrayFormulaSpreadingOn({ sheetId, row, col: column });
    return parent ? { row: parent.row, column: parent.col } : null;
  }
  message(sheetId: string, row: number, column: number): string | null {
    this.beforeRead();
    const cell = this.model.getters.getEvaluatedCell({ sheetId, row, col: column });
    return cell.type === 'error' ? (cell.message?.toString() ?? null) : null;
  }
  insert(sheetId: string, zone: Zone, shift: 'down' | 'right'): void {
    const all = this.sheets.extent(sheetId);
    const sheetName = this.model.getters.getSheetName(sheetId);
    const line = { sheetId, sheetName, position: 'before' } as const;
    if (shift === 'down' && zone.left === 0 && zone.right >= all.right) {
      const quantity = zone.bottom - zone.top + 1;
      this.commands.dispatch('ADD_COLUMNS_ROWS', { ...line, dimension: 'ROW', base: zone.top, quantity });
    } else if (shift === 'right' && zone.top === 0 && zone.bottom >= all.bottom) {
      const quantity = zone.right - zone.left + 1;
      this.commands.dispatch('ADD_COLUMNS_ROWS', { ...line, dimension: 'COL', base: zone.left, quantity });
    } else {
      this.sheets.activate(sheetId);
      this.commands.dispatch('INSERT_CELL', { zone, shiftDimension: shift === 'down' ? 'ROW' : 'COL' });
    }
  }
  remove(sheetId: string, zone: Zone, shift: 'up' | 'left'): void {
    const all = this.sheets.extent(sheetId);
    const sheetName = this.model.getters.getSheetName(sheetId);
    const indexes = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
    if (shift === 'up' && zone.left === 0 && zone.right >= all.right) {
      const elements = indexes(zone.top, zone.bottom);
      this.commands.dispatch('REMOVE_COLUMNS_ROWS', { sheetId, sheetName, dimension: 'ROW', elements });
    } else if (shift === 'left' && zone.top === 0 && zone.bottom >= all.bottom) {
      const elements = indexes(zone.left, zone.right);
      this.commands.dispatch('REMOVE_COLUMNS_ROWS', { sheetId, sheetName, dimension: 'COL', elements });
    } else {
      this.sheets.activate(sheetId);
      this.commands.dispatch('DELETE_CELL', { zone, shiftDimension: shift === 'up' ? 'ROW' : 'COL' });
    }
  }
}
