/** A part of an English formula. `call` is a function's name with the bracket that opens its arguments right after it. */
export interface Token {
  kind: 'number' | 'text' | 'error' | 'name' | 'call' | 'sign' | 'unknown';
  text: string;
  start: number;
  end: number;
}

/** Excel holds 8,192 characters in a formula; what is much longer did not come from a cell. */
export const LONGEST_FORMULA = 16_384;

const SPACE = /\s+/y;
const NUMBER = /(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?/iy;
const ERROR = /#(?:N\/A|VALUE!|NUM!|DIV\/0!|NULL!|REF!|NAME\?|SPILL!|CALC!|BUSY!|GETTING_DATA)/iy;
const BARE_SHEET = /(?:\[[^\][]{1,200}\])?[\p{L}_][\p{L}\p{N}_.]{0,200}!/uy;
const RANGE =
  /(?:\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7}|#)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])/iuy;
const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const SIGN = /<>|<=|>=|[-+*/^&%=<>(){},;:@#!]/y;

/**
 * Takes a formula apart. Never fails and reads every sign a fixed number of times: what it does not know is `unknown`.
 * @example scanFormula("=SUM('A,B'!A1:A2)").map(({ text }) => text) // => ['=', 'SUM', '(', "'A,B'!A1:A2", ')']
 */
export function scanFormula(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let at = match(SPACE, formula, 0); at < formula.length; ) {
    const [kind, end] = tokenAt(formula, at);
    tokens.push({ kind, text: formula.slice(at, end), start: at, end });
    at = match(SPACE, formula, end);
  }
  return tokens;
}

function tokenAt(formula: string, at: number): [Token['kind'], number] {
  if (formula[at] === '"') return quoted(formula, at);
  if (formula[at] === "'") return sheetInQuotes(formula, at);
  const cells = match(BARE_SHEET, formula, at);
  const reference = referenceEnd(formula, cells);
  if (reference > cells) return ['name', reference];
  const number = match(NUMBER, formula, at);
  if (number > at) return ['number', number];
  const error = match(ERROR, formula, at);
  if (error > at) return ['error', error];
  const word = match(WORD, formula, at);
  if (word > at) return formula[word] === '(' ? ['call', word] : ['name', structureEnd(formula, word)];
  const structure = structureEnd(formula, at);
  if (structure > at) return ['name', structure];
  const sign = match(SIGN, formula, at);
  return sign > at ? ['sign', sign] : ['unknown', at + 1];
}

function quoted(formula: string, at: number): [Token['kind'], number] {
  const end = closing('"', formula, at);
  return [end === 0 ? 'unknown' : 'text', end || formula.length];
}

function sheetInQuotes(formula: string, at: number): [Token['kind'], number] {
  const end = closing("'", formula, at) || formula.length;
  if (formula[end] !== '!') return ['unknown', end];
  const reference = referenceEnd(formula, end + 1);
  return reference > end + 1 ? ['name', reference] : ['unknown', end + 1];
}

/** After the sign that closes a quote; doubled it is a part of what is quoted. 0 when nothing closes it. */
function closing(quote: string, formula: string, from: number): number {
  for (let at = formula.indexOf(quote, from + 1); at >= 0; at = formula.indexOf(quote, at + 2)) {
    if (formula[at + 1] !== quote) return at + 1;
  }
  return 0;
}

/** The end of an address, or of a name that stands after a sheet; `at` when there is neither. */
function referenceEnd(formula: string, at: number): number {
  const range = match(RANGE, formula, at);
  return range > at || formula[at - 1] !== '!' ? range : match(WORD, formula, at);
}

/** The end of `[…]`, a part of a table, brackets inside included; an apostrophe takes the sign after it for itself. */
function structureEnd(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at += 1) {
    if (formula[at] === '[') depth += 1;
    else if (formula[at] === ']') depth -= 1;
    else if (formula[at] === "'" && depth > 0) at += 1;
    if (depth === 0) return at === from ? from : at + 1;
  }
  return formula.length;
}

/** Where the pattern that starts at `at` ends; `at` when it does not. */
function match(pattern: RegExp, formula: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(formula) ? pattern.lastIndex : at;
}
