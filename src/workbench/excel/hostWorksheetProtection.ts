import { surface } from '../richapi/apiSurface';
import { HostObject } from '../richapi/hostObject';
import type { Book } from './book';

const WORKSHEET_PROTECTION_API = surface<Excel.WorksheetProtection, HostWorksheetProtection>({
  name: 'WorksheetProtection',
  scalars: ['protected'],
  methods: ['protect', 'unprotect'],
});

export class HostWorksheetProtection extends HostObject {
  readonly api = WORKSHEET_PROTECTION_API;
  constructor(
    private readonly book: Book,
    private readonly sheet: string,
  ) {
    super();
  }
  get protected(): boolean {
    return this.book.grid.sheets.list().some(({ id, locked }) => id === this.sheet && locked);
  }
  protect(): void {
    this.book.grid.sheets.setLocked(this.sheet, true);
  }
  unprotect(): void {
    this.book.grid.sheets.setLocked(this.sheet, false);
  }
}
