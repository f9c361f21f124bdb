import { viewQuotas } from '../../../src/domain/scenario/viewQuotas';
import { scenario } from './given';
import { smallBook } from './smallBook';

function view(text: string) {
  return viewQuotas(scenario(text), smallBook);
}

describe('the quotas a scenario asks for', () => {
  it('blank: those of the date', () => {
    expect(view('')).toEqual({ lawOn: null, volumes: new Map() });
  });

  it('the delta volumes of a preset in its case, on the day of its law', () => {
    expect(view('rice-beyond-ma:high')).toEqual({ lawOn: 45780, volumes: new Map([['jp.rice.csqUS.limit', 175_000]]) });
  });

  it('a typed volume wins; a lever of another kind is none', () => {
    expect(view('rice-beyond-ma | jp.rice.csqUS.limit=0 | us.s232.auto.rate=0.1').volumes).toEqual(new Map([['jp.rice.csqUS.limit', 0]]));
  });
});
