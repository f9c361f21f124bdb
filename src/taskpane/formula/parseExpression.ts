import { isErrorText } from './errorText';
import type { Expression, Operator } from './expression';
import { LONGEST_FORMULA, scanFormula } from './scanFormula';
import type { Token } from './scanFormula';
import type { CellContent } from '../../workbook/scenarioSheet';

/** Excel nests 64 functions; brackets come on top. Deeper text is not read. */
const DEEPEST = 200;
/** No argument that somebody wrote computes with more parts; a longer one would only be deep, too. */
const MOST_OPERATIONS = 500;

/** How strongly the operators bind, and that all of them group from the left, `^` too, as in Excel. */
const STRENGTH: Record<Operator, number> = { '&': 1, '+': 2, '-': 2, '*': 3, '/': 3, '^': 4 };

const NONE: ReadonlySet<string> = new Set();

class NotUnderstood extends Error {}

/**
 * Reads an argument of an English formula: constants, `{…}`, references, arithmetic, `&` and calls.
 * Whatever else it holds (comparisons, unions, `@`, a name of the formula's `own`) makes the whole of it unreadable.
 * @example parseExpression('A2*1.1') // => { kind: 'operation', operator: '*', left: …, right: … }
 */
export function parseExpression(text: string, own: ReadonlySet<string> = NONE): Expression {
  if (text.trim() === '') return { kind: 'blank' };
  if (text.length > LONGEST_FORMULA) return { kind: 'unreadable', part: text };
  const parser = new Parser(scanFormula(text), own);
  try {
    return parser.whole();
  } catch (error) {
    if (error instanceof NotUnderstood) return { kind: 'unreadable', part: text.trim() };
    throw error;
  }
}

class Parser {
  private at = 0;
  private depth = 0;
  private operations = 0;
  constructor(
    private readonly tokens: readonly Token[],
    private readonly own: ReadonlySet<string>,
  ) {}

  whole(): Expression {
    const expression = this.operation(1);
    if (this.at < this.tokens.length) throw new NotUnderstood();
    return expression;
  }

  /** Operators that bind at least as strongly as `least`. */
  private operation(least: number): Expression {
    if (++this.depth > DEEPEST) throw new NotUnderstood();
    let left = this.signed();
    for (let operator = this.operator(least); operator; operator = this.operator(least)) {
      this.counted();
      left = { kind: 'operation', operator, left, right: this.operation(STRENGTH[operator] + 1) };
    }
    this.depth -= 1;
    return left;
  }
  private operator(least: number): Operator | null {
    const text = this.peek('sign');
    return text !== null && text in STRENGTH && STRENGTH[text as Operator] >= least ? (text as Operator) : null;
  }

  /** A sign binds more strongly than a power: -2^2 is 4 in Excel. */
  private signed(): Expression {
    let isMinus = false;
    let hasSign = false;
    for (let sign = this.peek('sign'); sign === '-' || sign === '+'; sign = this.peek('sign')) {
      isMinus = isMinus !== (sign === '-');
      hasSign = true;
      this.at += 1;
    }
    let operand = this.operand();
    while (this.peek('sign') === '%') {
      this.counted();
      operand = { kind: 'percent', of: operand };
    }
    return hasSign ? { kind: 'sign', isMinus, of: operand } : operand;
  }

  private operand(): Expression {
    const token = this.next();
    switch (token.kind) {
      case 'number':
      case 'text':
      case 'error':
        return { kind: 'constant', value: constantOf(token) };
      case 'name':
        return this.named(token.text);
      case 'call':
        return this.call(token.text.toUpperCase());
      case 'sign':
        return token.text === '(' ? this.inBrackets() : token.text === '{' ? this.array() : notUnderstood();
      case 'unknown':
        return notUnderstood();
      default:
        return token.kind satisfies never;
    }
  }
  private named(text: string): Expression {
    if (/^(true|false)$/i.test(text)) return { kind: 'constant', value: /^t/i.test(text) };
    return this.own.has(text.toLowerCase()) ? notUnderstood() : { kind: 'reference', text };
  }
  private inBrackets(): Expression {
    const inside = this.operation(1);
    this.expect(')');
    return inside;
  }
  private call(id: string): Expression {
    this.expect('(');
    const args: Expression[] = [];
    do args.push(this.peek('sign') === ',' || this.peek('sign') === ')' ? { kind: 'blank' } : this.operation(1));
    while (this.passes(','));
    this.expect(')');
    return { kind: 'call', id, args: args.length === 1 && args[0]?.kind === 'blank' ? [] : args };
  }
  private array(): Expression {
    const rows: CellContent[][] = [];
    do {
      const row: CellContent[] = [];
      do row.push(this.arrayCell());
      while (this.passes(','));
      rows.push(row);
    } while (this.passes(';'));
    this.expect('}');
    return rows.every((row) => row.length === rows[0]?.length) ? { kind: 'array', rows } : notUnderstood();
  }
  private arrayCell(): CellContent {
    const cell = this.signed();
    if (cell.kind === 'constant') return cell.value;
    if (cell.kind === 'sign' && cell.of.kind === 'constant' && typeof cell.of.value === 'number') return cell.isMinus ? -cell.of.value : cell.of.value;
    return notUnderstood();
  }

  /** Passes an operator that makes the tree one level deeper. */
  private counted(): void {
    this.at += 1;
    this.operations += 1;
    if (this.operations > MOST_OPERATIONS) throw new NotUnderstood();
  }
  private peek(kind: Token['kind']): string | null {
    const token = this.tokens[this.at];
    return token?.kind === kind ? token.text : null;
  }
  private next(): Token {
    const token = this.tokens[this.at];
    this.at += 1;
    return token ?? notUnderstood();
  }
  private passes(sign: string): boolean {
    if (this.peek('sign') !== sign) return false;
    this.at += 1;
    return true;
  }
  private expect(sign: string): void {
    if (!this.passes(sign)) throw new NotUnderstood();
  }
}

function constantOf({ kind, text }: Token): CellContent {
  if (kind === 'number') return Number(text);
  if (kind === 'text') return text.slice(1, -1).replaceAll('""', '"');
  return isErrorText(text.toUpperCase()) ? text.toUpperCase() : notUnderstood();
}

function notUnderstood(): never {
  throw new NotUnderstood();
}
