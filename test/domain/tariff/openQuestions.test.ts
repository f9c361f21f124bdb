import { NO_FACTS } from '../../../src/domain/measure/fact';
import { readFacts } from '../../../src/domain/measure/readFacts';
import { isRefusal } from '../../../src/domain/shared/refusal';
import { LAW_OF_THE_ENTRY_DATE } from '../../../src/domain/tariff/lawView';
import { openQuestions } from '../../../src/domain/tariff/openQuestions';
import { TariffLaw } from '../../../src/domain/tariff/tariffLaw';
import { embeddedData } from '../../../src/instruments/embedded';
import { day, entry } from '../threeLineLaw';

const { law: book } = embeddedData();
const law = new TariffLaw(book);

function questions(hsCode: string, on: string, text = '') {
  const facts = text === '' ? NO_FACTS : readFacts(text, book.facts);
  if (isRefusal(facts)) throw new Error(facts.message);
  const found = openQuestions(law, entry({ hsCode, enteredOn: day(on), facts }), LAW_OF_THE_ENTRY_DATE);
  if (isRefusal(found)) throw new Error(found.message);
  return found;
}

const rates = (found: ReturnType<typeof questions>) => Object.fromEntries(found.map(({ fact, rateIfStated }) => [fact, rateIfStated]));

describe('which unstated facts would change the duty', () => {
  it('a body part of May 2025: whether it is a part of a car decides', () => {
    const found = questions('8708295110', '2025-05-15');
    expect(found[0]).toMatchObject({ fact: 'partOfVehicle', isAsked: true, assumed: null, rateIfStated: 0.275 });
    expect(rates(found)['partOfVehicle=false']).toBe(0.125);
  });

  it('a stated fact is no question any more', () => {
    expect(Object.keys(rates(questions('8708295110', '2025-05-15', 'partOfVehicle')))).not.toContain('partOfVehicle');
  });

  it('toys of May 2025: US content, goods in transit and chapter 98 would lower the duty', () => {
    const found = rates(questions('95030000', '2025-05-15'));
    expect(found['usContentShare=0.2']).toBeCloseTo(0.08, 15);
    expect(Object.keys(found)).toEqual(expect.arrayContaining(['usContentShare=0.2']));
    expect(Object.keys(found).some((fact) => fact.startsWith('partOfVehicle'))).toBe(false);
  });

  it('a car of 2018: only a claim of chapter 98 (repair abroad)', () => {
    expect(questions('87032301', '2018-06-01').map(({ fact }) => fact)).toEqual(['chapter98=9802.00.50']);
  });
});
