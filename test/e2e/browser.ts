import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { packagedChromium } from './packagedChromium';

interface Executable {
  executablePath: string;
  env: NodeJS.ProcessEnv;
}

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Where Chromium, Chrome and Edge stand when they are installed. */
function installedPlaces(): string[] {
  const { env, platform } = process;
  if (platform === 'darwin')
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  if (platform === 'win32')
    return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => ['Google/Chrome', 'Microsoft/Edge'].map((name) => path.join(folder, name, 'Application')))
      .flatMap((folder) => ['chrome.exe', 'msedge.exe'].map((file) => path.join(folder, file)));
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  return (env['PATH'] ?? '').split(':').flatMap((folder) => names.map((name) => path.join(folder, name)));
}

/**
 * The browser named in CHROMIUM, else an installed one, else the one that comes as a package (Linux on x64).
 * CHROMIUM=packaged asks for the package even where a browser is installed.
 */
function findBrowser(): Executable {
  const { env } = process;
  const wanted = env['CHROMIUM'];
  if (wanted === 'packaged') return packagedChromium();
  const executablePath = wanted || installedPlaces().find(existsSync);
  return executablePath ? { executablePath, env } : packagedChromium();
}

export function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = findBrowser();
  const defined = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return chromium.launch({ executablePath, args: QUIET, env: Object.fromEntries(defined) });
}
