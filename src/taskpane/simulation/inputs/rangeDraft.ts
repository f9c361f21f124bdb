import { isBlank } from '../../../domain/shared/readCells';
import type { CellContent } from '../../../workbook/scenarioSheet';
import { readArgument } from '../../functions/argument';

export const DISTRIBUTIONS = ['triangular', 'uniform', 'lognormal'] as const;

/** An uncertain input as it is being typed; `argument` is its place among the model's arguments, from 1. */
export interface InputDraft {
  id: number;
  argument: string;
  element: string;
  distribution: string;
  low: string;
  high: string;
  mode: string;
}

/** A rank correlation as it is being typed, between two inputs by their ids. */
export interface CorrelationDraft {
  id: number;
  one: number;
  other: number;
  rho: string;
}

/** What the argument `ranges` says, in the order of its rows: inputs first, then correlations. */
export interface RangeDraft {
  inputs: readonly InputDraft[];
  correlations: readonly CorrelationDraft[];
}

export const EMPTY_DRAFT: RangeDraft = { inputs: [], correlations: [] };

/** The rows of a range as a draft; null where a row is no input and no correlation of two inputs. */
export function draftFrom(rows: readonly (readonly CellContent[])[]): RangeDraft | null {
  const filled = rows.map((cells, at) => ({ cells, row: at + 1 })).filter(({ cells }) => !cells.every(isBlank));
  if (filled.some(({ cells }) => cells.length < 5 || cells.length > 6)) return null;
  const isCorrelation = ({ cells }: { cells: readonly CellContent[] }) => String(cells[2]).trim().toLowerCase() === 'correlation';
  const inputs = filled.filter((row) => !isCorrelation(row)).map(({ cells, row }): InputDraft => {
    const [argument, element, distribution, low, high, mode = ''] = cells.map(String);
    return { id: row, argument: argument!, element: element!, distribution: distribution!.trim().toLowerCase(), low: low!, high: high!, mode };
  });
  const correlations = filled.filter(isCorrelation).map(({ cells, row }): CorrelationDraft => ({ id: row, one: Number(cells[0]), other: Number(cells[1]), rho: String(cells[3]) }));
  const isInput = (id: number) => inputs.some((input) => input.id === id);
  return correlations.every(({ one, other }) => isInput(one) && isInput(other)) ? { inputs, correlations } : null;
}

/** The rows of a draft, six columns each, as the function reads them. */
export function rowsOfDraft({ inputs, correlations }: RangeDraft): CellContent[][] {
  const rowOf = (id: number): number => inputs.findIndex((input) => input.id === id) + 1;
  return [
    ...inputs.map(({ argument, element, distribution, low, high, mode }) => {
      const isTriangular = distribution === 'triangular';
      return [typedCell(argument), typedCell(element), distribution, typedCell(low), typedCell(high), isTriangular ? typedCell(mode) : ''];
    }),
    ...correlations.map(({ one, other, rho }) => [rowOf(one), rowOf(other), 'correlation', typedCell(rho), '', '']),
  ];
}

export function withInput(draft: RangeDraft, argument: string): RangeDraft {
  return { ...draft, inputs: [...draft.inputs, { id: freeId(draft), argument, element: '', distribution: 'triangular', low: '', high: '', mode: '' }] };
}

/** Without an input, and without the correlations that name it. */
export function withoutInput({ inputs, correlations }: RangeDraft, id: number): RangeDraft {
  return {
    inputs: inputs.filter((input) => input.id !== id),
    correlations: correlations.filter(({ one, other }) => one !== id && other !== id),
  };
}

/** A correlation of the first two inputs that have none yet. */
export function withCorrelation(draft: RangeDraft): RangeDraft {
  const ids = draft.inputs.map(({ id }) => id);
  const pairs = ids.flatMap((one, at) => ids.slice(at + 1).map((other) => ({ one, other })));
  const free = pairs.find(({ one, other }) => !draft.correlations.some((known) => [known.one, known.other].sort().join() === [one, other].sort().join()));
  const { one, other } = free ?? pairs[0]!;
  return { ...draft, correlations: [...draft.correlations, { id: freeId(draft), one, other, rho: '' }] };
}

function freeId({ inputs, correlations }: RangeDraft): number {
  return Math.max(0, ...inputs.map(({ id }) => id), ...correlations.map(({ id }) => id)) + 1;
}

const NO_NAMES: ReadonlySet<string> = new Set();

/** What is typed, as a cell would hold it: a number, or the text as it stands for the refusal to show. */
function typedCell(text: string): CellContent {
  const argument = readArgument(text, 'number', NO_NAMES);
  return argument.kind === 'constant' ? argument.value : text.trim();
}
