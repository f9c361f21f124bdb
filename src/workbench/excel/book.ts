import type { GridPort } from '../grid/gridPort';

/** What a workbook holds beside its grid. */
export class BookState {
  readonly settings = new Map<string, unknown>();
  readonly xmlParts = new Map<string, string>();
  /** Names of tables and charts; the grid knows them by its own ids only. */
  readonly tableNames = new Map<string, string>();
  readonly chartNames = new Map<string, string>();
  readonly nameComments = new Map<string, string>();
  structureProtected = false;

  newId(): string {
    return `{${crypto.randomUUID().toUpperCase()}}`;
  }
  /** The first free `stem 1`, `stem 2`, …. */
  freeName(stem: string, taken: Iterable<string>): string {
    const names = new Set([...taken].map((name) => name.toLowerCase()));
    let number = 1;
    while (names.has(`${stem}${number}`.toLowerCase())) number++;
    return `${stem}${number}`;
  }
}

/** One open workbook, as the classes of the object model share it. */
export interface Book {
  readonly grid: GridPort;
  readonly state: BookState;
  readonly fileName: string;
  /** Lets every custom function be called again. */
  forgetFunctionResults(): void;
}
