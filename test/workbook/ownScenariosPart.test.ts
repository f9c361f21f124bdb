import { uniteParts } from '../../src/workbook/ownScenariosPart';
import { own } from './own';

describe('two parts that colleagues made at the same moment', () => {
  it('are one list in which nothing is lost', () => {
    const [mine, theirs] = [own({ id: 'cars', text: 'auto-relief' }), own({ id: 'cars', text: 'pause-lapse-24' })];
    const both = own({ id: 'rice' });
    expect(uniteParts([{ revision: 1, scenarios: [mine, both] }, { revision: 4, scenarios: [both, theirs] }], 0)).toEqual({
      revision: 4,
      damaged: 0,
      scenarios: [mine, both, { ...theirs, id: 'cars-2' }],
    });
  });

  it('none at all is an empty list', () => {
    expect(uniteParts([], 1)).toEqual({ revision: 0, scenarios: [], damaged: 1 });
  });
});
