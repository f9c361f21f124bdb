import { surface } from '../richapi/apiSurface';
import { HostObject } from '../richapi/hostObject';
import type { Book } from './book';
import { HostApplication } from './hostApplication';
import { HostCustomXmlPartCollection } from './hostCustomXmlParts';
import { HostNamedItemCollection } from './hostNamedItemCollection';
import { HostRange } from './hostRange';
import { HostSettingCollection } from './hostSettings';
import { HostTableCollection } from './hostTableCollection';
import { HostWorkbookProtection } from './hostWorkbookProtection';
import { HostWorksheetCollection } from './hostWorksheetCollection';

const WORKBOOK_API = surface<Excel.Workbook, HostWorkbook>({
  name: 'Workbook',
  scalars: ['name', 'readOnly'],
  objects: ['application', 'worksheets', 'names', 'tables', 'settings', 'customXmlParts', 'protection'],
  methods: ['getSelectedRange', 'getActiveCell'],
});

export class HostWorkbook extends HostObject {
  readonly api = WORKBOOK_API;
  readonly readOnly = false;
  constructor(private readonly book: Book) {
    super();
  }
  get name(): string {
    return this.book.fileName;
  }
  get application(): HostApplication {
    return new HostApplication(this.book);
  }
  get worksheets(): HostWorksheetCollection {
    return new HostWorksheetCollection(this.book);
  }
  get names(): HostNamedItemCollection {
    return new HostNamedItemCollection(this.book);
  }
  get tables(): HostTableCollection {
    return new HostTableCollection(this.book, null);
  }
  get settings(): HostSettingCollection {
    return new HostSettingCollection(this.book.state);
  }
  get customXmlParts(): HostCustomXmlPartCollection {
    return new HostCustomXmlPartCollection(this.book.state, null);
  }
  get protection(): HostWorkbookProtection {
    return new HostWorkbookProtection(this.book.state);
  }
  getSelectedRange(): HostRange {
    return new HostRange(this.book, this.book.grid.sheets.active(), this.book.grid.selection.zone());
  }
  getActiveCell(): HostRange {
    const { row, column } = this.book.grid.selection.activeCell();
    const zone = { top: row, bottom: row, left: column, right: column };
    return new HostRange(this.book, this.book.grid.sheets.active(), zone);
  }
}
