import { spawn } from 'node:child_process';

/** The command that opens an address on this system; null where there is no screen to open it on. */
function openerOf(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): [command: string, args: string[]] | null {
  if (platform === 'darwin') return ['open', []];
  if (platform === 'win32') return ['cmd', ['/c', 'start', '']];
  return environment['DISPLAY'] || environment['WAYLAND_DISPLAY'] ? ['xdg-open', []] : null;
}

/** Opens the default browser if there is one; the address is printed anyway, so a failure is no news. */
export function openBrowser(url: string): void {
  const opener = openerOf(process.platform, process.env);
  if (!opener) return;
  const [command, args] = opener;
  const child = spawn(command, [...args, url], { detached: true, stdio: 'ignore' });
  child.on('error', () => undefined);
  child.unref();
}
