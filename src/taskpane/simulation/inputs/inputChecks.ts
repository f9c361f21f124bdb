import { readRange } from '../../../functions/trade/models/simulationRanges';
import type { SimulatedModel } from '../../../functions/trade/simulation/readSimulation';
import type { CellContent } from '../../../workbook/scenarioSheet';
import { errorSentence, isCellError } from '../../formula/cellError';

/** An argument of the model that holds numbers: its place from 1, and the numbers as they are now where they are known. */
export interface NumericArgument {
  place: number;
  name: string;
  values: Float64Array | null;
  /** Elasticities are what one is most often unsure of. */
  isElasticity: boolean;
}

const ELASTICITIES: ReadonlySet<string | undefined> = new Set(['demandElasticity', 'elasticity', 'substitution']);

/** The arguments that can be uncertain; those of `names` without a number are left out once the model is read. */
export function numericArguments(names: readonly string[], model: SimulatedModel | null): NumericArgument[] {
  const all = names.map((name, at) => {
    const given = model?.prepared.numbers[name];
    return { place: at + 1, name, values: given?.values ?? null, isElasticity: ELASTICITIES.has(given?.kind) };
  });
  return model ? all.filter(({ values }) => values !== null) : all;
}

/** What the function says of one row that is filled in; '' while it is not, or when nothing is wrong with it. */
export function rowProblem(cells: readonly CellContent[], at: number, simulated: SimulatedModel | null): string {
  const isFilled = [0, 2, 3, 4].every((column) => cells[column] !== '');
  if (!simulated || !isFilled) return '';
  try {
    readRange({ at, cells: [...cells] }, simulated.model, simulated.prepared);
    return '';
  } catch (error) {
    if (isCellError(error)) return errorSentence(error);
    throw error;
  }
}

/** `sigma`, or `trade[5]` for one element, as the reports name it. */
export function inputName(names: readonly string[], argument: string, element: string): string {
  const name = names[Number(argument) - 1] ?? '?';
  return element.trim() === '' ? name : `${name}[${element.trim()}]`;
}
