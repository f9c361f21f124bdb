import type { Model } from '@odoo/o-spreadsheet';
import type { DefinedName, NamePort } from '../gridPort';
import type { Zone } from '../zone';
import type { Commands } from './commands';

export class Names implements NamePort {
  constructor(
    private readonly model: Model,
    private readonly commands: Commands,
  ) {}

  list(): DefinedName[] {
    return this.model.getters
      .getNamedRanges()
      .map(({ name, range }) => ({ name, sheet: range.sheetId, zone: { ...range.zone } }));
  }
  define(name: string, sheet: string, zone: Zone): void {
    const ranges = [this.model.getters.getRangeDataFromZone(sheet, zone)];
    const known = this.model.getters.getNamedRange(name);
    if (known)
      this.commands.dispatch('UPDATE_NAMED_RANGE', { oldRangeName: known.name, newRangeName: name, ranges });
    else this.commands.dispatch('CREATE_NAMED_RANGE', { name, ranges });
  }
  remove(name: string): void {
    this.commands.dispatch('DELETE_NAMED_RANGE', { name });
  }
}
