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
  return new Refusal('badArgument', `${inRow(row)} "${shown.slice(0, 40)}" is no distribution.`, 'Known are uniform, triangular and lognormal, and correlation between two rows.', 'Write one of these words.');
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

export function refuseCorrelatedRow(row: number, shown: string, inputs: readonly string[]): Refusal {
  return new Refusal('badArgument', `${inRow(row)} ${shown.slice(0, 20) || 'a blank'} is no row of an uncertain input.`, `A correlation names two rows of ranges; inputs are in ${inputs.join(', ')}.`, 'Give two of these row numbers.');
}

export function refuseCorrelationWithItself(row: number, input: string): Refusal {
  return new Refusal('badArgument', `${inRow(row)} ${input} is correlated with itself.`, 'A correlation is between two inputs.', 'Name another row.');
}

export function refuseCorrelationTwice(row: number, pair: string, before: number): Refusal {
  return new Refusal('badArgument', `${inRow(row)} the correlation of ${pair} is given again.`, `Row ${before} gives it already.`, 'Keep one of the two.');
}

export function refuseCorrelationNumber(row: number, shown: string): Refusal {
  return new Refusal('badArgument', `${inRow(row)} correlation ${shown.slice(0, 20) || 'blank'} cannot be used.`, 'It stands in the column of low, above -1 and below 1, with high and mode blank.', 'Write for example 0.5.');
}

/** `possible` = the ends between which this correlation would fit the others; null where others must change too. */
export function refuseCorrelationConflict(row: number, pair: string, { rho, possible }: { rho: number; possible: { low: string; high: string } | null }): Refusal {
  const because = possible ? `Together with them it can lie between ${possible.low} and ${possible.high}.` : 'Others contradict each other too.';
  return new Refusal('badArgument', `${inRow(row)} correlation ${rho} of ${pair} does not fit the other correlations.`, because, 'Bring it, or the others, closer to zero.');
}

export function refuseTooFewDrawsToCorrelate(draws: number, inputs: number): Refusal {
  return new Refusal('badArgument', `draws: ${draws} are too few to correlate ${inputs} inputs.`, 'So few draws cannot be arranged in every wanted order at once.', 'Make more draws.');
}

export function refuseTooLargeToSimulate(model: string): Refusal {
  return new Refusal('outsideDomain', `${model}: the model is too large to simulate in a cell.`, 'Not even a few draws fit into two seconds.', 'Use fewer regions, or run it in the pane.');
}

/** Stand in the result where fewer draws were made than asked. */
export function drawsThatFitACell(draws: number, asked: number): string {
  return `${draws} of ${asked} draws: what fits into about 2 s in a cell; the pane runs more`;
}

export function drawsThatFitMemory(draws: number, asked: number): string {
  return `${draws} of ${asked} draws: what fits into memory with so many results`;
}

export function drawsWithoutWorker(draws: number, asked: number): string {
  return `${draws} of ${asked} draws: what can be run where there is no background worker`;
}
