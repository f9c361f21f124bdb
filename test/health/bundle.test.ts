import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './repository';

const KILOBYTE = 1000;
const dist = path.join(root, 'dist');
const page = readFileSync(path.join(dist, 'taskpane.html'), 'utf8');
const scripts = [...page.matchAll(/<script [^>]*src="?([^"\s>?]+)/g)].map((match) => match[1] ?? '').filter((src) => !src.startsWith('https:'));

/** Gzipped size in kB, as a web server sends it. */
const sizeOf = (name: string) => gzipSync(readFileSync(path.join(dist, name))).length / KILOBYTE;
const sum = (names: readonly string[]) => names.map(sizeOf).reduce((total, size) => total + size, 0);
const named = (start: string) => scripts.filter((script) => script.startsWith(start));

it('loads the law, the functions, then the pane', () => {
  expect(scripts.map((script) => script.split('.')[0])).toEqual(['data', 'functions', 'taskpane']);
});

it("keeps the pane's scripts within 250 kB", () => {
  expect(sum(named('taskpane'))).toBeLessThanOrEqual(250);
});

it('keeps the functions within 60 kB and the law within 160 kB', () => {
  process.stderr.write(`functions ${sum(named('functions')).toFixed(1)} kB, law ${sum(named('data')).toFixed(1)} kB, pane ${sum(named('taskpane')).toFixed(1)} kB, gzipped\n`);
  expect(sum(named('functions'))).toBeLessThanOrEqual(60);
  expect(sum(named('data'))).toBeLessThanOrEqual(160);
});

it('holds the add-in only: neither the workbench nor its grid nor office.js', () => {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => /workbench|spreadsheet|office\.js|excel-.*\.js|\.map$/i.test(file))).toEqual([]);
  const code = files.filter((file) => file.endsWith('.js')).map((file) => [file, readFileSync(path.join(dist, file), 'utf8')] as const);
  const marks = ['o_spreadsheet', 'o-spreadsheet', '_richApiNativeBridge', 'OSF.DDA', '_osfHostAPI', 'react.development'];
  expect(code.flatMap(([file, text]) => marks.filter((mark) => text.includes(mark)).map((mark) => `${file}: ${mark}`))).toEqual([]);
});

it('gives every script and file of the manifest to a browser that has an old one: names carry the content', () => {
  expect(page).toMatch(/src="?functions\.js\?[0-9a-f]{10}/);
  for (const script of [...named('data'), ...named('taskpane')]) expect(script).toMatch(/\.[0-9a-f]{10}\.js$/);
  expect(existsSync(path.join(dist, 'functions.js'))).toBe(true);
});
