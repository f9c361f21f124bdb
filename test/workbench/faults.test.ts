import { Faults } from '../../src/workbench/richapi/faults';

const faults = (query: string) => new Faults(new URLSearchParams(query));

describe('what goes wrong on purpose', () => {
  it('is nothing unless asked for', () => {
    expect([faults('').delay, faults('').takeFailure()]).toEqual([0, null]);
  });

  it('is a delay, or one refusal with the code that Excel would give', () => {
    const asked = faults('slow=800&fail=InvalidOperationInCellEditMode');
    expect(asked.delay).toBe(800);
    expect(asked.takeFailure()).toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    expect(asked.takeFailure()).toBeNull();
    asked.failNext('AccessDenied');
    expect(asked.takeFailure()).toMatchObject({ code: 'AccessDenied' });
  });

  it('is refused when it cannot be understood', () => {
    expect(() => faults('slow=very')).toThrow('"very"');
    expect(() => faults('slow=-1')).toThrow('"-1"');
  });
});
