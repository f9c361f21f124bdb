import type { CellChange } from '../../workbook/changeCell';
import type { SelectedCell } from '../../workbook/readSelectedCell';
import type { Expression } from '../formula/expression';
import type { ReadCall } from './readCall';

/** A text in a formula holds at most this much. */
const LONGEST_TEXT = 255;

/** How a fact gets into a call: by a change of the formula or of the cell that holds the facts, or only by hand. */
export type FactPlan =
  | { kind: 'formula'; change: CellChange; isForAll: boolean }
  | { kind: 'cell'; change: CellChange }
  /** The cell of the facts holds a formula, which is not ours to change. */
  | { kind: 'cellFormula'; address: string }
  | { kind: 'tooLong' }
  | { kind: 'unreadable'; text: string };

/**
 * Plans to state a fact in the `facts` argument of a call. Everything else of the formula stays as it is, sign by sign.
 * Null when the function takes no facts.
 * @example planFact(readCall, cell, 'civilAircraft') // => =ROUND(TARIFF.DUTY(A2,"JP","US",B2,,,,"civilAircraft"),2)
 */
export function planFact(read: ReadCall, cell: SelectedCell, fact: string): FactPlan | null {
  const at = read.entry.parameters.findIndex(({ name }) => name === 'facts');
  if (at < 0 || typeof cell.formula !== 'string') return null;
  const argument = read.args[at];
  const expression: Expression = argument?.expression ?? { kind: 'blank' };
  switch (expression.kind) {
    case 'blank':
      return formulaPlan(read, cell, at, quoted(fact));
    case 'constant':
      return typeof expression.value === 'string' ? literalPlan(read, cell, at, withFact(expression.value, fact)) : byHand(argument?.text);
    case 'reference':
      return argument?.cell ? cellPlan(argument.cell, fact) : byHand(argument?.text);
    case 'call':
    case 'operation':
      return canBeJoined(expression) ? formulaPlan(read, cell, at, `${argument?.text}&${quoted(`; ${fact}`)}`) : byHand(argument?.text);
    case 'array':
    case 'sign':
    case 'percent':
    case 'unreadable':
      return byHand(argument?.text);
    default:
      return expression satisfies never;
  }
}

/** withFact('a; loadedOn=2025-04-04', 'loadedOn=2025-04-09') // => 'a; loadedOn=2025-04-09': one key has one value. */
export function withFact(facts: string, fact: string): string {
  const keyOf = (part: string): string => (part.split('=')[0] ?? '').trim().toLowerCase();
  const others = facts.split(';').map((part) => part.trim()).filter((part) => part !== '' && keyOf(part) !== keyOf(fact));
  return [...others, fact].join('; ');
}

function literalPlan(read: ReadCall, cell: SelectedCell, at: number, facts: string): FactPlan {
  return facts.length > LONGEST_TEXT ? { kind: 'tooLong' } : formulaPlan(read, cell, at, quoted(facts));
}

function formulaPlan({ call, element }: ReadCall, cell: SelectedCell, at: number, argument: string): FactPlan {
  const before = cell.formula as string;
  const place = call.places[at];
  const isEmptyCall = call.places.length === 1 && call.places[0]?.text === '';
  const given = isEmptyCall ? 0 : call.places.length;
  const end = call.end - 1;
  const after = place
    ? before.slice(0, place.start) + around(before.slice(place.start, place.end), argument) + before.slice(place.end)
    : before.slice(0, end) + ','.repeat(at - given + (isEmptyCall ? 0 : 1)) + argument + before.slice(end);
  return { kind: 'formula', change: { address: cell.home, before, after }, isForAll: element !== null };
}

/** Blanks that stood around the old argument stay. */
function around(old: string, argument: string): string {
  const text = old.trim();
  if (text === '') return old + argument;
  const start = old.indexOf(text);
  return old.slice(0, start) + argument + old.slice(start + text.length);
}

function cellPlan({ address, formula, values }: { address: string; formula: unknown; values: unknown[][] }, fact: string): FactPlan {
  const isOne = values.length === 1 && values[0]?.length === 1;
  // A defined name that stands for a constant has no cell to write to.
  if (!isOne || !address.includes('!')) return byHand(address);
  if (typeof formula === 'string' && formula.startsWith('=')) return { kind: 'cellFormula', address };
  const before = formula as CellChange['before'];
  return { kind: 'cell', change: { address, before, after: withFact(String(before), fact) } };
}

/** A text joined with & stays one; of anything else only its author knows. */
function canBeJoined(expression: Expression): boolean {
  return expression.kind === 'call' || (expression.kind === 'operation' && expression.operator === '&');
}

function byHand(text: string | undefined): FactPlan {
  return { kind: 'unreadable', text: text ?? '' };
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
