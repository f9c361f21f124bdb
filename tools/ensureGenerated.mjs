/** Makes build/generated when the instruments, the functions or the tools changed since it was made. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { fingerprint, isFresh, markFresh } from './fingerprint.mjs';
import { withLock } from './lock.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = 'build/generated.stamp';
const sources = ['src/instruments', 'src/functions', 'src/domain/shared', 'src/domain/measure', 'tools', 'package-lock.json'];

/** Throws when the generators fail; their own message is on stderr. */
export function ensureGenerated() {
  process.chdir(root);
  withLock('build/generated.lock', () => {
    if (isFresh(stamp, sources)) return;
    const print = fingerprint(sources);
    const run = spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'tools/generate.ts'], { stdio: ['ignore', 2, 2] });
    if (run.status !== 0) throw new Error('npm run generate failed; its message is above.');
    markFresh(stamp, print);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureGenerated();
