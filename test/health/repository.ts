import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(__dirname, '../..');

/** Made or installed, not written. */
const notOurs = new Set(['node_modules', 'dist', 'build', 'coverage', '.git']);

const isText = (file: string) => /\.(ts|tsx|js|mjs|json|ya?ml|csv|md|html|css|xml|svg)$/.test(file) || /(^|\/)(run|LICENSE|\.npmrc)$/.test(file);

/** Paths of the files under a folder of the repository, relative to its root, with forward slashes. */
export function filesUnder(folder = ''): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter((entry) => !notOurs.has(entry.name))
    .flatMap((entry) => {
      const file = path.posix.join(folder, entry.name);
      return entry.isDirectory() ? filesUnder(file) : [file];
    })
    .filter((file) => isText(file));
}

export function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

/** Where a pattern stands, as `file:line: the line`, so that a failing test shows what to repair. */
export function findings(files: readonly string[], pattern: RegExp): string[] {
  return files.flatMap((file) =>
    read(file)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim().slice(0, 160)}`] : [])),
  );
}
