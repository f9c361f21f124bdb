import { compareScenarios } from '../../../src/domain/scenario/compareScenarios';
import { constraintsOf } from '../../../src/domain/scenario/constraintsOf';
import { leverTable } from '../../../src/domain/scenario/leverTable';
import { leverValue } from '../../../src/domain/scenario/leverValue';
import { presetTable } from '../../../src/domain/scenario/presetTable';
import { refused, scenario } from './given';
import { smallBook } from './smallBook';

function rows(text: string) {
  return leverTable(scenario(text), smallBook);
}

describe('the lever table', () => {
  it('lists the levers of the preset, then those common to every scenario', () => {
    expect(rows('auto-relief').map(({ lever, role, value }) => [lever, role, value])).toEqual([
      ['us.s232.auto.allIn', 'delta', 0.15],
      ['us.reciprocal.rate', 'law', 0.1],
      ['jp.politics.riceWeight', 'common', 1.5],
      ['jp.politics.electionDate', 'common', 45858],
    ]);
  });

  it('a case moves the levers of the preset; common levers keep their central value', () => {
    const high = rows('auto-relief:high');
    expect(high[0]).toMatchObject({ value: 0, low: 0.225, central: 0.15, high: 0, confidence: 'S' });
    expect(high[2]!.value).toBe(1.5);
  });

  it('an own value is an assumption, and its source says that somebody typed it', () => {
    expect(rows('auto-relief | us.s232.auto.allIn=0.1')[0]).toMatchObject({
      role: 'own',
      value: 0.1,
      confidence: 'A',
      source: 'own value of this scenario; the preset cites source of us.s232.auto.allIn',
    });
  });

  it('a lever of the text that the preset lacks comes last, without a range', () => {
    expect(rows('| us.trq.steel.limit=1250000').at(-1)).toMatchObject({
      lever: 'us.trq.steel.limit',
      role: 'own',
      value: 1_250_000,
      unit: 't/year',
      low: null,
      source: 'own value of this scenario',
    });
  });

  it('an own total clears the added duty of the preset', () => {
    expect(rows('statusquo-2025-05-01 | us.s232.auto.allIn=0.15').map(({ lever }) => lever)).not.toContain('us.s232.auto.rate');
  });
});

describe('the value of one lever', () => {
  const value = (text: string, lever: string) => leverValue(scenario(text), lever, smallBook);

  it('is what was typed, else the preset’s, else the common one', () => {
    expect(value('auto-relief | us.s232.auto.allIn=10%', 'us.s232.auto.allIn')).toBe(0.1);
    expect(value('auto-relief:low', 'US.s232.auto.allIn ')).toBe(0.225);
    expect(value('', 'jp.politics.electionDate')).toBe(45858);
    expect(value('rice-beyond-ma:high', 'jp.beef.safeguard')).toBe('removed');
    expect(value('rice-beyond-ma', 'jp.ev.subsidy.nacsEligible')).toBe(true);
  });

  it('an unknown lever is #N/A with the nearest names', () => {
    expect(refused(value('', 'jp.rice.usShare'))).toMatchObject({ code: 'notAvailable' });
    expect(refused(value('', 'jp.rice.usShare')).message).toContain('jp.rice.ma.usShare');
  });

  it('not set, cleared, and without a value in this case are three different #N/A', () => {
    expect(refused(value('auto-relief', 'jp.beef.rate')).message).toContain('does not set');
    expect(refused(value('statusquo-2025-05-01 | us.s232.auto.allIn=0.15', 'us.s232.auto.rate')).message).toContain('cleared by us.s232.auto.allIn');
    expect(refused(value('rice-beyond-ma:high', 'jp.auto.php.cap')).message).toContain('no value in this case');
  });
});

describe('two scenarios compared', () => {
  it('a scenario against itself differs in nothing', () => {
    expect(compareScenarios(scenario('auto-relief'), scenario('auto-relief | us.s232.auto.allIn=0.15'), smallBook)).toEqual([]);
  });

  it('levers of either side, null where one does not set them', () => {
    const differences = compareScenarios(scenario('statusquo-2025-05-01'), scenario('auto-relief | us.reciprocal.rate=0.3'), smallBook);
    expect(differences.map(({ lever, a, b, change }) => [lever, a, b, change])).toEqual([
      ['us.s232.auto.rate', 0.25, null, null],
      ['us.reciprocal.rate', 0.1, 0.3, 0.3 - 0.1],
      ['us.s232.auto.allIn', null, 0.15, null],
    ]);
  });
});

describe('constraints', () => {
  const check = (text: string) => constraintsOf(scenario(text), smallBook).map(({ held, brokenBy }) => [held, brokenBy]);

  it('a country quota on top of the minimum access breaks the rice limit', () => {
    expect(check('rice-beyond-ma')).toEqual([[false, ['jp.rice.csqUS.limit']]]);
    expect(check('rice-beyond-ma | jp.rice.csqUS.limit=0')).toEqual([[true, []]]);
  });

  it('also concern an own scenario that sets one of their levers, and no other', () => {
    expect(check('statusquo-2025-05-01 | jp.rice.csqUS.limit=70000')).toEqual([[false, ['jp.rice.csqUS.limit']]]);
    expect(check('| jp.rice.ma.usShare=0.6')).toEqual([[true, []]]);
    expect(check('statusquo-2025-05-01')).toEqual([]);
  });
});

it('the preset table has one row a preset', () => {
  expect(presetTable(smallBook)[0]).toEqual({
    id: 'statusquo-2025-05-01',
    title: 'Title of statusquo-2025-05-01',
    asOf: 45778,
    vintage: 'asOf',
    group: '',
    oneLine: '',
    source: 'own',
  });
});
