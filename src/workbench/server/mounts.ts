import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

/** What the page may load, and from which folder of the project. Longer prefixes first. */
const MOUNTS: readonly [prefix: string, folder: string][] = [
  ['/addin/', 'dist'],
  ['/office-js/', 'node_modules/@microsoft/office-js/dist'],
  ['/', 'build/workbench'],
];

/** The file behind an address, or null. Never one outside its folder. */
export function fileBehind(root: string, pathname: string): string | null {
  const wanted = decodeURIComponent(pathname);
  const mount = MOUNTS.find(([prefix]) => wanted.startsWith(prefix));
  if (!mount) return null;
  const [prefix, folder] = mount;
  const base = path.join(root, folder);
  const file = path.join(base, wanted.slice(prefix.length) || 'index.html');
  const inside = file.startsWith(base + path.sep);
  return inside && existsSync(file) && statSync(file).isFile() ? file : null;
}
