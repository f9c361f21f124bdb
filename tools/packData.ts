import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pack } from '../src/instruments/pack';
import { readInstruments } from '../src/instruments/readInstruments';

/** Reads and checks every instrument and writes them packed to build/generated/data.json. */
export function packData(root = process.cwd()): void {
  const book = readInstruments(join(root, 'src/instruments'));
  mkdirSync(join(root, 'build/generated'), { recursive: true });
  writeFileSync(join(root, 'build/generated/data.json'), JSON.stringify(pack(book)));
}
