import { lawFunctions } from '../../functions/lawFunctions';
import type { CellContent } from '../../workbook/scenarioSheet';
import type { Argument } from '../functions/argument';
import { readArgument } from '../functions/argument';
import { formulaText } from '../functions/formulaText';

const NO_NAMES: ReadonlySet<string> = new Set();

/** A passenger car of 40,000 dollars from Japan, entered in the United States on a day of the talks. */
const CAR = ['"8703.23.01"', '"JP"', '"US"', '40000', '', 'DATE(2025,5,1)'];

export type FirstFunction = 'TARIFF.DUTY' | 'TARIFF.STACK';

/** firstFormula('TARIFF.DUTY') // => '=TARIFF.DUTY("8703.23.01","JP","US",40000,,DATE(2025,5,1))' */
export function firstFormula(id: FirstFunction): string {
  return formulaText(id, args());
}

/** What the registered function answers, as cells show it. firstResult('TARIFF.DUTY') // => [[11000]] */
export function firstResult(id: FirstFunction): CellContent[][] {
  const run = lawFunctions.find((each) => each.id === id)?.run;
  return run?.(...args().map(asGiven)) as CellContent[][];
}

function args(): Argument[] {
  return CAR.map((text) => readArgument(text, 'number', NO_NAMES));
}

/** As Excel hands a constant to a parameter that takes a range. */
function asGiven(argument: Argument): unknown {
  return argument.kind === 'constant' ? [[argument.value]] : null;
}
