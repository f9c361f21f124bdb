import { intersection } from '../grid/zone';
import { surface } from '../richapi/apiSurface';
import { invalidArgument } from '../richapi/hostError';
import { HostObject } from '../richapi/hostObject';
import type { Book } from './book';
import { readRange } from './readRange';

const FREEZE_PANES_API = surface<Excel.WorksheetFreezePanes, HostFreezePanes>({
  name: 'WorksheetFreezePanes',
  methods: ['freezeRows', 'freezeColumns', 'freezeAt', 'unfreeze'],
});

export class HostFreezePanes extends HostObject {
  readonly api = FREEZE_PANES_API;
  constructor(
    private readonly book: Book,
    private readonly sheet: string,
  ) {
    super();
  }
  freezeRows(count: unknown = 1): void {
    if (typeof count !== 'number') throw invalidArgument();
    this.book.grid.sheets.freeze(this.sheet, count, 0);
  }
  freezeColumns(count: unknown = 1): void {
    if (typeof count !== 'number') throw invalidArgument();
    this.book.grid.sheets.freeze(this.sheet, 0, count);
  }
  freezeAt(frozen: unknown): void {
    const zone = intersection(readRange(this.book, frozen, this.sheet).zone, this.book.grid.sheets.extent(this.sheet));
    if (!zone) throw invalidArgument();
    this.book.grid.sheets.freeze(this.sheet, zone.bottom + 1, zone.right + 1);
  }
  unfreeze(): void {
    this.book.grid.sheets.freeze(this.sheet, 0, 0);
  }
}
