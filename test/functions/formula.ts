import { dayFromIso } from '../../src/domain/shared/isoDate';

const TOKEN = /\s*(?:"((?:[^"]|"")*)"|DATE\((\d+),(\d+),(\d+)\)|(TRUE|FALSE)|(-?\d+(?:\.\d+)?)|\{([^}]*)\}|)\s*(,|$)/y;

/** Reads the arguments of an example formula: texts, numbers, DATE(), TRUE/FALSE, arrays, and blanks. */
export function readFormula(formula: string): { id: string; args: unknown[] } {
  const call = /^=([A-Z.]+)\((.*)\)$/.exec(formula);
  if (!call) throw new Error(`not a call: ${formula}`);
  return { id: call[1]!, args: readArguments(call[2]!) };
}

function readArguments(text: string): unknown[] {
  const args: unknown[] = [];
  TOKEN.lastIndex = 0;
  while (text !== '') {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(text);
    if (!token) throw new Error(`cannot read ${text.slice(at)}`);
    args.push(valueOf(token));
    if (token[8] === '') break;
  }
  return args;
}

function valueOf([, quoted, year, month, date, truth, number, array]: RegExpExecArray): unknown {
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  if (year !== undefined) return dayFromIso(`${year}-${month!.padStart(2, '0')}-${date!.padStart(2, '0')}`);
  if (truth !== undefined) return truth === 'TRUE';
  if (number !== undefined) return Number(number);
  if (array === undefined) return null;
  const at = TOKEN.lastIndex;
  const cells = array.split(';').map(readArguments);
  TOKEN.lastIndex = at;
  return cells;
}
