import { filesUnder, findings, read } from './repository';

const CEILING = 300;
const MEDIAN_AIM = 60;

const isData = (file: string) => /\.(ya?ml|csv|json)$/.test(file);
const code = ['src', 'test', 'tools'].flatMap((folder) => filesUnder(folder)).filter((file) => !isData(file));
const lineCount = (file: string) => read(file).trimEnd().split('\n').length;

it(`has no file of more than ${CEILING} lines, except data`, () => {
  const long = code.filter((file) => lineCount(file) > CEILING);
  expect(long.map((file) => `${file}: ${lineCount(file)} lines`)).toEqual([]);
});

it(`has small files: half of those under src have at most ${MEDIAN_AIM} lines`, () => {
  const sizes = filesUnder('src').filter((file) => !isData(file)).map(lineCount).sort((a, b) => a - b);
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(MEDIAN_AIM);
});

it('names every file and folder after something of the trade', () => {
  expect(code.filter((file) => /(^|\/)(utils?|helpers?|services?|managers?|common|misc)(\/|\.|$)/i.test(file))).toEqual([]);
});

it('has no barrel: a file named index is an entry, not a list of exports', () => {
  const indexes = code.filter((file) => /(^|\/)index\.tsx?$/.test(file));
  expect(indexes.filter((file) => /^export .* from /m.test(read(file)))).toEqual([]);
});

it('leaves nothing to do without an issue to do it', () => {
  expect(findings(code, /\b(?:TO[D]O|FIX[M]E|XX[X])\b(?!.*#\d)/)).toEqual([]);
});

it('gives a reason wherever a rule is switched off', () => {
  expect(findings(code, /eslint-(?:disable)(?!.* -- \S)|@ts-(?:ignore|nocheck)/)).toEqual([]);
});

it('leaves no test out', () => {
  expect(findings(code.filter((file) => file.startsWith('test/')), /\b(?:it|test|describe)\.(?:skip|only|todo)\b|\bx(?:it|describe)\(|\bf(?:it|describe)\(/)).toEqual([]);
});
