import * as fc from 'fast-check';
import { readFacts } from '../../../src/domain/measure/readFacts';
import { isRefusal } from '../../../src/domain/shared/refusal';
import { day, TEST_FACTS } from '../threeLineLaw';

function read(text: string) {
  const facts = readFacts(text, TEST_FACTS);
  if (isRefusal(facts)) throw new Error(facts.message);
  return facts;
}

function message(text: string): string {
  const facts = readFacts(text, TEST_FACTS);
  if (!isRefusal(facts)) throw new Error('expected a refusal');
  expect(facts.code).toBe('badArgument');
  return facts.message;
}

describe('facts text', () => {
  it('reads flags, shares, dates and the tool’s own keys', () => {
    const facts = read(' partOfVehicle=false; civilAircraft ;usContentShare=25% ; loadedOn=2025-04-04;knownAsOf=2025-09-01; extend; assume=HIGH;');
    expect(Object.fromEntries(facts.stated)).toEqual({
      partOfVehicle: false,
      civilAircraft: true,
      usContentShare: 0.25,
      loadedOn: day('2025-04-04'),
    });
    expect([facts.knownAsOf, facts.extend, facts.assume]).toEqual([day('2025-09-01'), true, 'high']);
  });

  it('takes a decimal comma and a serial date', () => {
    expect(read('metalContentShare.steel=0,4').stated.get('metalContentShare.steel')).toBe(0.4);
    expect(read('loadedOn=45751').stated.get('loadedOn')).toBe(45751);
  });

  it('the order of facts does not matter', () => {
    expect(read('civilAircraft; partOfVehicle').text).toBe(read('partOfVehicle=true;civilAircraft=yes').text);
  });

  it('says what is wrong', () => {
    expect(message('civilAircrft')).toContain('"civilAircrft" is not a fact');
    expect(message('usContentShare=2')).toContain('between 0 and 1');
    expect(message('loadedOn=04/04/2025')).toContain('a date');
    expect(message('assume=maybe')).toContain('one of high, low');
    expect(message('partOfVehicle; partOfVehicle=false')).toContain('stated twice');
  });

  it('hostile text is refused or read, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const facts = readFacts(text, TEST_FACTS);
        expect(isRefusal(facts) ? facts.message.length <= 250 : true).toBe(true);
      }),
    );
  });
});
