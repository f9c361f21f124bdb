import { createReadStream, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { policyFor } from './contentSecurity';
import { fileBehind } from './mounts';
import { withLocalOfficeJs } from './officeJsAddress';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
};
const TASK_PANE = '/addin/taskpane.html';
/** Ports tried one after the other when the wanted one is taken. */
const PORTS_TRIED = 20;

export interface Serving {
  url: string;
  close(): Promise<void>;
}

function answer(root: string, request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file = request.method === 'GET' || request.method === 'HEAD' ? fileBehind(root, pathname) : null;
  if (!file) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    'content-type': TYPES[path.extname(file)] ?? 'text/plain; charset=utf-8',
    'content-security-policy': policyFor(pathname),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  });
  if (pathname === TASK_PANE) response.end(withLocalOfficeJs(readFileSync(file, 'utf8')));
  else createReadStream(file).pipe(response);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.removeListener('error', reject);
      resolve();
    });
  });
}

const isTaken = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');

/** Serves the built workbench to this machine only. Port 0 = any free one; a taken port gives way to the next. */
export async function serve(root: string, port: number): Promise<Serving> {
  const server = createServer((request, response) => {
    try {
      answer(root, request, response);
    } catch (error) {
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(String(error));
    }
  });
  for (let tried = 0; ; tried++) {
    try {
      await listen(server, port === 0 ? 0 : port + tried);
      break;
    } catch (error) {
      if (!isTaken(error) || tried === PORTS_TRIED) throw error;
    }
  }
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${actual}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
