/** A call of one of our functions inside a formula: where it stands and its argument texts. */
export interface FunctionCall {
  id: string;
  /** Positions in the formula: the call is formula.slice(start, end). */
  start: number;
  end: number;
  args: string[];
}

/**
 * The first call of a known function in an English formula, also inside other functions.
 * @example findCall('=ROUND(TARIFF.DUTY(A2,"JP"),0)', (id) => id === 'TARIFF.DUTY')?.args // => ['A2', '"JP"']
 */
export function findCall(formula: string, isKnown: (id: string) => boolean): FunctionCall | null {
  if (!formula.startsWith('=')) return null;
  for (const match of formula.matchAll(/[A-Z][A-Z0-9.]*(?=\()/gi)) {
    const id = match[0].toUpperCase();
    if (!isKnown(id) || insideText(formula, match.index)) continue;
    const open = match.index + id.length;
    const read = readArguments(formula, open + 1);
    if (read) return { id, start: match.index, end: read.end, args: read.args };
  }
  return null;
}

/** The formula with the call replaced and everything around it kept. */
export function replaceCall(formula: string, call: FunctionCall, newFormula: string): string {
  return formula.slice(0, call.start) + newFormula.slice(1) + formula.slice(call.end);
}

/** Splits at the commas of this call only: texts, quoted sheet names, brackets and braces hold theirs together. */
function readArguments(formula: string, from: number): { args: string[]; end: number } | null {
  const args: string[] = [];
  let depth = 0;
  let quote = '';
  let start = from;
  for (let i = from; i < formula.length; i += 1) {
    const sign = formula[i]!;
    if (quote) {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") {
      quote = sign;
    } else if (sign === '(' || sign === '{' || sign === '[') {
      depth += 1;
    } else if (depth > 0 && (sign === ')' || sign === '}' || sign === ']')) {
      depth -= 1;
    } else if (depth === 0 && (sign === ',' || sign === ')')) {
      args.push(formula.slice(start, i).trim());
      start = i + 1;
      if (sign === ')') return { args, end: i + 1 };
    }
  }
  return null;
}

function insideText(formula: string, at: number): boolean {
  return (formula.slice(0, at).match(/"/g)?.length ?? 0) % 2 === 1;
}
