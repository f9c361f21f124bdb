import { nearestNames } from '../../../src/domain/shared/nearestNames';

const known = ['metals-relief', 'auto-relief', 'escalation', 'full-exemption'];

describe('nearest names', () => {
  it('a misspelt name finds the one with fewest letters to change, whatever the case', () => {
    expect(nearestNames('Escaltion', known)[0]).toBe('escalation');
    expect(nearestNames('metal-relief', known).slice(0, 2)).toEqual(['metals-relief', 'auto-relief']);
  });

  it('a part of a name finds the whole', () => {
    expect(nearestNames('auto', known, 1)).toEqual(['auto-relief']);
    expect(nearestNames('full-exemption-2025', known, 1)).toEqual(['full-exemption']);
  });

  it('gives at most the number asked for, and a very long or empty name costs no more', () => {
    expect(nearestNames('x'.repeat(30_000), known)).toHaveLength(3);
    expect(nearestNames('', known)).toHaveLength(3);
    expect(nearestNames('any', [])).toEqual([]);
  });
});
