/**
 * Builds the add-in (dist/), the command line and the workbench (build/). `npm run build` builds all of it;
 * `npm start`, `npm test` and `parley` call ensureBuilt for the parts they need, which builds only what changed.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureGenerated } from './ensureGenerated.mjs';
import { fingerprint, isFresh, markFresh } from './fingerprint.mjs';
import { withLock } from './lock.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const calculation = ['src/domain', 'src/instruments', 'src/functions', 'tools', 'package-lock.json'];

/** What each part is made from. */
const sources = {
  addin: [...calculation, 'src/taskpane', 'src/workbook', 'assets', 'manifest.xml'],
  cli: [...calculation, 'src/cli'],
  workbench: [...calculation, 'src/workbench', 'src/workbook', 'src/taskpane', 'assets'],
};
const stampOf = (part) => `build/${part}.stamp`;

function build(parts) {
  const prints = parts.map((part) => [part, fingerprint(sources[part])]);
  for (const part of parts) rmSync(stampOf(part), { force: true });
  const names = parts.flatMap((part) => ['--config-name', part]);
  const run = spawnSync(process.execPath, ['node_modules/webpack/bin/webpack.js', ...names], { stdio: ['ignore', 2, 2] });
  if (run.status !== 0) throw new Error(`The build of ${parts.join(', ')} failed; its messages are above.`);
  for (const [part, print] of prints) markFresh(stampOf(part), print);
}

/** Builds those of the named parts ('addin', 'cli', 'workbench') whose sources changed since they were built. */
export function ensureBuilt(...parts) {
  process.chdir(root);
  ensureGenerated();
  withLock('build/webpack.lock', () => {
    const stale = parts.filter((part) => !isFresh(stampOf(part), sources[part]));
    if (stale.length === 0) return;
    process.stderr.write(`Building ${stale.join(', ')} …\n`);
    build(stale);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.chdir(root);
  try {
    ensureGenerated();
    withLock('build/webpack.lock', () => build(Object.keys(sources)));
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
