/** `npm start`: builds what is stale, serves the workbench with the example workbook and opens it in the browser. */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/cjs/api';
import { ensureBuilt } from './build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

try {
  ensureBuilt('addin', 'workbench');
  register();
  const { startWorkbench } = createRequire(import.meta.url)('../src/workbench/server/startWorkbench.ts');
  await startWorkbench(root, process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
