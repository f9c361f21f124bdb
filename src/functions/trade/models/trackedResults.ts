import { refuseTooLarge } from '../../../domain/shared/messages/trade';
import { isRefusal, type Result } from '../../../domain/shared/refusal';
import { runModel, type ModelTable, type PreparedModel, type TradeModel } from '../../edge/tradeModel';

/** The figures of a model that a simulation follows: their names, and a run that gives them in that order. */
export interface TrackedResults {
  names: readonly string[];
  run: () => Result<Float64Array>;
}

/** The regimes of a quota are followed as shares of draws; how well the equations hold is no result. */
const REGIMES = ['in-quota', 'binding', 'over-quota'];
const NOT_FOLLOWED = 'Residual';

/** What to follow is read off a first run, with the inputs as they stand. */
export function trackResults(model: TradeModel, prepared: PreparedModel): Result<TrackedResults> {
  const first = runModel(model, prepared);
  if (isRefusal(first)) return first;
  const names = figuresOf(first).map(({ name }) => name);
  const run = (): Result<Float64Array> => {
    const table = runModel(model, prepared);
    if (isRefusal(table)) return table;
    const figures = figuresOf(table);
    return figures.length === names.length ? Float64Array.from(figures, ({ value }) => value) : refuseTooLarge(model.id);
  };
  return { names, run };
}

function figuresOf({ header, rows, totals }: ModelTable): { name: string; value: number }[] {
  const figures: { name: string; value: number }[] = [];
  for (const [name, ...cells] of rows) {
    cells.forEach((value, at) => {
      if (typeof value === 'number') figures.push({ name: `${name as string}: ${header[at + 1]}`, value });
    });
  }
  for (const [name, value] of totals) {
    if (typeof value === 'number' && name !== NOT_FOLLOWED) figures.push({ name, value });
    if (typeof value === 'string') REGIMES.forEach((regime) => figures.push({ name: `${name}: ${regime}`, value: value === regime ? 1 : 0 }));
  }
  return figures;
}
