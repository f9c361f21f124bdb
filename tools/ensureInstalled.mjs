/**
 * Installs the pinned packages when node_modules is missing or differs from package-lock.json.
 * Runs before `npm start` and `npm test` on a fresh clone, so it may use nothing but Node itself.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
// npm writes this copy of the lock file as its last step, so an interrupted install has none.
const installedLock = 'node_modules/.package-lock.json';

function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}

/** Optional packages are for one operating system each; only npm knows which belong here. */
function isRequired([path, entry]) {
  return path !== '' && !entry.optional && !entry.devOptional;
}

function isInstalled() {
  if (!existsSync(installedLock)) return false;
  const installed = packagesOf(installedLock);
  return Object.entries(packagesOf('package-lock.json'))
    .filter(isRequired)
    .every(([path, entry]) => installed[path]?.version === entry.version);
}

function install() {
  process.stderr.write('Installing the pinned packages (once, about a minute) …\n');
  const npm = process.env.npm_execpath;
  // Some tools ask for a newer Node than they need; only errors matter here.
  const ci = ['ci', '--loglevel=error'];
  const options = { stdio: ['ignore', 2, 2] };
  const run = npm
    ? spawnSync(process.execPath, [npm, ...ci], options)
    : spawnSync('npm', ci, { ...options, shell: process.platform === 'win32' });
  if (run.status !== 0) {
    process.stderr.write('npm ci failed; its message is above.\n');
    process.exit(run.status ?? 1);
  }
}

process.chdir(root);
if (!isInstalled()) install();
