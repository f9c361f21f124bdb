import { surface } from '../richapi/apiSurface';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../richapi/hostError';
import { HostCollection } from '../richapi/hostObject';
import type { Book } from './book';
import { refuseProtectedStructure } from './hostWorkbookProtection';
import { HostWorksheet } from './hostWorksheet';

const WORKSHEET_COLLECTION_API = surface<Excel.WorksheetCollection, HostWorksheetCollection>({
  name: 'WorksheetCollection',
  objects: ['items'],
  methods: ['add', 'getItem', 'getItemOrNullObject', 'getCount', 'getActiveWorksheet', 'getFirst', 'getLast'],
});

export class HostWorksheetCollection extends HostCollection<HostWorksheet> {
  readonly api = WORKSHEET_COLLECTION_API;
  constructor(private readonly book: Book) {
    super();
  }
  list(): HostWorksheet[] {
    return this.book.grid.sheets.list().map(({ id }) => new HostWorksheet(this.book, id));
  }
  protected keysOf(sheet: HostWorksheet): string[] {
    return [sheet.id, sheet.name];
  }
  add(name?: unknown): HostWorksheet {
    if (name !== undefined && name !== null && typeof name !== 'string') throw invalidArgument();
    if (name && this.getItemOrNullObject(name)) throw itemAlreadyExists();
    refuseProtectedStructure(this.book.state);
    return new HostWorksheet(this.book, this.book.grid.sheets.add(name || null));
  }
  getActiveWorksheet(): HostWorksheet {
    return new HostWorksheet(this.book, this.book.grid.sheets.active());
  }
  getFirst(visibleOnly?: unknown): HostWorksheet {
    return this.end(visibleOnly, 0);
  }
  getLast(visibleOnly?: unknown): HostWorksheet {
    return this.end(visibleOnly, -1);
  }
  private end(visibleOnly: unknown, index: number): HostWorksheet {
    const sheet = this.list().filter(({ visibility }) => visibleOnly !== true || visibility === 'Visible').at(index);
    if (!sheet) throw itemNotFound();
    return sheet;
  }
}
