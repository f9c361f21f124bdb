import { join } from 'node:path';
import type { DataBook } from '../../src/instruments/dataBook';
import { readInstruments } from '../../src/instruments/readInstruments';

export const ROOT = join(__dirname, '../../src/instruments');

let read: DataBook | null = null;

/** The instruments of the repository, read once per test file. */
export function book(): DataBook {
  read ??= readInstruments(ROOT);
  return read;
}
