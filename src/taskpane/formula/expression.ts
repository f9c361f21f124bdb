import type { CellContent } from '../../workbook/scenarioSheet';

export type Operator = '+' | '-' | '*' | '/' | '^' | '&';

/**
 * An argument of a formula, understood. `unreadable` is a part that only Excel can evaluate; it is never guessed at.
 * `blank` is an argument left out.
 */
export type Expression =
  | { kind: 'blank' }
  | { kind: 'constant'; value: CellContent }
  | { kind: 'array'; rows: CellContent[][] }
  /** An address with or without its sheet, a spill `H1#`, a defined name or a column of a table. */
  | { kind: 'reference'; text: string }
  | { kind: 'sign'; isMinus: boolean; of: Expression }
  | { kind: 'percent'; of: Expression }
  | { kind: 'operation'; operator: Operator; left: Expression; right: Expression }
  | { kind: 'call'; id: string; args: Expression[] }
  | { kind: 'unreadable'; part: string };
