import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes the version of the add-in, which the pane tells its users, to build/generated/version.json. */
export function packVersion(root = process.cwd()): void {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  mkdirSync(join(root, 'build/generated'), { recursive: true });
  writeFileSync(join(root, 'build/generated/version.json'), JSON.stringify({ version }));
}
