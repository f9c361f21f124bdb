import { canonicalText } from '../../../src/domain/scenario/writeScenario';
import { refused } from './given';
import { smallBook } from './smallBook';

function text(preset: string, rows: unknown[][]) {
  return canonicalText(preset, rows, smallBook);
}

describe('the scenario text of a preset and a lever table', () => {
  it('rows equal to the preset vanish, the others are sorted', () => {
    expect(
      text('auto-relief', [
        ['us.s232.auto.allIn', 0.1],
        ['us.reciprocal.rate', 0.1],
        ['jp.politics.electionDate', 45859],
        ['jp.ev.subsidy.nacsEligible', true],
        ['jp.beef.safeguard', 'removed'],
      ]),
    ).toBe('auto-relief | jp.beef.safeguard="removed" | jp.ev.subsidy.nacsEligible=true | jp.politics.electionDate=2025-07-21 | us.s232.auto.allIn=0.1');
  });

  it('blank rows and blank values set nothing', () => {
    expect(text('auto-relief:high', [[null, null], ['us.reciprocal.rate', ''], ['', '']])).toBe('auto-relief:high');
  });

  it('an empty range is none', () => {
    expect(text('auto-relief', [[null]])).toBe('auto-relief');
    expect(text('', [])).toBe('');
  });

  it('a text cell is read like the text of a scenario', () => {
    expect(text('', [['us.reciprocal.rate', '5%']])).toBe('| us.reciprocal.rate=0.05');
  });

  it('refuses a value without a lever, an unknown lever, a range that is not two columns', () => {
    expect(refused(text('', [['', 1]])).message).toContain('row 1');
    expect(refused(text('', [['Lever', 'Value']])).code).toBe('notAvailable');
    expect(refused(text('', [['us.reciprocal.rate']])).message).toContain('two');
  });
});
