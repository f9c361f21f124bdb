import { Refusal } from '../refusal';

export function refuseModel(shown: string, known: readonly string[]): Refusal {
  return new Refusal('badArgument', `model: "${shown.slice(0, 40)}" cannot be simulated.`, `Models are ${known.join(', ')}.`, 'Write one of these names.');
}

export function refuseRangeColumns(columns: number): Refusal {
  return new Refusal('badArgument', `ranges has ${columns} columns.`, 'A row is: argument number, element or blank, distribution, low, high[, mode].', 'Give five or six columns.');
}

export function refuseNoRanges(): Refusal {
  return new Refusal('badArgument', 'ranges holds no row.', 'Without an uncertain input there is nothing to draw.', 'Give at least one row.');
}

function inRow(row: number): string {
  return `ranges, row ${row}:`;
}

export function refuseRangeArgument(row: number, shown: string, numeric: readonly string[]): Refusal {
  return new Refusal('badArgument', `${inRow(row)} argument ${shown} holds no numbers.`, `Numbers are in ${numeric.join(', ')}.`, 'Give the place of one of them among the arguments of the model.');
}

export function refuseRangeElement(row: number, argument: string, count: number): Refusal {
  return new Refusal('badArgument', `${inRow(row)} ${argument} has no such element.`, `It has ${count === 1 ? 'one value' : `${count} values, counted row by row`}.`, 'Leave element blank for all of them.');
}

export function refuseDistribution(row: number, shown: string): Refusal {
  return new Refusal('badArgument', `${inRow(row)} "${shown.slice(0, 40)}" is no distribution.`, 'Known are uniform, triangular and lognormal.', 'Write one of these words.');
}

export function refuseRangeNumber(row: number, column: string): Refusal {
  return new Refusal('badArgument', `${inRow(row)} ${column} is not a number.`, 'A blank is never taken as zero.', `Fill in ${column}.`);
}

export function refuseRangeOrder(row: number): Refusal {
  return new Refusal('badArgument', `${inRow(row)} low, mode and high are out of order.`, 'Low is the smallest, high the largest; of negative numbers −2 is lower than −1.', 'Exchange them.');
}

export function refuseLognormalSign(row: number): Refusal {
  return new Refusal('badArgument', `${inRow(row)} a lognormal keeps its sign.`, 'Low and high must both be above zero or both below.', 'Use uniform or triangular, or move the limits.');
}

export function refuseTooLargeToSimulate(model: string): Refusal {
  return new Refusal('outsideDomain', `${model}: the model is too large to simulate in a cell.`, 'Not even a few draws fit into two seconds.', 'Use fewer regions, or run it in the pane.');
}

/** Stands in the result where fewer draws were made than asked. */
export function cappedDraws(draws: number, asked: number): string {
  return `${draws} of ${asked} draws: what fits into about 2 s in a cell; the pane runs more`;
}
