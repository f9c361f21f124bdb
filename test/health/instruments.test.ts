import { parse } from 'yaml';
import { filesUnder, findings, read } from './repository';

const yaml = filesUnder('src/instruments').filter((file) => file.endsWith('.yaml'));

type Node = Record<string, unknown>;

/** Every mapping anywhere in a file. */
function* mappings(node: unknown): Generator<Node> {
  if (Array.isArray(node)) for (const item of node) yield* mappings(item);
  else if (typeof node === 'object' && node !== null) {
    yield node as Node;
    for (const value of Object.values(node)) yield* mappings(value);
  }
}

/** Mappings that fulfil the condition and do not say where it is written. */
function silent(states: (node: Node) => boolean, says: (node: Node) => unknown): string[] {
  return yaml.flatMap((file) =>
    [...mappings(parse(read(file)))].filter((node) => states(node) && !says(node)).map((node) => `${file}: ${JSON.stringify(node).slice(0, 120)}`),
  );
}

const hasCitation = (node: Node) => Array.isArray(node['citations']) && node['citations'].length > 0;

it('cites every dated rate and every exemption', () => {
  expect(silent((node) => ('value' in node && 'form' in node && 'from' in node) || 'effect' in node, (node) => node['source'])).toEqual([]);
});

it('cites every quota and every legal instrument, with the day it was read', () => {
  expect(silent((node) => 'volumes' in node || 'jurisdiction' in node, hasCitation)).toEqual([]);
  expect(silent((node) => 'pinpoint' in node, (node) => node['title'] && node['reference'] && node['retrieved'])).toEqual([]);
});

it('gives a source for every lever value of a preset, with how sure it is', () => {
  expect(silent((node) => 'central' in node, (node) => node['source'] && node['confidence'])).toEqual([]);
});

it('gives a source for every fact a user may state', () => {
  expect(silent((node) => 'unstated' in node, (node) => node['source'] && node['meaning'] && node['meaningJa'])).toEqual([]);
});

it('keeps the law out of the code: no tariff code, heading or day of the law in a TypeScript file', () => {
  // Sentences may show an example to the reader.
  const code = filesUnder('src/domain').filter((file) => file.endsWith('.ts') && !file.includes('/messages/'));
  // So may doc comments. A number of chapter 98 names a kind of claim, and kinds are what the code knows.
  const inCode = findings(code, /['"`](?!98)(?:\d{4}\.\d{2}|\d{8,10}|20\d\d-\d\d-\d\d|99\d\d\.\d\d)/).filter((line) => !/: (?:\*|\/\/|\/\*)/.test(line));
  expect(inCode).toEqual([]);
});
