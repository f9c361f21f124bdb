import type { Book } from '../excel/book';

/** Puts the example workbook into a book that is still empty. */
export function openExample(_book: Book): void {}
