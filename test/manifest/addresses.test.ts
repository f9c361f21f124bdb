/** @jest-environment jsdom */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { DEVELOPMENT_ORIGIN, manifestDocument, root } from './manifestDocument';

/** Every web address in the manifest; the names of XML namespaces are not in these attributes. */
const addresses = [...manifestDocument().querySelectorAll('[DefaultValue], [Value]')]
  .map((element) => element.getAttribute('DefaultValue') ?? element.getAttribute('Value') ?? '')
  .filter((value) => /^\w+:\/\//.test(value));

const isBuilt = (address: string) => existsSync(path.join(root, 'dist', address.slice(DEVELOPMENT_ORIGIN.length)));

it('gives https addresses of one host only', () => {
  expect(addresses.filter((address) => !address.startsWith(DEVELOPMENT_ORIGIN))).toEqual([]);
});

it('gives no address without a file in dist (run `npm run build` first)', () => {
  expect(addresses.filter((address) => !isBuilt(address))).toEqual([]);
});
