import { isoFromDay, type Day } from '../isoDate';
import { Refusal } from '../refusal';

interface NamedQuota {
  id: string;
  title: string;
  volumes: readonly { from: Day; to: Day | null }[];
}

function shown(cell: unknown): string {
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell).slice(0, 40) : 'an error';
}

function spans(volumes: NamedQuota['volumes']): string {
  return volumes.map(({ from, to }) => `${isoFromDay(from)} to ${to === null ? 'now' : isoFromDay(to - 1)}`).join(', ');
}

export function refuseUnknownQuota(name: string, nearest: readonly string[]): Refusal {
  return new Refusal('notAvailable', `quota: there is no quota "${name.slice(0, 40)}".`, `Nearest: ${nearest.join(', ')}.`, 'See QUOTA.LIST().');
}

export function refuseNoSuchQuota(importer: string, query: string, held: readonly string[]): Refusal {
  const asked = [importer, query.slice(0, 40)].filter(Boolean).join(', ');
  return new Refusal('notAvailable', `No quota fits "${asked}".`, `Held: ${held.join(', ')}.`, 'Leave the query blank for all.');
}

export function refuseQuotaNotInForce(quota: NamedQuota, day: Day): Refusal {
  return new Refusal(
    'notAvailable',
    `quota: ${quota.id} is not in force on ${isoFromDay(day)}.`,
    `Its volumes are dated ${spans(quota.volumes)}.`,
    'Give a date inside, or a scenario that sets the volume.',
  );
}

export function refuseQuotaWithoutVolume(quota: NamedQuota): Refusal {
  return new Refusal('notAvailable', `quota: ${quota.id} has no volume.`, `${quota.title} is not limited by quantity.`, 'See its row in QUOTA.LIST().');
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

export function refuseUsed(text: string): Refusal {
  return new Refusal('badArgument', `used: "${text.slice(0, 40)}" is not a quantity.`, 'Text is not read as a number.', 'Give a number, or a range with the columns date, quantity.');
}

export function refuseNegativeUse(quantity: number): Refusal {
  return new Refusal('badArgument', `used: the quantity used is ${quantity}.`, 'Corrections cannot exceed what was used in the period.', 'Check the signs and dates.');
}

export function refuseLedgerColumns(columns: number): Refusal {
  return new Refusal('badArgument', `used: the range has ${columns} columns.`, 'A ledger has two: date, quantity.', 'Give a number or a two-column range without its header.');
}

export function refuseLedgerHalfRow(row: number, missing: 'date' | 'quantity'): Refusal {
  return new Refusal('badArgument', `used: row ${row} has no ${missing}.`, 'A blank is never taken as zero.', `Fill in the ${missing} or clear the row.`);
}

export function refuseLedgerDate(row: number, cell: unknown): Refusal {
  return new Refusal('badArgument', `used: row ${row} has no date but "${shown(cell)}".`, 'Dates are Excel dates or ISO text.', 'Leave the header out; write 2025-05-01.');
}

export function refuseLedgerQuantity(row: number, cell: unknown): Refusal {
  return new Refusal('badArgument', `used: the quantity in row ${row} is "${shown(cell)}".`, 'Text is not read as a number.', 'Put in a number in the unit of the quota.');
}

export function refuseZeroVolume(id: string): Refusal {
  return new Refusal('zeroBase', `quota: the volume of ${id} is 0.`, 'There is no share of nothing.', 'Use QUOTA.REMAINING, which gives 0.');
}
