import { embeddedData } from '../../src/instruments/embedded';
import { findFunctions } from '../../src/taskpane/formula/catalogue';
import { findPresets } from '../../src/taskpane/scenarios/findPresets';

const { scenarios } = embeddedData();
const ids = (query: string) => findPresets(query, scenarios).map(({ id }) => id);

describe('search', () => {
  it('finds presets by words in any order, in either language and width', () => {
    expect(ids('RICE quota')).toContain('rice-beyond-ma');
    expect(ids('自動車')).toContain('auto-relief');
    expect(ids('２４％')).toContain('pause-lapse-24');
    expect(ids('24 %')).toContain('pause-lapse-24');
    expect(ids('no such thing')).toEqual([]);
    expect(ids('')).toHaveLength(scenarios.presets.length);
  });

  it('finds functions by what they do and by their arguments', () => {
    expect(findFunctions('duty layer').map(({ id }) => id)).toContain('TARIFF.STACK');
    expect(findFunctions('関税額').map(({ id }) => id)).toContain('TARIFF.DUTY');
  });
});
