import { readScenario } from '../../../src/domain/scenario/readScenario';
import { refusal, scenario } from './given';
import { smallBook } from './smallBook';

describe('the parts of a scenario text', () => {
  it('a blank text is no scenario: no preset, no deltas, empty canonical text', () => {
    expect(scenario('   ')).toEqual({ text: '', preset: null, case: 'central', deltas: [] });
  });

  it('a preset id alone is its central case', () => {
    expect(scenario('statusquo-2025-05-01')).toMatchObject({ text: 'statusquo-2025-05-01', case: 'central', deltas: [] });
  });

  it('a case is named after a colon; :central is dropped from the canonical text', () => {
    expect(scenario('auto-relief : Low').text).toBe('auto-relief:low');
    expect(scenario('auto-relief:central').text).toBe('auto-relief');
  });

  it('deltas are sorted by lever and written with the shortest number', () => {
    expect(scenario('statusquo-2025-05-01|us.s232.auto.rate = 0.200 |jp.beef.rate=1.8E-01').text).toBe(
      'statusquo-2025-05-01 | jp.beef.rate=0.18 | us.s232.auto.rate=0.2',
    );
  });

  it('only deltas, with or without the first bar, which TEXTJOIN drops with an empty preset cell', () => {
    expect(scenario('| us.s232.auto.allIn=0.15').text).toBe('| us.s232.auto.allIn=0.15');
    expect(scenario('us.s232.auto.allIn=0.15').text).toBe('| us.s232.auto.allIn=0.15');
  });

  it('empty lever rows and levers without a value set nothing', () => {
    expect(scenario('auto-relief | = | us.reciprocal.rate= | |  ').text).toBe('auto-relief');
    expect(scenario('auto-relief | jp.beef.safeguard=""').text).toBe('auto-relief');
  });

  it('letter case of presets and levers does not matter', () => {
    expect(scenario('AUTO-RELIEF | US.S232.AUTO.ALLIN=0.1').text).toBe('auto-relief | us.s232.auto.allIn=0.1');
  });

  it('full-width signs and digits of a Japanese keyboard are read', () => {
    expect(scenario('auto-relief｜us.s232.auto.allIn＝０．１').text).toBe('auto-relief | us.s232.auto.allIn=0.1');
  });

  it('a bar, an equals sign and a quote inside quoted text are text', () => {
    const read = scenario('| jp.beef.safeguard="a | b=""c"""');
    expect(read.deltas).toEqual([{ lever: 'jp.beef.safeguard', value: 'a | b="c"' }]);
    expect(read.text).toBe('| jp.beef.safeguard="a | b=""c"""');
  });

  it('is remembered by its text', () => {
    expect(readScenario('auto-relief:low', smallBook)).toBe(readScenario('auto-relief:low', smallBook));
  });
});

describe('a lever equal to what the scenario has without it vanishes', () => {
  it('repeating the value of the preset in its case', () => {
    expect(scenario('auto-relief | us.s232.auto.allIn=0.15').text).toBe('auto-relief');
    expect(scenario('auto-relief:low | us.s232.auto.allIn=0.15').text).toBe('auto-relief:low | us.s232.auto.allIn=0.15');
  });

  it('a lever with role law, and one common to every scenario', () => {
    expect(scenario('statusquo-2025-05-01 | us.s232.auto.rate=25%').text).toBe('statusquo-2025-05-01');
    expect(scenario('| jp.politics.riceWeight=1,5 | jp.politics.electionDate=45858').text).toBe('');
  });
});

describe('added duty and total exclude each other', () => {
  it('a total beside an added duty that repeats the preset wins', () => {
    expect(scenario('statusquo-2025-05-01 | us.s232.auto.rate=0.25 | us.s232.auto.allIn=0.15').text).toBe(
      'statusquo-2025-05-01 | us.s232.auto.allIn=0.15',
    );
  });

  it('both given and both different from the preset is refused', () => {
    const both = refusal('statusquo-2025-05-01 | us.s232.auto.rate=0.2 | us.s232.auto.allIn=0.15');
    expect(both.code).toBe('badArgument');
    expect(both.message).toContain('us.s232.auto.rate and us.s232.auto.allIn are both set');
    expect(refusal('| us.reciprocal.allIn=0.15 | us.reciprocal.rate=0.1').code).toBe('badArgument');
  });
});

describe('what is refused', () => {
  it('an unknown preset, naming the nearest', () => {
    const unknown = refusal('statusqou-2025-05-01');
    expect(unknown.code).toBe('notAvailable');
    expect(unknown.message).toContain('statusquo-2025-05-01');
  });

  it('an unknown lever, naming the nearest', () => {
    const unknown = refusal('auto-relief | us.s232.autos.rate=0.1');
    expect(unknown.code).toBe('notAvailable');
    expect(unknown.message).toContain('us.s232.auto.rate');
  });

  it.each([
    ['auto-relief:medium', 'not a case'],
    ['auto-relief:', 'not a case'],
    ['auto-relief | statusquo-2025-05-01', 'sets nothing'],
    ['auto-relief us.s232.auto.rate=0.1', 'a | is missing'],
    ['| =0.15', 'names no lever'],
    ['| us.s232.auto.rate=0.1 | us.s232.auto.rate=0.2', 'set twice'],
    ['| jp.beef.safeguard="open', 'not closed'],
    ['| jp.beef.safeguard=a "b" c', 'cannot be'],
    [`| ${'x'.repeat(40_000)}=1`, '40004 characters'],
  ])('%.60s → #VALUE! saying "%s"', (text, says) => {
    const refusedText = refusal(text);
    expect(refusedText.code).toBe('badArgument');
    expect(refusedText.message).toContain(says);
    expect(refusedText.message.length).toBeLessThanOrEqual(250);
  });

  it('the same lever twice with the same value is no conflict', () => {
    expect(scenario('| us.s232.auto.rate=0.1 | us.s232.auto.rate=10%').deltas).toHaveLength(1);
  });
});
