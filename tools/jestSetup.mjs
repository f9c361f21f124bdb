/** Before Jest: generated files must be there. A broken generator fails the tests that read its files, not all others. */
import { ensureGenerated } from './ensureGenerated.mjs';

export default function setup() {
  try {
    ensureGenerated();
  } catch (error) {
    process.stderr.write(`build/generated is missing or old: ${error.message}\n`);
  }
}
