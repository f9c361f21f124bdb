import { readDutyExpression } from '../measure/dutyExpression';
import { dutyFormula, type DutyFormula } from '../measure/dutyFormula';

const formulas = new Map<string, DutyFormula>();

/** Formula of a printed rate, memoised by its text. */
export function formulaOf(text: string): DutyFormula {
  let formula = formulas.get(text);
  if (!formula) {
    const expression = readDutyExpression(text) ?? { kind: 'textRule' as const, reason: text };
    formulas.set(text, (formula = dutyFormula(expression)));
  }
  return formula;
}
