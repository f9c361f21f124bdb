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

/** $CHROMIUM, else an installed browser, else the one that comes as a package (Linux on x64). */
function findBrowser(): Executable {
  const { env } = process;
  const wanted = env['CHROMIUM'];
  if (wanted) return { executablePath: wanted, env };
  const installed = installedPlaces().find(existsSync);
  if (installed && env['CHROMIUM'] !== '') return { executablePath: installed, env };
  return packagedChromium();
}

export async function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = findBrowser();
  const defined = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return chromium.launch({ executablePath, args: QUIET, env: Object.fromEntries(defined) });
}
