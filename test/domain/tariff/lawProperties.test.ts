import * as fc from 'fast-check';
import type { Facts } from '../../../src/domain/measure/fact';
import { readFacts } from '../../../src/domain/measure/readFacts';
import { isRefusal } from '../../../src/domain/shared/refusal';
import type { Entry } from '../../../src/domain/tariff/assessment';
import { LAW_OF_THE_ENTRY_DATE, type LawView } from '../../../src/domain/tariff/lawView';
import { TariffLaw } from '../../../src/domain/tariff/tariffLaw';
import { embeddedData } from '../../../src/instruments/embedded';

const { law: book } = embeddedData();
const law = new TariffLaw(book);
const release = book.releases.find(({ importer }) => importer === 'US')!;
const schedule = book.schedules.find(({ importer }) => importer === 'US')!;
const view = LAW_OF_THE_ENTRY_DATE;

function facts(text: string): Facts {
  const read = readFacts(text, book.facts);
  if (isRefusal(read)) throw new Error(read.message);
  return read;
}

const codes = fc.integer({ min: 0, max: schedule.rows.length - 1 }).map((at) => schedule.rows[at]!.code);
const days = fc.integer({ min: release.from, max: release.verifiedThrough });
const bulkFacts = fc.constantFrom('assume=high', 'assume=low').map(facts);
const entries = fc.record({
  hsCode: codes,
  origin: fc.constant('JP'),
  importer: fc.constant('US'),
  customsValue: fc.double({ min: 1, max: 1e7, noNaN: true }),
  quantity: fc.double({ min: 0, max: 1e6, noNaN: true }),
  enteredOn: days,
  facts: bulkFacts,
});

const runs = { numRuns: 2000 };

describe('laws of the model, on the embedded law', () => {
  it('the lines of a stack sum exactly to the duty, and every line names its source', () => {
    fc.assert(
      fc.property(entries, (entry: Entry) => {
        const duty = law.duty(entry, view);
        const assessed = law.assess(entry, view);
        if (isRefusal(duty) || isRefusal(assessed)) return isRefusal(duty) && isRefusal(assessed);
        const sum = assessed.lines.reduce((total, line) => total + line.duty, 0);
        return sum === duty && assessed.total === duty && assessed.lines.every((line) => line.source !== '' && line.duty >= 0);
      }),
      runs,
    );
  });

  it('what was asked before changes no answer: days in rising order and in falling order give the same duties', () => {
    const rising = new TariffLaw(book);
    const falling = new TariffLaw(book);
    const listed = book.lists.flatMap(({ rows }) => rows.filter(({ code }) => code.length >= 8)).map(({ code }) => code);
    const changes = [...new Set(book.lists.flatMap(({ rows }) => rows.flatMap(({ from, to }) => [from - 1, from, (to ?? from) - 1, to ?? from])))];
    const asked = changes.filter((day) => day >= release.from && day <= release.verifiedThrough).sort((a, b) => a - b);
    const known = facts('assume=high');
    const duties = (on: TariffLaw, hsCode: string, order: readonly number[]) =>
      new Map(
        order.map((enteredOn) => {
          const duty = on.duty({ hsCode, origin: 'JP', importer: 'US', customsValue: 1000, quantity: 10, enteredOn, facts: known }, view);
          return [enteredOn, isRefusal(duty) ? duty.message : duty] as const;
        }),
      );
    fc.assert(
      fc.property(fc.constantFrom(...listed), (code) => {
        const up = duties(rising, code, asked);
        const down = duties(falling, code, [...asked].reverse());
        return asked.every((day) => up.get(day) === down.get(day));
      }),
      { numRuns: 500 },
    );
  });

  it('a duty is never negative and a refusal always says what to try', () => {
    fc.assert(
      fc.property(entries, (entry: Entry) => {
        const duty = law.duty({ ...entry, facts: facts('') }, view);
        return isRefusal(duty) ? duty.tryThis !== '' && duty.message.length <= 250 : duty >= 0;
      }),
      runs,
    );
  });

  it('what is remembered for an interval is what the law gives when asked afresh for the day', () => {
    let asked = 0;
    fc.assert(
      fc.property(entries, days, (entry: Entry, otherDay) => {
        law.duty({ ...entry, enteredOn: otherDay }, view);
        const remembered = law.duty(entry, view);
        const fresh = law.duty(entry, { ...view, key: `afresh ${asked++}` });
        return isRefusal(remembered) ? isRefusal(fresh) && fresh.message === remembered.message : fresh === remembered;
      }),
      runs,
    );
  });

  it('a higher duty on top never lowers the total', () => {
    const under = (value: number): LawView => ({
      ...view,
      key: `reciprocal ${value}`,
      overrides: [{ lever: 'us.reciprocal', importer: 'US', origin: 'JP', form: 'addOn', value }],
    });
    const [low, high] = [under(0.1), under(0.24)];
    fc.assert(
      fc.property(entries, (entry: Entry) => {
        const [a, b] = [law.duty(entry, low), law.duty(entry, high)];
        return isRefusal(a) || isRefusal(b) ? isRefusal(a) && isRefusal(b) : b >= a;
      }),
      runs,
    );
  });

  it('assume=high is never below assume=low', () => {
    const [high, low] = [facts('assume=high'), facts('assume=low')];
    fc.assert(
      fc.property(entries, (entry: Entry) => {
        const [a, b] = [law.duty({ ...entry, facts: high }, view), law.duty({ ...entry, facts: low }, view)];
        return isRefusal(a) || isRefusal(b) || a >= b;
      }),
      runs,
    );
  });

  it('duty is proportional to value where no quantity enters', () => {
    fc.assert(
      fc.property(entries, (entry: Entry) => {
        const rate = law.rate(entry, view);
        const duty = law.duty(entry, view);
        if (isRefusal(rate) || isRefusal(duty)) return true;
        return Math.abs(duty - rate * entry.customsValue!) <= 1e-9 * Math.max(1, duty);
      }),
      runs,
    );
  });
});
