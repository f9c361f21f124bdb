import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { runHts } from '../../src/cli/hts';
import { FIXTURES } from '../instruments/htsExport/fixtures';

const CHAPTER = join(FIXTURES, '2026-rev-10-chapter-92.json.gz');
type Row = Record<string, unknown>;
const chapter = JSON.parse(gunzipSync(readFileSync(CHAPTER)).toString('utf8')) as Row[];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-hts-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function saved(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const edited = (name: string, edit: (row: Row) => Row[]) => saved(name, JSON.stringify(chapter.flatMap(edit)));

describe('parley hts FILE', () => {
  it('reads a chapter, says what it holds, and finds no difference from its release', async () => {
    const { exitCode, output, complaint } = await runHts([CHAPTER]);
    expect([exitCode, complaint]).toEqual([0, '']);
    expect(output).toContain(`${CHAPTER}: 98 rows, headings 9201 to 9209\n`);
    expect(output).toMatch(/^ad valorem +25 +1 +39$/m);
    expect(output).toContain('Not understood: nothing.');
    expect(output).toContain('Compared with the embedded schedule in force since 2026-02-07, the edition that agrees best; --date takes another\n');
    expect(output).toMatch(/\d embedded lines stand outside these headings and were not compared\.\nDifferences: none\n$/);
  });

  it('lists what changed: a rate, a preference, a line more, a line less', async () => {
    const file = edited('changed.json', (row) => {
      if (row['htsno'] === '9201.10.00') return [{ ...row, general: '5.5%', special: 'Free (AU,JP)' }];
      if (row['htsno'] === '9202.10.00.00') return [];
      if (row['htsno'] === '9207.10.00') return [{ ...row, htsno: '9207.05.00', description: 'Keytars', general: '3¢ each' }, row];
      return [row];
    });
    const { exitCode, output } = await runHts([file]);
    expect(exitCode).toBe(0);
    expect(output).toMatch(/^9201\.10\.00 +general +4\.7% +5\.5%$/m);
    expect(output).toMatch(/^9201\.10\.00 +special +Free:A BH .* SG$/m);
    expect(output).toMatch(/^9202\.10\.00\.00 +line gone +3\.2%$/m);
    expect(output).toMatch(/^9207\.05\.00 +line added +3c\/each +.*Keytars$/m);
  });

  it('names a rate that it does not understand, and goes on', async () => {
    const file = edited('unread.json', (row) => [row['htsno'] === '9201.10.00' ? { ...row, general: 'half a crown each' } : row]);
    const { exitCode, output } = await runHts([file]);
    expect(exitCode).toBe(0);
    expect(output).toMatch(/^not understood +1 +0 +0$/m);
    expect(output).toMatch(/^9201\.10\.00 +The rate "half a crown each" is not understood\./m);
    expect(output).toMatch(/^9201\.10\.00 +general +4\.7% +text:not read: half a crown each$/m);
  });

  it('prints everything as one JSON object with --json', async () => {
    const file = edited('json.json', (row) => [row['htsno'] === '9201.10.00' ? { ...row, general: '5.5%' } : row]);
    const { output } = await runHts(['--json', file, '--date', '2026-06-08']);
    expect(JSON.parse(output)).toMatchObject({
      file,
      rows: 98,
      headings: { from: '9201', to: '9209' },
      rates: { general: { 'not understood': 0 } },
      faults: [],
      edition: { from: '2026-02-07', to: null },
      differences: [{ code: '9201.10.00', change: 'changed', what: 'general', embedded: '4.7%', exported: '5.5%' }],
    });
  });

  it('prints the first 50 of a long list, and all with --all', async () => {
    const file = edited('long.json', (row) => [row['other'] === '' ? row : { ...row, other: '99%', units: ['t'] }]);
    const short = (await runHts([file])).output.split('\n').filter((line) => line.startsWith('92'));
    expect(short).toHaveLength(50);
    expect((await runHts([file])).output).toMatch(/… and \d+ more; --all prints them\n$/);
    expect((await runHts([file, '--all'])).output.split('\n').filter((line) => line.startsWith('92')).length).toBeGreaterThan(60);
  });

  it('reads a plain file too', async () => {
    expect((await runHts([saved('plain.json', JSON.stringify(chapter))])).output).toContain('Differences: none');
  });
});

describe('files that cannot be read end with 1 and a reason', () => {
  it.each([
    ['missing', () => join(folder, 'nowhere.json'), 'There is no file'],
    ['a file taken for a folder', () => join(saved('file.json', '[]'), 'x.json'), 'There is no file'],
    ['a folder', () => folder, 'is a folder.'],
    ['empty', () => saved('empty.json', ''), 'The file is empty.'],
    ['not JSON', () => saved('words.json', 'no JSON'), 'The file is not JSON.'],
    ['truncated', () => saved('cut.json.gz', readFileSync(CHAPTER).subarray(0, 1_000)), 'The .gz file ends too early.'],
    ['damaged', () => saved('bad.json.gz', Buffer.concat([readFileSync(CHAPTER).subarray(0, 10), Buffer.from('rubbish, all of it')])), 'The .gz file is damaged.'],
    ['of another shape', () => saved('shape.json', '{"error":"try later"}'), 'The file is not an HTS export. It is not a list of rows.'],
    ['too large when unpacked', () => saved('bomb.json.gz', gzipSync(Buffer.alloc(201_000_000))), 'The file holds more than 200 MB.'],
  ])('%s', async (_, file, reason) => {
    const result = await runHts([file()]);
    expect(result).toMatchObject({ exitCode: 1, output: '' });
    expect(result.complaint).toContain(reason);
  });

  it('a file without end', async () => {
    expect(await runHts(['/dev/zero'])).toMatchObject({ exitCode: 1, complaint: expect.stringContaining('more than 200 MB') as string });
  });

  it.each([
    ['2024-12-31', '2024-12-31 is before the data.'],
    ['yesterday', '--date'],
  ])('a date that has no schedule: %s', async (date, reason) => {
    expect(await runHts([CHAPTER, '--date', date])).toMatchObject({ exitCode: 1, complaint: expect.stringContaining(reason) as string });
  });
});

describe('as a program', () => {
  const root = join(__dirname, '../..');
  // The first call may have to build the program.
  const BUILD_MS = 120_000;

  it('prints the report on stdout, complaints on stderr, and ends with the code', () => {
    const parley = (...args: string[]) => spawnSync(process.execPath, [join(root, 'bin/parley.mjs'), 'hts', ...args], { encoding: 'utf8' });
    expect(parley(CHAPTER)).toMatchObject({ status: 0, stdout: expect.stringContaining('Differences: none') as string });
    expect(parley(folder)).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('is a folder.') as string });
    expect(parley()).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('parley hts FILE [--date DAY]') as string });
  }, BUILD_MS);

  it('ends without complaint when the reader closes the pipe', () => {
    const command = `"${process.execPath}" bin/parley.mjs hts "${CHAPTER}" --json | head -c 10`;
    expect(spawnSync('sh', ['-c', command], { cwd: root, encoding: 'utf8' }).stderr).not.toContain('EPIPE');
  });
});

it.each([
  [[], 'needs the file'],
  [['a.json', 'b.json'], '"b.json" is a second one'],
  [['--fast', 'a.json'], 'takes no "--fast"'],
  [['a.json', '--date'], '--date needs a day'],
])('wrong use %j ends with 2 and says why', async (options, reason) => {
  expect(await runHts(options)).toMatchObject({ exitCode: 2, output: '', complaint: expect.stringContaining(reason) as string });
});
