/**
 * `npm test`: generate, build what is stale, run every test, and end with `N passed, N failed`.
 * The browser tests share one machine with the grid and the pane, so they run one file after the other.
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

ensureBuilt('addin', 'cli', 'workbench');
const jestArguments = process.argv.slice(2);
if (jestArguments.length > 0) process.exit(jest(jestArguments));

mkdirSync('build/test', { recursive: true });
const results = [run('unit', []), run('e2e', ['--runInBand'])];
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
if (sum('skipped') > 0) console.log(`${sum('skipped')} skipped`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') === 0 ? 0 : 1);
