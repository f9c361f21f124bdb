import { surface } from '../richapi/apiSurface';
import { HostError } from '../richapi/hostError';
import { HostObject } from '../richapi/hostObject';
import type { BookState } from './book';

const WORKBOOK_PROTECTION_API = surface<Excel.WorkbookProtection, HostWorkbookProtection>({
  name: 'WorkbookProtection',
  scalars: ['protected'],
  methods: ['protect', 'unprotect'],
});

/** Protection of the workbook's structure: which sheets there are, their names and their order. Cells stay editable. */
export class HostWorkbookProtection extends HostObject {
  readonly api = WORKBOOK_PROTECTION_API;
  constructor(private readonly state: BookState) {
    super();
  }
  get protected(): boolean {
    return this.state.structureProtected;
  }
  protect(): void {
    this.state.structureProtected = true;
  }
  unprotect(): void {
    this.state.structureProtected = false;
  }
}

/** Refuses what would change the structure of a protected workbook. */
export function refuseProtectedStructure(state: BookState): void {
  if (state.structureProtected) throw new HostError('AccessDenied', "The workbook's structure is protected.", 403);
}
