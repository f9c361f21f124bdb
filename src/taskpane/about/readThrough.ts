import { context } from '../../functions/edge/context';
import { lawFunctions } from '../../functions/lawFunctions';
import type { Day } from '../../domain/shared/isoDate';

/** How far the law of one importer was read, as TARIFF.COVERAGE says. */
export interface ReadThrough {
  importer: string;
  through: Day;
  release: string;
  origins: number;
}

/** Columns of TARIFF.COVERAGE. */
const [PARTNER, TO, RELEASE] = [0, 3, 4];

/** readThrough()[0] // => { importer: 'US', through: 46293, release: 'HTS 2026 Rev 20 (2026-09-28)', origins: 36 } */
export function readThrough(): ReadThrough[] {
  const coverage = lawFunctions.find(({ id }) => id === 'TARIFF.COVERAGE');
  return context().data.law.releases.map(({ importer }) => {
    const rows = (coverage?.run([[importer]], [[false]]) ?? []) as (string | number)[][];
    return {
      importer,
      through: Math.max(...rows.map((row) => Number(row[TO]))),
      release: String(rows[0]?.[RELEASE] ?? ''),
      origins: new Set(rows.map((row) => row[PARTNER])).size,
    };
  });
}
