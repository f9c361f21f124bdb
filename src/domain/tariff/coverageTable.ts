import { refuseImporter } from '../shared/messages/tariff';
import type { Day } from '../shared/isoDate';
import type { Result } from '../shared/refusal';
import type { CoverageEntry, LawBook, LawRelease } from '../measure/lawBook';

/** What the data hold for one partner and one kind of duty. */
export interface CoverageRow {
  /** Origin; `JP → US` when the table has several importers. */
  partner: string;
  authority: string;
  from: Day;
  /** Last day held: where the duty ended, or to where the law was read. */
  to: Day;
  lastRelease: string;
  gaps: string;
  source: string;
}

/**
 * What the data hold and where they stop, for one importer or ('') for all.
 * An importer without law is refused (`#N/A`) with those that are held.
 * @example coverageTable(book, 'US')[0] // => { partner: 'JP', authority: 'MFN', from: 43101, to: 46293, … }
 */
export function coverageTable(book: LawBook, importer: string): Result<CoverageRow[]> {
  const held = book.releases.map((release) => release.importer);
  if (importer !== '' && !held.includes(importer)) return refuseImporter(importer, held);
  const asked = book.releases.filter((release) => importer === '' || release.importer === importer);
  return asked.flatMap((release) =>
    book.coverage
      .filter((entry) => entry.importer === release.importer)
      .map((entry) => coverageRow(entry, release, importer === '')),
  );
}

function coverageRow(entry: CoverageEntry, release: LawRelease, namesImporter: boolean): CoverageRow {
  return {
    partner: namesImporter ? `${entry.origin} → ${entry.importer}` : entry.origin,
    authority: entry.authority,
    from: entry.from,
    to: entry.to === null ? release.verifiedThrough : entry.to - 1,
    lastRelease: release.lastRelease,
    gaps: entry.gaps,
    source: entry.source,
  };
}
