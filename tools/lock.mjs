/** Keeps two runs (say `npm start` and `npm test`) from writing the same generated files at once. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const PATIENCE_MS = 10 * 60_000;
const PAUSE_MS = 200;

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function take(file) {
  mkdirSync(dirname(file), { recursive: true });
  const until = performance.now() + PATIENCE_MS;
  while (performance.now() < until) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    dropIfAbandoned(file);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
  }
  throw new Error(`${file} is held by another run. If none is running, delete it.`);
}

function dropIfAbandoned(file) {
  try {
    const holder = Number(readFileSync(file, 'utf8'));
    if (holder > 0 && !isRunning(holder)) rmSync(file, { force: true });
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}

/** Runs the work while holding the lock file; waits for another holder, ignores one whose process is gone. */
export function withLock(file, work) {
  take(file);
  try {
    return work();
  } finally {
    rmSync(file, { force: true });
  }
}
