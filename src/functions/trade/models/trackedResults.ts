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
  const names = namesOf(first);
  const run = (): Result<Float64Array> => {
    const table = runModel(model, prepared);
    return isRefusal(table) ? table : (figuresOf(table, names.length) ?? refuseTooLarge(model.id));
  };
  return { names, run };
}

function namesOf({ header, rows, totals }: ModelTable): string[] {
  const ofRows = rows.flatMap(([name, ...cells]) => cells.flatMap((value, at) => (typeof value === 'number' ? [`${name as string}: ${header[at + 1]}`] : [])));
  const ofTotals = totals.flatMap(([name, value]) => {
    if (typeof value === 'string') return REGIMES.map((regime) => `${name}: ${regime}`);
    return typeof value === 'number' && name !== NOT_FOLLOWED ? [name] : [];
  });
  return [...ofRows, ...ofTotals];
}

/** The figures in the order of their names, filled in at every draw; null where a draw has another number of them. */
function figuresOf({ rows, totals }: ModelTable, count: number): Float64Array | null {
  const figures = new Float64Array(count);
  let filled = 0;
  for (const row of rows) {
    for (let column = 1; column < row.length; column++) {
      const value = row[column];
      if (typeof value === 'number') figures[filled++] = value;
    }
  }
  for (const [name, value] of totals) {
    if (typeof value === 'string') for (const regime of REGIMES) figures[filled++] = value === regime ? 1 : 0;
    else if (typeof value === 'number' && name !== NOT_FOLLOWED) figures[filled++] = value;
  }
  return filled === count ? figures : null;
}
