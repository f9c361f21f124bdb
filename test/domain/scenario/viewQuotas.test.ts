import { viewQuotas } from '../../../src/domain/scenario/viewQuotas';
import { scenario } from './given';
import { smallBook } from './smallBook';

function view(text: string) {
  return viewQuotas(scenario(text), smallBook);
}

describe('the quotas a scenario asks for', () => {
  it('blank: those of the date', () => {
    expect(view('')).toEqual({ lawOn: null, levers: new Map() });
  });

  it('what the delta levers of a preset set in its case, on the day of its law', () => {
    const { lawOn, levers } = view('rice-beyond-ma:high');
    expect(lawOn).toBe(45780);
    expect(levers.get('jp.rice.csqUS.limit')).toBe(175_000);
    expect(levers.get('jp.auto.php.cap')).toBeNull();
    expect(levers.get('jp.beef.safeguard')).toBe('removed');
  });

  it('a typed volume wins, beside every other lever set', () => {
    const { levers } = view('rice-beyond-ma | jp.rice.csqUS.limit=0 | us.s232.auto.rate=0.1');
    expect(levers.get('jp.rice.csqUS.limit')).toBe(0);
    expect(levers.get('us.s232.auto.rate')).toBe(0.1);
  });

  it('levers with role law, and those common to all scenarios, set nothing', () => {
    expect([...view('outcome-2025-07').levers]).toEqual([]);
    expect(view('rice-beyond-ma').levers.has('jp.politics.riceWeight')).toBe(false);
  });
});
