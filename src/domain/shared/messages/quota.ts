import { isoFromDay, type Day } from '../isoDate';
import { Refusal } from '../refusal';

interface NamedQuota {
  id: string;
  title: string;
  volumes: readonly { from: Day; to: Day | null }[];
  inQuota: readonly { from: Day; to: Day | null }[];
  levers: { volume: string; share: string };
}

function shown(cell: unknown): string {
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell).slice(0, 40) : 'an error';
}

function spans(dated: NamedQuota['volumes']): string {
  return dated.map(({ from, to }) => `${isoFromDay(from)} to ${to === null ? 'now' : isoFromDay(to - 1)}`).join(', ');
}

export function refuseUnknownQuota(name: string, nearest: readonly string[]): Refusal {
  return new Refusal('notAvailable', `quota: there is no quota "${name.slice(0, 40)}".`, `Nearest: ${nearest.join(', ')}.`, 'See QUOTA.LIST().');
}

const MOST_NAMED = 6;

function firstOf(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  return names.slice(0, MOST_NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

export function refuseNoSuchQuota(importer: string, query: string, held: readonly string[]): Refusal {
  const asked = [importer, query.slice(0, 40)].filter(Boolean).join(', ');
  return new Refusal('notAvailable', `No quota fits "${asked}".`, `Held: ${firstOf(held)}.`, 'Leave the query blank for all.');
}

export function refuseQuotaNotInForce(quota: NamedQuota, day: Day): Refusal {
  const { id, volumes, inQuota, levers } = quota;
  const lever = levers.volume || levers.share;
  const dated = volumes.length > 0 ? volumes : lever ? [] : inQuota;
  return new Refusal(
    'notAvailable',
    `quota: ${id} is not in force on ${isoFromDay(day)}.`,
    dated.length > 0 ? `It is dated ${spans(dated.length > 3 ? [dated[0]!, dated.at(-1)!] : dated)}.` : 'The law has no such quota.',
    lever ? `Give a date inside, or a scenario that sets ${lever}.` : 'Give a date inside.',
  );
}

export function refuseQuotaWithoutVolume(quota: NamedQuota): Refusal {
  return new Refusal('notAvailable', `quota: ${quota.id} has no volume.`, `${quota.title} is not limited by quantity.`, 'See its row in QUOTA.LIST().');
}

export function refuseNoOverQuotaDuty(id: string, gap: string): Refusal {
  return new Refusal(
    'notAvailable',
    `quota: no duty over ${id} is held.`,
    gap ? `Over it stands ${gap}.` : 'Its source states the in-quota duty only.',
    'Ask for a quantity inside the quota, or TARIFF.DUTY on the line.',
  );
}

export function refuseUnreadQuotas(importer: string): Refusal {
  return new Refusal('notAvailable', `The quotas of ${importer} were not read.`, 'No day is known up to which they hold.', 'See QUOTA.LIST().');
}

export function refuseEarlyQuotaDate(day: Day, from: Day): Refusal {
  return new Refusal('notAvailable', `date: ${isoFromDay(day)} is before the data.`, `Quotas are held from ${isoFromDay(from)}.`, 'Give a later date.');
}

export function refuseLateQuotaDate(day: Day, verifiedThrough: Day): Refusal {
  return new Refusal(
    'notAvailable',
    `date: ${isoFromDay(day)} is after the last law read.`,
    `Quotas were read to ${isoFromDay(verifiedThrough)}; later changes are unknown.`,
    'Give an earlier date.',
  );
}

export function refuseUsed(argument: string, text: string): Refusal {
  return new Refusal('badArgument', `${argument}: "${text.slice(0, 40)}" is not a quantity.`, 'Text is not read as a number.', 'Give a number, or a range with the columns date, quantity.');
}

export function refuseNegativeUse(argument: string, quantity: number): Refusal {
  return new Refusal('badArgument', `${argument}: ${quantity} is negative.`, 'What was used is zero or more.', `Check ${argument}.`);
}

export function refuseNegativeSum(total: number): Refusal {
  return new Refusal('badArgument', `The ledger sums to ${total} in the period.`, 'Corrections cannot exceed what was used.', 'Check the signs and dates of its rows.');
}

export function refuseLedgerColumns(argument: string, columns: number): Refusal {
  return new Refusal('badArgument', `${argument}: the range has ${columns} columns.`, 'A ledger has two or three: date, quantity, origin.', 'Give a number or such a range without its header.');
}

export function refuseLedgerHalfRow(argument: string, row: number, missing: 'date' | 'quantity' | 'origin'): Refusal {
  return new Refusal('badArgument', `${argument}: row ${row} has no ${missing}.`, 'A blank is never taken as zero.', `Fill in the ${missing} or clear the row.`);
}

export function refuseLedgerDate(argument: string, row: number, cell: unknown): Refusal {
  return new Refusal('badArgument', `${argument}: row ${row} has no date but "${shown(cell)}".`, 'Dates are Excel dates or ISO text.', 'Leave the header out; write 2025-05-01.');
}

export function refuseLedgerQuantity(argument: string, row: number, cell: unknown): Refusal {
  return new Refusal('badArgument', `${argument}: the quantity in row ${row} is "${shown(cell)}".`, 'Text is not read as a number.', 'Put in a number in the unit of the quota.');
}

export function refuseZeroVolume(id: string): Refusal {
  return new Refusal('zeroBase', `quota: the volume of ${id} is 0.`, 'There is no share of nothing.', 'Use QUOTA.REMAINING, which gives 0.');
}

export function refuseLedgerOrigin(argument: string, row: number, cell: unknown): Refusal {
  return new Refusal('badArgument', `${argument}: the origin in row ${row} is "${shown(cell)}".`, 'Origins are ISO codes such as US or AU.', 'Correct it, or leave the third column out.');
}

export function refuseLastsThePeriod(id: string, lastDay: Day): Refusal {
  return new Refusal(
    'notAvailable',
    `${id} is not used up in its period.`,
    `At the run rate to date it lasts beyond ${isoFromDay(lastDay)}.`,
    'See QUOTA.REMAINING for what is left.',
  );
}

export function refuseExhaustedBefore(id: string, day: Day): Refusal {
  return new Refusal('notAvailable', `${id} is used up by ${isoFromDay(day)}.`, 'A single number does not tell since when.', 'Give a ledger with the columns date, quantity.');
}

export function refuseValueWithoutQuantity(): Refusal {
  return new Refusal('badArgument', 'quantity is 0 while value is not.', 'The value cannot be divided between the parts inside and over the quota.', 'Give the quantity in the unit of the quota.');
}

export function refuseNoBids(method: string): Refusal {
  return method === 'AUCTION'
    ? new Refusal('badArgument', 'bids is blank.', 'AUCTION gives to the highest bid first.', 'Point bids to one number for each request.')
    : new Refusal('badArgument', 'bids is blank.', 'HISTORICAL reads past shares or past imports from it.', 'Point bids to one number for each request.');
}

export function refuseMethod(text: string, known: readonly string[]): Refusal {
  return new Refusal('badArgument', `method: "${text.slice(0, 40)}" is not known.`, '', `Write ${known.join(', ')}.`);
}

export function refuseApplications(argument: string, cells: number, requests: number): Refusal {
  return new Refusal('badArgument', `${argument} has ${cells} cells for ${requests} requests.`, 'Each request needs one.', `Choose a range of ${requests} cells.`);
}

export function refuseRequestShape(argument: string, rows: number, columns: number): Refusal {
  return new Refusal('badArgument', `${argument} is a range of ${rows} × ${columns} cells.`, 'It takes one row or one column.', `Point ${argument} to one row or one column.`);
}

export function refuseUnit(argument: string, text: string, products: readonly string[]): Refusal {
  return new Refusal(
    'badArgument',
    `${argument}: "${text.slice(0, 30)}" is not a unit.`,
    `Known: t, kg, lb, brown, milled (also "kg milled"), bushel of ${products.join(', ')}.`,
    'Write one of them.',
  );
}

export function refuseConversion(from: string, to: string): Refusal {
  return new Refusal('badArgument', `${from.slice(0, 30)} does not convert to ${to.slice(0, 30)}.`, 'Brown and milled are states of rice; the other unit names none.', 'Name brown or milled on both sides, e.g. "kg brown" and "t milled".');
}

export function refuseFactorMissing(from: string, to: string): Refusal {
  return new Refusal(
    'badArgument',
    `factor is blank for ${from.slice(0, 30)} to ${to.slice(0, 30)}.`,
    'No official value is held: 682,200 t milled for 767,000 t brown make 0.889, the technical yield is 0.91.',
    'Give the factor, milled per brown.',
  );
}

export function refuseFactorGiven(factor: number, fixed: number): Refusal {
  return new Refusal('badArgument', `factor: ${factor} cannot be used.`, `These units convert at ${Number(fixed.toPrecision(9))} by definition.`, 'Leave factor out.');
}

export function refuseNoSafeguard(id: string): Refusal {
  return new Refusal('notAvailable', `quota: ${id} has no volume safeguard.`, 'A duty that follows the price is part of QUOTA.DUTY.', 'Try "jp-beef-usjta".');
}

export function refuseNoTriggerLevel(id: string, from: Day): Refusal {
  return new Refusal('notAvailable', `No trigger level of ${id} is held for the year from ${isoFromDay(from)}.`, 'The sources name none.', 'Give a date in another year.');
}

export function refuseNoImportsGiven(): Refusal {
  return new Refusal('notAvailable', 'ledger is blank.', 'Without imports only published safeguards are known.', 'Give the imports of the year as a ledger or a number.');
}

export function refuseSafeguardLifted(): Refusal {
  return new Refusal('notAvailable', 'The scenario removes the safeguard.', 'Imports are not counted against a trigger.', 'Leave its lever out to count them.');
}

export function refuseTriggerDayUnknown(): Refusal {
  return new Refusal('notAvailable', 'ledger: a single number does not tell when the trigger was passed.', 'The safeguard starts some days after the ten-day period in which it was.', 'Give a ledger with the columns date, quantity.');
}

export function refuseNoJointImports(): Refusal {
  return new Refusal(
    'notAvailable',
    'ledger: imports of the CPTPP countries are missing.',
    'Since 2023 the safeguard also needs US and CPTPP imports together to exceed their level.',
    'Add a third column, origin, with rows of those countries.',
  );
}

export function refuseNoYearBefore(): Refusal {
  return new Refusal(
    'notAvailable',
    'ledger: imports of the fiscal year before are missing.',
    'Since 2023 the safeguard also needs US imports to exceed those of the year before.',
    'Add the rows of that year.',
  );
}
