import { surface } from '../richapi/apiSurface';
import { HostError } from '../richapi/hostError';
import { HostObject } from '../richapi/hostObject';
import type { BookState } from './book';

const WORKBOOK_PROTECTION_API = surface<Excel.WorkbookProtection, HostWorkbookProtection>({
  name: 'WorkbookProtection',
  scalars: ['protected'],
  methods: ['protect', 'unprotect'],
});

/** Protection of the workbook's structure: its sheets cannot be added, removed, moved, renamed or hidden. */
export class HostWorkbookProtection extends HostObject {
  readonly api = WORKBOOK_PROTECTION_API;
  constructor(private readonly state: BookState) {
    super();
  }
  get protected(): boolean {
    return this.state.isStructureProtected;
  }
  protect(): void {
    refuseWhenProtected(this.state);
    this.state.isStructureProtected = true;
  }
  unprotect(): void {
    this.state.isStructureProtected = false;
  }
}

/** Called before every change of the sheets themselves. */
export function refuseWhenProtected(state: BookState): void {
  if (state.isStructureProtected) throw new HostError('AccessDenied', 'The workbook is protected and cannot be changed.', 403);
}
