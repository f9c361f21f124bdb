import type { Model } from '@odoo/o-spreadsheet';
import type { SelectionPort } from '../gridPort';
import type { Zone } from '../zone';

export class Selections implements SelectionPort {
  constructor(private readonly model: Model) {}

  zone(): Zone {
    return { ...this.model.getters.getSelectedZone() };
  }
  activeCell(): { row: number; column: number } {
    const { row, col } = this.model.getters.getActivePosition();
    return { row, column: col };
  }
  isFigure(): boolean {
    return this.model.getters.getSelectedFigureId() !== null;
  }
  select(zone: Zone): void {
    this.model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone });
  }
}
