import { readDay, readNumber, readOrigin, isBlank } from '../shared/readCells';
import { isRefusal, type Result } from '../shared/refusal';
import { refuseFees, refuseMode } from '../shared/messages/fees';
import type { LawBook } from '../measure/lawBook';
import { isTransportMode, TRANSPORT_MODES } from '../measure/userFee';
import { userFees } from './userFees';

/**
 * All user fees of one entry, from cells: a blank date is the last day of law read, a blank mode is refused
 * because the harbor fee depends on it.
 * @example entryFees(book, { importer: 'US', value: 40000, date: 45778, mode: 'ocean' }) // => 188.56
 */
export function entryFees(book: LawBook, cells: { importer: unknown; value: unknown; date: unknown; mode: unknown }): Result<number> {
  const importer = readOrigin(cells.importer, 'importer');
  if (isRefusal(importer)) return importer;
  const value = readNumber(cells.value, 'value');
  if (isRefusal(value)) return value;
  const release = book.releases.find((held) => held.importer === importer);
  const day = isBlank(cells.date) ? (release?.verifiedThrough ?? 0) : readDay(cells.date, 'date');
  if (isRefusal(day)) return day;
  if (!release) return refuseFees(importer, day, book.releases.map((held) => held.importer));
  const mode = isBlank(cells.mode) ? '' : String(cells.mode).trim().toLowerCase();
  if (!isTransportMode(mode)) return refuseMode(mode.slice(0, 40), TRANSPORT_MODES);
  const lines = userFees(book, { importer, value, day, mode });
  return isRefusal(lines) ? lines : lines.reduce((sum, { fee }) => sum + fee, 0);
}
