import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './repository';

const KILOBYTE = 1000;
const dist = path.join(root, 'dist');
const page = readFileSync(path.join(dist, 'taskpane.html'), 'utf8');
const scripts = [...page.matchAll(/<script [^>]*src="?([^"\s>?]+)/g)].map((match) => match[1] ?? '').filter((src) => !src.startsWith('https:'));
const built = readdirSync(dist, { encoding: 'utf8' }).filter((file) => file.endsWith('.js'));

/** Gzipped size in kB, as a web server sends it. */
const sizeOf = (name: string) => gzipSync(readFileSync(path.join(dist, name))).length / KILOBYTE;
const sum = (names: readonly string[]) => names.map(sizeOf).reduce((total, size) => total + size, 0);
const law = built.filter((file) => file.startsWith('data.'));
const functions = built.filter((file) => file.startsWith('functions.'));
/** Loaded when a function of theirs is first called; the pane's worker has the solvers too. */
const models = built.filter((file) => /^(models|solvers)\./.test(file));
/** Loaded when the pane first runs a simulation, beside the solvers. */
const worker = built.filter((file) => file.startsWith('simulationWorker.'));
/** Everything else, with the screens that load when they are opened. */
const pane = built.filter((file) => ![...law, ...functions, ...models, ...worker].includes(file));

it('loads the law, the functions, then the pane', () => {
  expect(scripts.map((script) => script.split('.')[0])).toEqual(['data', 'functions', 'taskpane']);
});

it.each([
  ['pane', pane, 250],
  ['functions', functions, 60],
  ['models', models, 40],
  ['worker', worker, 25],
  ['law', law, 240],
] as const)('keeps the scripts of the %s within its budget', (_what, files, budget) => {
  expect(files.length).toBeGreaterThan(0);
  expect(sum(files)).toBeLessThanOrEqual(budget);
});

it('holds the add-in only: neither the workbench nor its grid nor office.js', () => {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => /workbench|spreadsheet|office\.js|excel-.*\.js|\.map$/i.test(file))).toEqual([]);
  const code = files.filter((file) => file.endsWith('.js')).map((file) => [file, readFileSync(path.join(dist, file), 'utf8')] as const);
  const marks = ['o_spreadsheet', 'o-spreadsheet', '_richApiNativeBridge', 'OSF.DDA', '_osfHostAPI', 'react.development'];
  expect(code.flatMap(([file, text]) => marks.filter((mark) => text.includes(mark)).map((mark) => `${file}: ${mark}`))).toEqual([]);
});

it('names scripts by their content, so that no browser keeps an old one; the manifest names functions.js, so there it is a query', () => {
  expect(page).toMatch(/src="?functions\.js\?[0-9a-f]{10}/);
  expect([...law, ...models, ...worker, ...pane].filter((file) => !/\.[0-9a-f]{10}\.js$/.test(file))).toEqual([]);
});
