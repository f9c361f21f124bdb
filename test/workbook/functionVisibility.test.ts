import { BASIC_FUNCTIONS } from '../../src/functions/basicFunctions';
import { lawFunctions } from '../../src/functions/lawFunctions';
import { canHideFunctions, offerFunctions } from '../../src/workbook/functionVisibility';

const setVisibility = jest.fn();
const excel = (version: string, manager: object | undefined) =>
  Object.assign(globalThis, {
    Office: { context: { requirements: { isSetSupported: (_set: string, asked: string) => Number(asked.slice(2)) <= Number(version.slice(2)) } } },
    Excel: { CustomFunctionManager: manager },
  });

describe('hiding functions from the list that Excel offers', () => {
  it('is possible where both Excel and office.js know it', () => {
    excel('1.20', { setVisibility });
    expect(canHideFunctions()).toBe(true);
    offerFunctions({ show: ['TARIFF.DUTY'], hide: ['TARIFF.AVE'] });
    expect(setVisibility).toHaveBeenCalledWith({ show: ['TARIFF.DUTY'], hide: ['TARIFF.AVE'] });
  });

  it.each([
    ['an older Excel', '1.19', { setVisibility }],
    ['an older office.js', '1.20', {}],
    ['an office.js without the manager', '1.20', undefined],
  ] as const)('is not offered in %s', (_what, version, manager) => {
    excel(version, manager);
    expect(canHideFunctions()).toBe(false);
  });
});

it('the basic functions are functions that the add-in has', () => {
  const ids = new Set(lawFunctions.map(({ id }) => id));
  expect([...BASIC_FUNCTIONS].filter((id) => !ids.has(id))).toEqual([]);
});
