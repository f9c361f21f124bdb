import packed from '#generated/data.json';
import type { DataBook } from './dataBook';
import type { PackedData } from './packedData';
import { unpack } from './unpack';

let book: DataBook | null = null;

/** The data that ships with this version, unpacked at the first call and the same object ever after. */
export function embeddedData(): DataBook {
  book ??= unpack(packed as PackedData);
  return book;
}
