import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

const UNPACK = `import('@sparticuz/chromium').then(async ({ default: chromium }) => process.stdout.write(await chromium.executablePath()))`;

/**
 * The browser of the development package @sparticuz/chromium, unpacked once into build/chromium. The package brings the
 * system libraries that a bare machine lacks, but unpacks them only where it believes itself on Amazon's: so it is told.
 */
export function packagedChromium(): { executablePath: string; env: NodeJS.ProcessEnv } {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('No browser for the tests: install Chrome, Edge or Chromium, or name one in CHROMIUM.');
  const home = path.join(root, 'build/chromium');
  mkdirSync(home, { recursive: true });
  const unpacking = { ...process.env, TMPDIR: home, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  const run = spawnSync(process.execPath, ['--eval', UNPACK], { cwd: root, env: unpacking, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`Unpacking the packaged browser failed: ${run.stderr}`);
  const libraries = [path.join(home, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  return {
    executablePath: run.stdout,
    env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: path.join(home, 'fonts') },
  };
}
