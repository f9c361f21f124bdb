import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const folder = path.join(root, 'build/chromium');

const UNPACK = `import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())`;

/**
 * The browser of the development package @sparticuz/chromium, unpacked once into build/chromium. The package brings the
 * system libraries that a bare machine lacks, but unpacks them only where it believes itself on Amazon's: so it is told.
 */
export function packagedChromium(): { executablePath: string; env: NodeJS.ProcessEnv } {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('No browser for the tests: install Chrome, Edge or Chromium, or name one in CHROMIUM.');
  const { version } = JSON.parse(readFileSync(path.join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8')) as { version: string };
  const home = path.join(folder, version);
  if (!existsSync(home)) unpackInto(home);
  const libraries = [path.join(home, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  return {
    executablePath: path.join(home, 'chromium'),
    env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: path.join(home, 'fonts') },
  };
}

/** Unpacked beside and moved in one step, so that an interrupted run leaves no half a browser. */
function unpackInto(home: string): void {
  mkdirSync(folder, { recursive: true });
  const beside = mkdtempSync(path.join(folder, 'unpacking-'));
  const env = { ...process.env, TMPDIR: beside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  const run = spawnSync(process.execPath, ['--eval', UNPACK], { cwd: root, env, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`Unpacking the packaged browser failed: ${run.stderr}`);
  if (existsSync(home)) rmSync(beside, { recursive: true });
  else renameSync(beside, home);
}
