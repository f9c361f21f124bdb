import { viewLaw } from '../../../src/domain/scenario/viewLaw';
import { scenario } from './given';
import { smallBook } from './smallBook';

function view(text: string) {
  return viewLaw(scenario(text), smallBook);
}

const AUTO = { lever: 'us.s232.auto', importer: 'US', origin: 'JP' };

describe('the law a scenario asks for', () => {
  it('blank: the law of the entry date, the latest knowledge, nothing changed', () => {
    expect(view('')).toEqual({ key: '', lawOn: null, knownAsOf: null, overrides: [] });
  });

  it('a preset fixes its day and its knowledge day; levers with role law change nothing', () => {
    expect(view('statusquo-2025-05-01')).toEqual({ key: 'statusquo-2025-05-01', lawOn: 45780, knownAsOf: 45780, overrides: [] });
    expect(view('outcome-2025-07:high')).toMatchObject({ lawOn: 45916, knownAsOf: null, overrides: [] });
  });

  it('a delta lever of the preset changes the rate in the case asked for; a total of 0 is the ordinary duty alone', () => {
    expect(view('auto-relief').overrides).toEqual([{ ...AUTO, form: 'allIn', value: 0.15 }]);
    expect(view('auto-relief:high').overrides).toEqual([{ ...AUTO, form: 'allIn', value: 0 }]);
  });

  it('a typed value over a lever with role law acts like a delta', () => {
    expect(view('statusquo-2025-05-01 | us.s232.auto.rate=0.125').overrides).toEqual([{ ...AUTO, form: 'addOn', value: 0.125 }]);
  });

  it('an added duty in the text replaces the total of the preset', () => {
    expect(view('auto-relief | us.s232.auto.rate=0.1').overrides).toEqual([{ ...AUTO, form: 'addOn', value: 0.1 }]);
  });

  it('deltas without a preset change the law of the entry date', () => {
    expect(view('| us.s232.auto.allIn=0.15')).toEqual({
      key: '| us.s232.auto.allIn=0.15',
      lawOn: null,
      knownAsOf: null,
      overrides: [{ ...AUTO, form: 'allIn', value: 0.15 }],
    });
  });

  it('a quota, an agreement’s staged rate, a weight: no duty of a measure moves', () => {
    expect(view('| us.trq.steel.limit=5 | jp.beef.rate=0.09 | jp.politics.riceWeight=3').overrides).toEqual([]);
  });
});
