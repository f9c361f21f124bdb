import { parseAddress } from '../grid/address';
import { invalidArgument, itemNotFound } from '../richapi/hostError';
import type { Book } from './book';
import { HostRange } from './hostRange';

/** A range object, an address with or without its sheet, or a defined name. */
export function readRange(book: Book, reference: unknown, homeSheet: string): HostRange {
  if (reference instanceof HostRange) return reference;
  if (typeof reference !== 'string' || reference === '') throw invalidArgument();
  const text = reference.replace(/^=/, '');
  const address = parseAddress(text);
  if (!address) return namedRange(book, text);
  const { sheet: sheetName, zone } = address;
  if (sheetName === null) return new HostRange(book, homeSheet, zone);
  const sheet = book.grid.sheets.list().find(({ name }) => name.toLowerCase() === sheetName.toLowerCase());
  if (!sheet) throw itemNotFound();
  return new HostRange(book, sheet.id, zone);
}

function namedRange(book: Book, text: string): HostRange {
  const defined = book.grid.names.list().find(({ name }) => name.toLowerCase() === text.toLowerCase());
  if (!defined) throw invalidArgument();
  return new HostRange(book, defined.sheet, defined.zone);
}
