import { PassThrough, Readable, Writable } from 'node:stream';
import { installCustomFunctions } from '../../src/cli/customFunctions';
import { evaluateLines } from '../../src/cli/evaluateLines';

installCustomFunctions();

async function evaluate(...chunks: (string | Buffer)[]): Promise<string[]> {
  const written: string[] = [];
  const output = new Writable({ write: (chunk: Buffer, _encoding, done) => (written.push(chunk.toString()), done()) });
  await evaluateLines(Readable.from(chunks.map((chunk) => Buffer.from(chunk))), output);
  return written.join('').split('\n').slice(0, -1);
}

const call = (value: number): string => `{"fn":"TARIFF.DUTY","args":["8703.23.01","JP","US",${value},null,45778]}`;
const values = (lines: string[]): unknown[] => lines.map((line) => (JSON.parse(line) as { value?: unknown; error?: unknown }).value);

it('answers line by line, in order, and goes on after a malformed line', async () => {
  const lines = await evaluate(`${call(1000)}\nnonsense\n\n${call(2000)}\n`);
  expect(values(lines)).toEqual([275, undefined, undefined, 550]);
  expect(lines[1]).toContain('Line 2 cannot be read. It is not JSON.');
  expect(lines[2]).toContain('Line 3 cannot be read. It is empty.');
});

it('needs no line end after the last line, and understands those of Windows', async () => {
  expect(values(await evaluate(`\uFEFF${call(1000)}\r\n${call(2000)}`))).toEqual([275, 550]);
  expect(values(await evaluate(`\uFEFF${call(1000)}`))).toEqual([275]);
});

it('answers nothing to nothing', async () => expect(await evaluate()).toEqual([]));

it('puts lines together that arrive in pieces, also within a letter', async () => {
  const bytes = Buffer.from('{"fn":"TARIFF.LINES","args":["関税"]}\n');
  const pieces = Array.from(bytes, (byte) => Buffer.from([byte]));
  expect((await evaluate(...pieces)).join()).toContain('関税');
});

it('streams 100,000 lines in bounded memory, waiting for a slow reader', async () => {
  const LINES = 100_000;
  let produced = 0;
  const input = new Readable({
    read() {
      const batch = Array.from({ length: Math.min(1_000, LINES - produced) }, (_, at) => call(produced + at));
      produced += batch.length;
      this.push(batch.length > 0 ? `${batch.join('\n')}\n` : null);
    },
  });
  const output = new PassThrough({ highWaterMark: 16_384 });
  let answered = 0;
  let backlog = 0;
  let isInOrder = true;
  let rest = '';
  output.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk.toString()).split('\n');
    rest = lines.pop()!;
    for (const line of lines) isInOrder &&= (JSON.parse(line) as { value: number }).value === answered++ * 0.025 + (answered - 1) * 0.25;
    backlog = Math.max(backlog, produced - answered);
  });
  await evaluateLines(input, output);
  output.end();
  expect([answered, isInOrder]).toEqual([LINES, true]);
  expect(backlog).toBeLessThan(20_000);
});
