import { quotaTable } from '../../../src/domain/quota/quotaTable';
import { accepted, refused } from '../scenario/given';
import { smallQuotas } from './smallQuotas';

function ids(importer: string, query: string): string[] {
  return accepted(quotaTable(smallQuotas, importer, query)).map(({ id }) => id);
}

describe('the list of quotas', () => {
  it('shows one row a quota in words', () => {
    expect(accepted(quotaTable(smallQuotas, 'US', 'cars'))[0]).toEqual({
      id: 'cars',
      title: 'Title of cars',
      importer: 'US',
      origin: 'GB',
      administration: 'first come first served',
      period: 'calendar year',
      volume: 100_000,
      unit: 'vehicles',
      inQuota: 'Free',
      overQuota: '341 USD/kg',
      source: 'Gazette 12 p. 3',
    });
    expect(accepted(quotaTable(smallQuotas, '', '')).map(({ period }) => period)).toContain('year from 1 April');
  });

  it('finds by importer, words, order number and tariff code', () => {
    expect(ids('JP', '')).toEqual(['rice', 'rice-tender', 'corn']);
    expect(ids('', 'title rice')).toEqual(['rice', 'rice-tender']);
    expect(ids('', '05.1234')).toEqual(['rice']);
    expect(ids('', '1006.30.090')).toEqual(['rice']);
    expect(ids('', '1006')).toEqual(['rice']);
    expect(refused(quotaTable(smallQuotas, '', 'ice')).code).toBe('notAvailable'); // inside a word is no match
  });

  it('a volume that is not there is a refusal in its place', () => {
    expect(refused(accepted(quotaTable(smallQuotas, '', 'corn'))[0]!.volume).message).toContain('has no volume');
    expect(refused(accepted(quotaTable(smallQuotas, '', 'steel'))[0]!.volume).message).toContain('not in force');
  });

  it('nothing found is #N/A with the ids held', () => {
    expect(refused(quotaTable(smallQuotas, 'FR', 'cheese')).message).toContain('rice-tender');
  });
});
