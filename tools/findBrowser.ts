/**
 * A Chromium that really starts on this machine: PARLEY_BROWSER if set, else the one that comes with the packages,
 * else an installed one. Run by itself it prints which, or fails.
 */
import { existsSync } from 'node:fs';
import packaged from '@sparticuz/chromium';
import { chromium, type LaunchOptions } from 'playwright-core';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Quiet flags: without them Chromium looks for its maker's servers at every start. The root user has no sandbox. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

async function* candidates(): AsyncGenerator<string> {
  const wanted = process.env['PARLEY_BROWSER'];
  if (wanted) {
    yield wanted;
    return;
  }
  // The package holds a Linux binary for x64 only.
  if (process.platform === 'linux' && process.arch === 'x64') yield await packaged.executablePath();
  yield* installed.filter((path) => existsSync(path));
}

/** Options for playwright's `chromium.launch`. Throws with what was tried when none starts. */
export async function findBrowser(): Promise<LaunchOptions> {
  const tried: string[] = [];
  for await (const executablePath of candidates()) {
    const options: LaunchOptions = { executablePath, args: quiet, headless: true };
    try {
      await (await chromium.launch(options)).close();
      return options;
    } catch (error) {
      tried.push(`${executablePath}: ${String(error).slice(0, 300)}`);
    }
  }
  throw new Error(`No Chromium, Chrome or Edge starts here. Install one or set PARLEY_BROWSER.\n${tried.join('\n')}`);
}

if (require.main === module) {
  void findBrowser().then(
    ({ executablePath }) => console.log(executablePath),
    (error: unknown) => {
      console.error(String(error));
      process.exitCode = 1;
    },
  );
}
