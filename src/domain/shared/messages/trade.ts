import { Refusal } from '../refusal';

export function refuseNotConverged(model: string, iterations: number, residual: number): Refusal {
  return new Refusal(
    'outsideDomain',
    `${model} found no equilibrium.`,
    `After ${iterations} iterations the markets are still off by ${Number.isFinite(residual) ? residual.toPrecision(2) : 'more than can be counted'}.`,
    'Check rates, elasticities and imbalances: extreme values, or zeros that leave the level of prices open.',
  );
}

export function refuseOpenPrices(model: string): Refusal {
  return new Refusal(
    'outsideDomain',
    `${model}: the level of prices is open.`,
    'Where neither demand nor supply answers to prices, every level clears the markets.',
    'Give demand or supply somewhere an elasticity other than zero.',
  );
}

export function refuseTooLarge(model: string): Refusal {
  return new Refusal('outsideDomain', `${model}: a result is too large to be shown as a number.`, 'The arguments span too many powers of ten.', 'Check the units of the arguments.');
}

export function refuseSize(argument: string, shown: string, wanted: string): Refusal {
  return new Refusal('badArgument', `${argument} has ${shown}.`, `It must have ${wanted}.`, `Choose the range of ${argument} again.`);
}

export function refuseBlankCell(argument: string, row: number, column: number): Refusal {
  return new Refusal(
    'badArgument',
    `${argument}: the cell in row ${row}, column ${column} of the range is blank.`,
    'A blank is never taken as zero.',
    'Write 0 there if nothing is meant.',
  );
}

/** The same refusal of a cell of `argument`, with the cell's place in the range. */
export function refusePlaced({ code, what, because, tryThis }: Refusal, argument: string, row: number, column: number): Refusal {
  return new Refusal(code, what.replace(argument, `${argument} (row ${row}, column ${column})`), because, tryThis);
}

export function refuseOutOfBounds(argument: string, shown: string, wanted: string): Refusal {
  return new Refusal('badArgument', `${argument}: ${shown} cannot be used.`, `It must be ${wanted}.`, `Check ${argument}.`);
}

export function refuseRateAsPercent(argument: string, shown: string): Refusal {
  return new Refusal('badArgument', `${argument}: ${shown} is too large for a rate.`, 'Rates are fractions: 0.25 is 25%.', `Divide ${argument} by 100.`);
}

export function refuseChoice(argument: string, shown: string, choices: readonly string[]): Refusal {
  return new Refusal('badArgument', `${argument}: "${shown.slice(0, 40)}" is not known.`, `It is one of ${choices.join(', ')}.`, `Write one of them, or leave ${argument} out.`);
}

export function refuseNothingTraded(argument: string): Refusal {
  return new Refusal('zeroBase', `${argument} add up to zero.`, 'Changes are measured against the trade before.', `Put the trade before the change in ${argument}.`);
}

export function refuseIdleRegion(region: string): Refusal {
  return new Refusal('zeroBase', `flows: ${region.slice(0, 40)} sells or buys nothing.`, 'In general equilibrium every region earns and spends.', 'Include sales at home on the diagonal, or leave the region out.');
}

export function refuseRegionApart(region: string): Refusal {
  return new Refusal('outsideDomain', `flows: no chain of trade joins ${region.slice(0, 40)} to the first region.`, 'Between groups that do not trade, relative wages are open.', 'Solve each group by itself.');
}

export function refuseOrderOfDuties(): Refusal {
  return new Refusal('badArgument', 'The in-quota duty is above the over-quota duty.', 'A quota with that order would never be used.', 'Exchange the two duties.');
}

export function refuseLargeAndSmall(): Refusal {
  return new Refusal(
    'badArgument',
    'worldPrice and supplySlope are both given.',
    'A world price means a small importer; a supply slope lets the world price follow from the market.',
    'Leave one of them blank.',
  );
}

export function refuseNoSupplySide(): Refusal {
  return new Refusal('badArgument', 'worldPrice is blank, and the supply is not complete.', 'Without a world price both supplyIntercept and supplySlope are needed.', 'Give worldPrice, or both of them.');
}

export function refuseNoTradeAtAll(): Refusal {
  return new Refusal('outsideDomain', 'Demand and supply never meet at a positive price with imports.', 'The intercepts leave no trade, so no tariff is best.', 'Check a, b, c and d.');
}

export function refuseNoValueAdded(shown: string): Refusal {
  return new Refusal(
    'outsideDomain',
    `inputShare: ${shown} leaves no value added at world prices.`,
    'The effective rate divides by 1 minus the share of inputs.',
    'Use a share below 1.',
  );
}

export function refuseEmptyQuota(): Refusal {
  return new Refusal('zeroBase', 'The quota is zero.', 'A fill rate is imports divided by the quota.', 'Give a quota above zero for this figure.');
}

export function refuseNoImportsBefore(region: string): Refusal {
  return new Refusal('zeroBase', `${region.slice(0, 40)} had no imports before.`, 'A change is measured against them.', 'Read the trade itself with report "trade".');
}
