import { dayFromIso } from '../../src/domain/shared/isoDate';

export interface Call {
  fn: string;
  args: unknown[];
}

/** Reads a formula of one function call with literal arguments, as the documents show them. */
export function readFormula(formula: string): Call {
  const match = /^=([A-Z.]+)\((.*)\)$/.exec(formula.trim());
  if (!match?.[1] || match[2] === undefined) throw new Error(`Not a call of one function: ${formula}`);
  return { fn: match[1], args: split(match[2], ',').map(readArgument) };
}

/** Parts between separators that stand outside quotes and brackets. */
function split(text: string, separator: string): string[] {
  const parts = [''];
  let depth = 0;
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    if (!quoted && '({'.includes(character)) depth++;
    if (!quoted && ')}'.includes(character)) depth--;
    if (character === separator && depth === 0 && !quoted) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}

function readArgument(written: string): unknown {
  const text = written.trim();
  if (text === '') return null;
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE';
  if (text.startsWith('"')) return text.slice(1, -1).replaceAll('""', '"');
  if (text.startsWith('{')) return split(text.slice(1, -1), ';').map((row) => split(row, ',').map(readArgument));
  const date = /^DATE\((\d+),(\d+),(\d+)\)$/.exec(text);
  if (date) return dayFromIso([date[1], date[2]?.padStart(2, '0'), date[3]?.padStart(2, '0')].join('-'));
  if (Number.isNaN(Number(text))) throw new Error(`Not a literal: ${text}`);
  return Number(text);
}
