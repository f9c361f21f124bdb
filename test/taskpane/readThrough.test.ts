import { dayFromIso } from '../../src/domain/shared/isoDate';
import { installCustomFunctions } from '../../src/cli/customFunctions';
import { call } from '../functions/call';
import { readThrough } from '../../src/taskpane/about/readThrough';

installCustomFunctions();

it('About says of each importer what TARIFF.COVERAGE says', () => {
  const rows = readThrough();
  expect(rows.map(({ importer }) => importer)).toEqual(['US', 'JP']);
  for (const { importer, through, release, origins } of rows) {
    const table = call('TARIFF.COVERAGE', importer, false) as (string | number)[][];
    expect(through).toBe(Math.max(...table.map(([, , , to]) => Number(to))));
    expect(release).toBe(table[0]?.[4]);
    expect(origins).toBe(new Set(table.map(([partner]) => partner)).size);
    expect(through).toBeGreaterThan(dayFromIso('2026-01-01')!);
  }
});
