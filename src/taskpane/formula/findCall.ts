import { LONGEST_FORMULA, scanFormula } from './scanFormula';
import type { Token } from './scanFormula';

/** One argument as it stands in the formula: its text without blanks around, and the place between its commas. */
export interface ArgumentText {
  text: string;
  start: number;
  end: number;
}

/** A call of one of our functions inside a formula: where it stands and its argument texts. */
export interface FunctionCall {
  id: string;
  /** Positions in the formula: the call is formula.slice(start, end). */
  start: number;
  end: number;
  args: string[];
  places: ArgumentText[];
}

/** A bracket that is still open; `name` is the function whose arguments it holds, null for any other bracket. */
interface OpenBracket {
  name: Token | null;
  argumentStart: number;
  places: ArgumentText[];
}

/**
 * Calls of known functions in an English formula, in the order in which they begin, also inside other functions.
 * @example findCalls('=ROUND(TARIFF.DUTY(A2,"JP"),0)', (id) => id === 'TARIFF.DUTY')[0]?.args // => ['A2', '"JP"']
 */
export function findCalls(formula: string, isKnown: (id: string) => boolean): FunctionCall[] {
  if (!formula.startsWith('=') || formula.length > LONGEST_FORMULA) return [];
  const calls: FunctionCall[] = [];
  const open: OpenBracket[] = [];
  let called: Token | null = null;
  for (const token of scanFormula(formula)) {
    const bracket = open.at(-1);
    if (isSign(token, '(', '{')) {
      open.push({ name: called, argumentStart: token.end, places: [] });
    } else if (isSign(token, ',') && bracket) {
      bracket.places.push(place(formula, bracket.argumentStart, token.start));
      bracket.argumentStart = token.end;
    } else if (isSign(token, ')', '}') && bracket) {
      open.pop();
      bracket.places.push(place(formula, bracket.argumentStart, token.start));
      if (bracket.name && isKnown(bracket.name.text.toUpperCase())) calls.push(callOf(bracket.name, token.end, bracket.places));
    }
    called = token.kind === 'call' ? token : null;
  }
  return calls.sort((a, b) => a.start - b.start);
}

/** The first call of a known function; null when there is none. */
export function findCall(formula: string, isKnown: (id: string) => boolean): FunctionCall | null {
  return findCalls(formula, isKnown)[0] ?? null;
}

/** The formula with the call replaced and everything around it kept. */
export function replaceCall(formula: string, call: FunctionCall, newFormula: string): string {
  return formula.slice(0, call.start) + newFormula.slice(1) + formula.slice(call.end);
}

function isSign(token: Token, ...signs: string[]): boolean {
  return token.kind === 'sign' && signs.includes(token.text);
}

function place(formula: string, start: number, end: number): ArgumentText {
  return { text: formula.slice(start, end).trim(), start, end };
}

function callOf(name: Token, end: number, places: ArgumentText[]): FunctionCall {
  return { id: name.text.toUpperCase(), start: name.start, end, args: places.map(({ text }) => text), places };
}
