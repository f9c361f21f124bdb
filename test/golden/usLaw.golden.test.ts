import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { NO_FACTS, type Facts } from '../../src/domain/measure/fact';
import { readFacts } from '../../src/domain/measure/readFacts';
import { dayFromIso } from '../../src/domain/shared/isoDate';
import { undotted } from '../../src/domain/shared/hsCode';
import { isRefusal } from '../../src/domain/shared/refusal';
import type { Entry } from '../../src/domain/tariff/assessment';
import { LAW_OF_THE_ENTRY_DATE } from '../../src/domain/tariff/lawView';
import { TariffLaw } from '../../src/domain/tariff/tariffLaw';
import { embeddedData } from '../../src/instruments/embedded';

interface WorkedCase {
  name: string;
  given: { code: string; origin: string; date: string; value: number; quantity?: number; facts?: string };
  duty: number;
}

interface Timeline {
  good: string;
  code: string;
  facts?: string;
  rates: Record<string, number>;
}

function load<T>(file: string): T {
  return parse(readFileSync(join(__dirname, file), 'utf8'), { schema: 'core' }) as T;
}

const { law: book } = embeddedData();
const law = new TariffLaw(book);

function facts(text: string | undefined): Facts {
  const read = readFacts(text ?? '', book.facts);
  if (isRefusal(read)) throw new Error(read.message);
  return read;
}

function entry(code: string, origin: string, date: string, value: number, quantity?: number, text?: string): Entry {
  return {
    hsCode: undotted(code)!,
    origin,
    importer: 'US',
    customsValue: value,
    quantity: quantity ?? null,
    enteredOn: dayFromIso(date),
    facts: text ? facts(text) : NO_FACTS,
  };
}

describe('worked cases of US law, dollars to the cent', () => {
  it.each(load<WorkedCase[]>('us-worked-cases.yaml'))('$name', ({ given, duty }) => {
    const asked = entry(given.code, given.origin, given.date, given.value, given.quantity, given.facts);
    const found = law.duty(asked, LAW_OF_THE_ENTRY_DATE);
    expect(isRefusal(found) ? found.message : Math.round(found * 100) / 100).toBe(duty);
  });
});

describe.each(load<Timeline[]>('us-japan-timeline.yaml'))('$good of Japan', ({ code, facts: text, rates }) => {
  it.each(Object.entries(rates))('on %s pays %d', (date, rate) => {
    const found = law.rate(entry(code, 'JP', date, 1, undefined, text), LAW_OF_THE_ENTRY_DATE);
    expect(isRefusal(found) ? found.message : found).toBeCloseTo(rate, 12);
  });
});
