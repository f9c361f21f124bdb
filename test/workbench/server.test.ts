import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileBehind } from '../../src/workbench/server/mounts';
import { withLocalOfficeJs } from '../../src/workbench/server/officeJsAddress';
import { serve, type Serving } from '../../src/workbench/server/serve';

const PAGE = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><p>pane</p>';
const root = mkdtempSync(path.join(tmpdir(), 'parley-'));
let serving: Serving;

beforeAll(async () => {
  for (const folder of ['dist', 'build/workbench']) mkdirSync(path.join(root, folder), { recursive: true });
  writeFileSync(path.join(root, 'dist/taskpane.html'), PAGE);
  writeFileSync(path.join(root, 'build/workbench/index.html'), 'grid');
  writeFileSync(path.join(root, 'secret.txt'), 'secret');
  serving = await serve(root, 0);
});
afterAll(() => serving.close());

it('serves the grid at the root and the add-in beside it', async () => {
  expect(await (await fetch(serving.url)).text()).toBe('grid');
  const pane = await fetch(`${serving.url}addin/taskpane.html`);
  expect(await pane.text()).toBe('<script src="/office-js/office.js"></script><p>pane</p>');
});

it('lets the pane load its own files only, and nothing evaluated', async () => {
  const policy = (await fetch(`${serving.url}addin/taskpane.html`)).headers.get('content-security-policy') ?? '';
  expect(policy.split('; ')).toEqual(expect.arrayContaining(["default-src 'none'", "script-src 'self'", "connect-src 'self'"]));
  expect(policy).not.toMatch(/unsafe-eval|https?:/);
});

it('gives no file outside its folders', () => {
  for (const address of ['/../secret.txt', '/addin/../secret.txt', '/%2e%2e/secret.txt', '/addin/', '/none.js']) expect(fileBehind(root, address)).toBeNull();
});

it('takes the next free port when the wanted one is taken', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  const next = await serve(root, port);
  expect(Number(new URL(next.url).port)).toBeGreaterThan(port);
  await next.close();
  other.close();
});

it('rewrites the address of office.js with and without quotes, and fails when it is not there', () => {
  expect(withLocalOfficeJs('<script src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js></script>')).toBe('<script src="/office-js/office.js"></script>');
  expect(() => withLocalOfficeJs('<script src="office.js"></script>')).toThrow('taskpane.html');
});
