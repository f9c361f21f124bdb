import { once } from 'node:events';
import { StringDecoder } from 'node:string_decoder';
import type { Readable, Writable } from 'node:stream';
import { answerLine } from './answerLine';

/** Characters of answers that are gathered before they are written. */
const BATCH = 65_536;

/**
 * Answers JSON lines in order, one line each, as they come in. Holds one chunk of input and one batch of answers,
 * and waits for a slow reader, so that a million lines need no more memory than a hundred.
 */
export async function evaluateLines(input: Readable, output: Writable): Promise<void> {
  let place = 0;
  let answers = '';
  const flush = async (): Promise<void> => {
    const batch = answers;
    answers = '';
    if (batch && !output.write(batch)) await once(output, 'drain');
  };
  for await (const lines of linesOf(input)) {
    for (const line of lines) {
      place += 1;
      answers += `${answerLine(line, place)}\n`;
      if (answers.length >= BATCH) await flush();
    }
    await flush();
  }
}

/** The complete lines of each chunk; the last line needs no line end. */
async function* linesOf(input: Readable): AsyncGenerator<string[]> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  let isFirst = true;
  for await (const chunk of input) {
    const lines = (rest + decoder.write(chunk as Buffer)).split('\n');
    rest = lines.pop()!;
    if (isFirst && lines.length > 0) {
      lines[0] = withoutMark(lines[0]!);
      isFirst = false;
    }
    yield lines;
  }
  rest += decoder.end();
  if (rest) yield [isFirst ? withoutMark(rest) : rest];
}

/** A file saved on Windows may begin with a byte order mark, which JSON does not know. */
function withoutMark(line: string): string {
  return line.startsWith('\uFEFF') ? line.slice(1) : line;
}
