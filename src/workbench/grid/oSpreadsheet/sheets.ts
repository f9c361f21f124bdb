import type { Model } from '@odoo/o-spreadsheet';
import type { Sheet, SheetPort } from '../gridPort';
import type { Zone } from '../zone';
import type { Commands } from './commands';

/** Rows and columns a new sheet starts with; it grows when something is written beyond. */
export const NEW_SHEET = { rowNumber: 1000, colNumber: 40 };

export class Sheets implements SheetPort {
  constructor(
    private readonly model: Model,
    private readonly commands: Commands,
  ) {}

  list(): Sheet[] {
    const { getters } = this.model;
    return getters.getSheetIds().map((id) => ({
      id,
      name: getters.getSheetName(id),
      visible: getters.isSheetVisible(id),
      locked: getters.isSheetLocked(id),
      gridLines: getters.getGridLinesVisibility(id),
      tabColor: getters.getSheet(id).color ?? '',
    }));
  }
  active(): string {
    return this.model.getters.getActiveSheetId();
  }
  activate(id: string): void {
    const from = this.active();
    if (from !== id) this.commands.dispatch('ACTIVATE_SHEET', { sheetIdFrom: from, sheetIdTo: id });
  }
  add(name: string | null): string {
    const id = crypto.randomUUID();
    const { getters } = this.model;
    this.commands.dispatch('CREATE_SHEET', {
      sheetId: id,
      position: getters.getSheetIds().length,
      name: name ?? getters.getNextSheetName('Sheet'),
      rows: NEW_SHEET.rowNumber,
      cols: NEW_SHEET.colNumber,
    });
    return id;
  }
  rename(id: string, newName: string): void {
    const oldName = this.model.getters.getSheetName(id);
    if (oldName !== newName) this.commands.dispatch('RENAME_SHEET', { sheetId: id, oldName, newName });
  }
  move(id: string, position: number): void {
    const delta = position - this.model.getters.getSheetIds().indexOf(id);
    if (delta !== 0) this.commands.dispatch('MOVE_SHEET', { sheetId: id, delta });
  }
  remove(id: string): void {
    // The grid deletes no hidden sheet; Excel does.
    this.setVisible(id, true);
    this.commands.dispatch('DELETE_SHEET', { sheetId: id, sheetName: this.model.getters.getSheetName(id) });
  }
  setVisible(id: string, visible: boolean): void {
    if (this.model.getters.isSheetVisible(id) === visible) return;
    this.commands.dispatch(visible ? 'SHOW_SHEET' : 'HIDE_SHEET', { sheetId: id });
  }
  setLocked(id: string, locked: boolean): void {
    if (this.model.getters.isSheetLocked(id) === locked) return;
    this.commands.dispatch(locked ? 'LOCK_SHEET' : 'UNLOCK_SHEET', { sheetId: id });
  }
  freeze(id: string, rows: number, columns: number): void {
    this.commands.dispatch('UNFREEZE_COLUMNS_ROWS', { sheetId: id });
    if (rows > 0) this.commands.dispatch('FREEZE_ROWS', { sheetId: id, quantity: rows });
    if (columns > 0) this.commands.dispatch('FREEZE_COLUMNS', { sheetId: id, quantity: columns });
  }
  setGridLines(id: string, visible: boolean): void {
    this.commands.dispatch('SET_GRID_LINES_VISIBILITY', { sheetId: id, areGridLinesVisible: visible });
  }
  setTabColor(id: string, color: string): void {
    this.commands.dispatch('COLOR_SHEET', { sheetId: id, ...(color === '' ? {} : { color }) });
  }
  extent(id: string): Zone {
    const { getters } = this.model;
    return { top: 0, left: 0, bottom: getters.getNumberRows(id) - 1, right: getters.getNumberCols(id) - 1 };
  }
  /** Makes room for a zone beyond the sheet's present end. */
  grow(id: string, zone: Zone): void {
    const now = this.extent(id);
    const add = (dimension: 'ROW' | 'COL', end: number, need: number): void => {
      if (need > end)
        this.commands.dispatch('ADD_COLUMNS_ROWS', {
          sheetId: id,
          sheetName: this.model.getters.getSheetName(id),
          dimension,
          base: end,
          position: 'after',
          quantity: need - end,
        });
    };
    add('ROW', now.bottom, zone.bottom);
    add('COL', now.right, zone.right);
  }
}
