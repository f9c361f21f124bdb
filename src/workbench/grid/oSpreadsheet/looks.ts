import type { Model } from '@odoo/o-spreadsheet';
import type { ChoiceRule, Edge, LineStyle, Look, LookPort } from '../gridPort';
import { intersection, type Zone } from '../zone';
import type { Commands } from './commands';
import type { Sheets } from './sheets';

/** Excel measures widths and heights in points, the grid in pixels of 96 an inch. */
const PIXELS_PER_POINT = 96 / 72;

type Style = ReturnType<Model['getters']['getCellStyle']>;

const styleOf = (look: Look): Style => ({
  ...(look.bold === undefined ? {} : { bold: look.bold }),
  ...(look.italic === undefined ? {} : { italic: look.italic }),
  ...(look.underline === undefined ? {} : { underline: look.underline }),
  ...(look.fontSize === undefined ? {} : { fontSize: look.fontSize }),
  ...(look.fontColor === undefined ? {} : { textColor: look.fontColor }),
  ...(look.fillColor === undefined ? {} : { fillColor: look.fillColor }),
  ...(look.horizontal === undefined ? {} : { align: look.horizontal === 'general' ? undefined : look.horizontal }),
  ...(look.vertical === undefined ? {} : { verticalAlign: look.vertical }),
  ...(look.wrap === undefined ? {} : { wrapping: look.wrap ? ('wrap' as const) : ('overflow' as const) }),
});

export class Looks implements LookPort {
  constructor(
    private readonly model: Model,
    private readonly commands: Commands,
    private readonly sheets: Sheets,
  ) {}

  read(sheetId: string, row: number, column: number): Look {
    // The cell's own look, as in Excel: not that of the table it stands in.
    const style = this.model.getters.getCellStyle({ sheetId, row, col: column });
    return {
      bold: style.bold ?? false,
      italic: style.italic ?? false,
      underline: style.underline ?? false,
      fontSize: style.fontSize ?? 10,
      fontColor: style.textColor ?? '#000000',
      ...(style.fillColor ? { fillColor: style.fillColor } : {}),
      horizontal: style.align ?? 'general',
      vertical: style.verticalAlign ?? 'bottom',
      wrap: style.wrapping === 'wrap',
    };
  }
  apply(sheetId: string, zone: Zone, look: Look): void {
    this.commands.dispatch('SET_FORMATTING', { sheetId, target: [this.inside(sheetId, zone)], style: styleOf(look) });
  }
  setNumberFormat(sheetId: string, zone: Zone, format: string): void {
    this.commands.dispatch('SET_FORMATTING', { sheetId, target: [this.inside(sheetId, zone)], format });
  }
  clearFill(sheetId: string, zone: Zone): void {
    const style = { fillColor: '' };
    this.commands.dispatch('SET_FORMATTING', { sheetId, target: [this.inside(sheetId, zone)], style });
  }
  border(sheetId: string, zone: Zone, edge: Edge, line: { style: LineStyle; color: string } | null): void {
    const target = [this.inside(sheetId, zone)];
    // The grid clears all borders of a zone at once or none; Excel's "None" on one edge is answered by that.
    const border = line ? { position: edge, style: line.style, color: line.color } : { position: 'clear' as const };
    this.commands.dispatch('SET_ZONE_BORDERS', { sheetId, target, border });
  }
  columnWidth(sheetId: string, column: number): number {
    return this.model.getters.getColSize(sheetId, column) / PIXELS_PER_POINT;
  }
  setColumnWidth(sheetId: string, from: number, to: number, points: number): void {
    this.resize(sheetId, 'COL', this.range(sheetId, 'COL', from, to), points);
  }
  fitColumns(sheetId: string, from: number, to: number): void {
    this.commands.dispatch('AUTORESIZE_COLUMNS', { sheetId, cols: this.range(sheetId, 'COL', from, to) });
  }
  rowHeight(sheetId: string, row: number): number {
    return this.model.getters.getRowSize(sheetId, row) / PIXELS_PER_POINT;
  }
  setRowHeight(sheetId: string, from: number, to: number, points: number): void {
    this.resize(sheetId, 'ROW', this.range(sheetId, 'ROW', from, to), points);
  }
  fitRows(sheetId: string, from: number, to: number): void {
    this.commands.dispatch('AUTORESIZE_ROWS', { sheetId, rows: this.range(sheetId, 'ROW', from, to) });
  }
  setChoices(sheetId: string, zone: Zone, rule: ChoiceRule): void {
    const ranges = [this.model.getters.getRangeDataFromZone(sheetId, this.inside(sheetId, zone))];
    const position = { sheetId, col: zone.left, row: zone.top };
    const old = this.model.getters.getValidationRuleForCell(position);
    if (old) this.commands.dispatch('REMOVE_DATA_VALIDATION_RULE', { sheetId, id: old.id });
    if (!rule) return;
    const criterion = { type: 'isValueInList' as const, values: rule.choices, displayStyle: 'arrow' as const };
    const added = { id: crypto.randomUUID(), criterion, isBlocking: rule.strict };
    this.commands.dispatch('ADD_DATA_VALIDATION_RULE', { sheetId, ranges, rule: added });
  }
  private resize(sheetId: string, dimension: 'COL' | 'ROW', elements: number[], points: number): void {
    const size = Math.round(points * PIXELS_PER_POINT);
    this.commands.dispatch('RESIZE_COLUMNS_ROWS', { sheetId, dimension, elements, size });
  }
  private range(sheetId: string, dimension: 'COL' | 'ROW', from: number, to: number): number[] {
    const { bottom, right } = this.sheets.extent(sheetId);
    const end = Math.min(to, dimension === 'COL' ? right : bottom);
    return Array.from({ length: Math.max(0, end - from + 1) }, (_, index) => from + index);
  }
  private inside(sheetId: string, zone: Zone): Zone {
    const wanted = intersection(zone, this.sheets.extent(sheetId));
    if (!wanted || zone.bottom - zone.top < 100_000) this.sheets.grow(sheetId, zone);
    return intersection(zone, this.sheets.extent(sheetId)) ?? zone;
  }
}
