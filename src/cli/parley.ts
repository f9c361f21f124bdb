import { pipeline } from 'node:stream/promises';
import { installCustomFunctions } from './customFunctions';
import { evaluateLines } from './evaluateLines';
import { HELP } from './help';
import { runHts } from './hts';

const WRONG_USE = 2;

/** Runs a command and returns the exit code. */
export async function main([command, ...options]: readonly string[]): Promise<number> {
  if (command === undefined || ['--help', '-h', 'help'].includes(command) || options.includes('--help')) {
    process.stdout.write(HELP);
    return 0;
  }
  if (command === 'hts') return hts(options);
  if (command !== 'eval') return complain(`"${command}" is not a command of parley.`);
  if (options.length > 0) return complain(`parley eval takes no "${options[0]}"; it reads calls from standard input.`);
  if (process.stdin.isTTY) return complain('parley eval reads calls from standard input; pipe a file into it.');
  installCustomFunctions();
  await unlessReaderGone(evaluateLines(process.stdin, process.stdout));
  return 0;
}

async function hts(options: readonly string[]): Promise<number> {
  const { exitCode, output, complaint } = await runHts(options);
  if (exitCode === WRONG_USE) return complain(complaint);
  process.stderr.write(complaint);
  await unlessReaderGone(pipeline([output], process.stdout, { end: false }));
  return exitCode;
}

async function unlessReaderGone(writing: Promise<void>): Promise<void> {
  try {
    await writing;
  } catch (error) {
    if (!isReaderGone(error)) throw error;
  }
}

/** `parley eval … | head -1` closes the pipe early, which is no fault. */
function isReaderGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}

function complain(complaint: string): number {
  process.stderr.write(`${complaint}\n\n${HELP}`);
  return WRONG_USE;
}
