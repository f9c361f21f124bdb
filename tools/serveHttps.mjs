/**
 * `npm run serve`: serves dist/ at https://localhost:3000, where manifest.xml looks for it, to try the add-in in a real Excel.
 * The certificate is the one that Microsoft's office-addin-dev-certs makes and the system trusts, or PARLEY_CERTIFICATE and PARLEY_KEY.
 */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:https';
import { homedir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { ensureBuilt } from './build.mjs';

const PORT = 3000;
const made = join(homedir(), '.office-addin-dev-certs');
const certificate = process.env.PARLEY_CERTIFICATE ?? join(made, 'localhost.crt');
const key = process.env.PARLEY_KEY ?? join(made, 'localhost.key');

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'text/xml; charset=utf-8',
};

function answer(request, response) {
  const { pathname } = new URL(request.url, `https://localhost:${PORT}`);
  const file = join('dist', normalize(decodeURIComponent(pathname)));
  if (!file.startsWith('dist') || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }
  // Excel for the web loads functions.json from its own address, and no file may be an old one while developing.
  response.writeHead(200, {
    'content-type': types[extname(file)] ?? 'text/plain; charset=utf-8',
    'access-control-allow-origin': '*',
    'cache-control': 'no-store',
  });
  createReadStream(file).pipe(response);
}

if (!existsSync(certificate) || !existsSync(key)) {
  process.stderr.write(
    `No certificate at ${certificate}.\nMake one that this computer trusts with: npx office-addin-dev-certs install\n` +
      'or name your own files in PARLEY_CERTIFICATE and PARLEY_KEY.\n',
  );
  process.exit(1);
}

ensureBuilt('addin');
createServer({ cert: readFileSync(certificate), key: readFileSync(key) }, answer).listen(PORT, 'localhost', () => {
  process.stdout.write(`The add-in is at https://localhost:${PORT}/taskpane.html. Sideload dist/manifest.xml into Excel; end with Ctrl+C.\n`);
});
