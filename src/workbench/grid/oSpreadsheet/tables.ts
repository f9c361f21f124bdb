import type { Model } from '@odoo/o-spreadsheet';
import type { GridTable, TableChange, TablePort } from '../gridPort';
import { GridRefusal } from '../gridRefusal';
import type { Zone } from '../zone';
import type { Commands } from './commands';

export class Tables implements TablePort {
  constructor(
    private readonly model: Model,
    private readonly commands: Commands,
  ) {}

  list(): GridTable[] {
    const { getters } = this.model;
    return getters.getSheetIds().flatMap((sheet) =>
      getters.getCoreTables(sheet).map(({ id, range, config }) => ({
        id: `${sheet}/${id}`,
        sheet,
        zone: { ...range.zone },
        hasHeaders: config.numberOfHeaders > 0,
        hasTotals: config.totalRow,
        hasFilters: config.hasFilters,
        style: config.styleId,
      })),
    );
  }
  add(sheet: string, zone: Zone, hasHeaders: boolean): string {
    const before = new Set(this.list().map(({ id }) => id));
    this.commands.dispatch('CREATE_TABLE', {
      sheetId: sheet,
      ranges: [this.model.getters.getRangeDataFromZone(sheet, zone)],
      tableType: 'static',
      config: {
        hasFilters: hasHeaders,
        totalRow: false,
        firstColumn: false,
        lastColumn: false,
        numberOfHeaders: hasHeaders ? 1 : 0,
        bandedRows: true,
        bandedColumns: false,
        automaticAutofill: false,
        styleId: 'TableStyleMedium2',
      },
    });
    const added = this.list().find(({ id }) => !before.has(id));
    if (!added) throw new GridRefusal('CREATE_TABLE', 'no table was made');
    return added.id;
  }
  update(id: string, change: TableChange): void {
    const { sheet, zone } = this.byId(id);
    this.commands.dispatch('UPDATE_TABLE', {
      sheetId: sheet,
      zone,
      ...(change.zone ? { newTableRange: this.model.getters.getRangeDataFromZone(sheet, change.zone) } : {}),
      config: {
        ...(change.hasHeaders === undefined ? {} : { numberOfHeaders: change.hasHeaders ? 1 : 0, hasFilters: false }),
        ...(change.hasFilters === undefined ? {} : { hasFilters: change.hasFilters }),
        ...(change.style === undefined ? {} : { styleId: change.style }),
      },
    });
  }
  remove(id: string): void {
    const { sheet, zone } = this.byId(id);
    this.commands.dispatch('REMOVE_TABLE', { sheetId: sheet, target: [zone] });
  }
  private byId(id: string): GridTable {
    const table = this.list().find((candidate) => candidate.id === id);
    if (!table) throw new GridRefusal('TABLE', `no table ${id}`);
    return table;
  }
}
