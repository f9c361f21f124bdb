import { bindDateSystem, refusingOtherDays } from '../../src/functions/edge/dateSystem';
import { lawFunctions } from '../../src/functions/lawFunctions';
import { installCustomFunctions } from '../../src/cli/customFunctions';

installCustomFunctions();
afterEach(() => bindDateSystem(false));

const asExcelCalls = (id: string) => refusingOtherDays(lawFunctions.find((each) => each.id === id)!);
const duty = () => asExcelCalls('TARIFF.DUTY')([['8703.23.01']], [['JP']], [['US']], [[40000]], null, [[45_778]]);

describe('a workbook that counts its days from 1904', () => {
  it('gets #VALUE! with the reason from functions that deal in days', () => {
    expect(duty()).toEqual([[11000]]);
    bindDateSystem(true);
    expect(duty).toThrow(/counts its days from 1904.*Turn off/);
    bindDateSystem(false);
    expect(duty()).toEqual([[11000]]);
  });

  it('goes on calculating what knows no days', () => {
    bindDateSystem(true);
    expect(asExcelCalls('QUOTA.CONVERT')([[1]], [['t']], [['kg']])).toEqual([[1000]]);
  });

  it('refuses the effect of a scenario, whose levers may be days, and not a market model', () => {
    const run = jest.fn();
    bindDateSystem(true);
    expect(() => refusingOtherDays({ id: 'SCENARIO.IMPACT', run })('pause-lapse-24')).toThrow(/1904/);
    refusingOtherDays({ id: 'TRADE.GSIM', run })();
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('is told so by every function that takes or gives a date', () => {
    bindDateSystem(true);
    const silent = lawFunctions.filter((each) => {
      try {
        refusingOtherDays(each)();
        return true;
      } catch (error) {
        return !String((error as Error).message).includes('1904');
      }
    });
    expect(silent.map(({ id }) => id)).toEqual(['TARIFF.EFFECTIVE', 'TARIFF.LINES', 'TARIFF.SOURCE', 'QUOTA.ALLOCATE', 'QUOTA.CONVERT']);
  });
});
