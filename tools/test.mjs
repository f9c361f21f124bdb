/**
 * `npm test`: generate, build what is stale, run every test, and end with `N passed, N failed`.
 * The browser tests run one file after the other: each has a grid, a pane and a browser on the machine. A build that fails
 * counts as one failure and leaves them out.
 * With arguments (`npm test -- test/domain`) it only hands them to Jest.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBuilt } from './build.mjs';

const jest = (args) => spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', ...args], { stdio: ['ignore', 2, 2] }).status ?? 1;

/** Runs one Jest project; a run that left no result (a crash, no test found) counts as one failure. */
function run(project, args) {
  const outputFile = `build/test/${project}.json`;
  rmSync(outputFile, { force: true });
  const status = jest(['--selectProjects', project, '--json', `--outputFile=${outputFile}`, ...args]);
  try {
    const result = JSON.parse(readFileSync(outputFile, 'utf8'));
    // A test file that does not even load has no tests of its own to fail.
    const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
    const skipped = result.numPendingTests + result.numTodoTests;
    return { passed: result.numPassedTests, failed: status === 0 ? failed : Math.max(failed, 1), skipped };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** Tests that need no build say more about a broken one than this would. */
function buildFails() {
  try {
    ensureBuilt('addin', 'cli', 'workbench');
    return false;
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    return true;
  }
}

const broken = buildFails();
const jestArguments = process.argv.slice(2);
if (jestArguments.length > 0) process.exit(jest(jestArguments));

mkdirSync('build/test', { recursive: true });
const build = { passed: 0, failed: broken ? 1 : 0, skipped: 0 };
const results = [build, run('unit', []), ...(broken ? [] : [run('e2e', ['--runInBand'])])];
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
if (sum('skipped') > 0) console.log(`${sum('skipped')} skipped`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') === 0 ? 0 : 1);
