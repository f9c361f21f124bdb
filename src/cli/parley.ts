import { installCustomFunctions } from './customFunctions';
import { evaluateLines } from './evaluateLines';
import { HELP } from './help';

const UNKNOWN_COMMAND = 2;

/** Runs a command and returns the exit code. */
export async function main([command, ...options]: readonly string[]): Promise<number> {
  if (command === undefined || ['--help', '-h', 'help'].includes(command) || options.includes('--help')) {
    process.stdout.write(HELP);
    return 0;
  }
  if (command !== 'eval') return complain(`"${command}" is not a command of parley.`);
  if (options.length > 0) return complain(`parley eval takes no "${options[0]}"; it reads calls from standard input.`);
  if (process.stdin.isTTY) return complain('parley eval reads calls from standard input; pipe a file into it.');
  installCustomFunctions();
  return evaluate();
}

async function evaluate(): Promise<number> {
  try {
    await evaluateLines(process.stdin, process.stdout);
  } catch (error) {
    if (!isReaderGone(error)) throw error;
  }
  return 0;
}

/** `parley eval … | head -1` closes the pipe early, which is no fault. */
function isReaderGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}

function complain(complaint: string): number {
  process.stderr.write(`${complaint}\n\n${HELP}`);
  return UNKNOWN_COMMAND;
}
