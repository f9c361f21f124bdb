/** Where the parts of the scenario text stand on the sheet. */
export interface ScenarioFormulaParts {
  preset: string;
  case: string;
  /** Cell that holds `preset:case` as the pane wrote it. */
  shippedKey: string;
  levers: string;
  values: string;
  shipped: string;
}

/**
 * The native formula whose result is the scenario text, e.g. `statusquo-2025-05-01 | us.reciprocal.rate=0.24`.
 * No custom function, no LET, no LAMBDA, nothing volatile: it recalculates for a colleague without the add-in.
 *
 * SUBSTITUTE does the joining of lever and value because it works element by element in every engine;
 * `&` joins whole ranges in some. A lever that equals the shipped value is left out, unless preset or case
 * were changed by hand: then the shipped values are those of another preset and every lever must be named.
 * A value without a lever name gives ` | =0.3`, which the scenario reader refuses loudly.
 */
export function scenarioFormula(at: ScenarioFormulaParts): string {
  const value = `IF(ISLOGICAL(${at.values}),IF(${at.values}=TRUE,"true","false"),${at.values})`;
  const pair = `SUBSTITUTE(SUBSTITUTE(" | {lever}={value}","{value}",${value}),"{lever}",${at.levers})`;
  const asShipped = `(${at.preset}&":"&${at.case}=${at.shippedKey})*(${at.values}=${at.shipped})`;
  const deltas = `TEXTJOIN("",TRUE,IF(${at.values}="","",IF(${asShipped},"",${pair})))`;
  return `=${at.preset}&IF(OR(${at.case}="",${at.case}="central"),"",":"&${at.case})&${deltas}`;
}
