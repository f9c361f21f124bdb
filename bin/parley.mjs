#!/usr/bin/env node
/** Builds the command line when its sources changed (messages go to stderr), then runs it. */
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const program = join(root, 'build/cli/parley.js');
const stamp = join(root, 'build/cli.stamp');
const sources = ['src', 'tools', 'package.json', 'package-lock.json'];

/** Folders count too: a file that was deleted changes its folder. */
function isNewerThan(time, path) {
  const stat = statSync(path);
  if (stat.mtimeMs >= time) return true;
  return stat.isDirectory() && readdirSync(path).some((name) => isNewerThan(time, join(path, name)));
}

/** A look at the clock of every file; only when one is newer are their contents compared, which takes longer. */
async function build() {
  if (existsSync(program) && existsSync(stamp)) {
    const built = statSync(stamp).mtimeMs;
    if (!sources.some((path) => isNewerThan(built, join(root, path)))) return;
  }
  const { ensureBuilt } = await import('../tools/build.mjs');
  const calledFrom = process.cwd();
  const begun = new Date();
  ensureBuilt('cli');
  utimesSync(stamp, begun, begun); // what was edited during the build is newer than it
  process.chdir(calledFrom);
}

await build();
const { main } = createRequire(import.meta.url)(program);
process.exitCode = await main(process.argv.slice(2));
