import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { NO_FACTS, type Facts } from '../../src/domain/measure/fact';
import { readFacts } from '../../src/domain/measure/readFacts';
import { dayFromIso } from '../../src/domain/shared/isoDate';
import { undotted } from '../../src/domain/shared/hsCode';
import { isRefusal, type Result } from '../../src/domain/shared/refusal';
import { LAW_OF_THE_ENTRY_DATE } from '../../src/domain/tariff/lawView';
import { TariffLaw } from '../../src/domain/tariff/tariffLaw';
import { embeddedData } from '../../src/instruments/embedded';

/** One import line as a golden file states it; origin JP and a value of 100,000 USD unless it says otherwise. */
export interface UsEntry {
  code: string;
  origin?: string;
  value?: number;
  quantity?: number;
  facts?: string;
}

/** A good with its duty in USD to the cent, or the words of the refusal, by entry date. */
export interface UsGood extends UsEntry {
  good: string;
  duties?: Record<string, number>;
  refused?: Record<string, string>;
}

export const { law: usBook } = embeddedData();
export const usLaw = new TariffLaw(usBook);

export function loadCases<T>(file: string): T {
  return parse(readFileSync(join(__dirname, file), 'utf8'), { schema: 'core' }) as T;
}

function factsOf(text: string | undefined): Result<Facts> {
  return text ? readFacts(text, usBook.facts) : NO_FACTS;
}

/** Duty in USD to the cent, or the sentence of the refusal. */
export function dutyOn({ code, origin, value, quantity, facts: text }: UsEntry, date: string): number | string {
  const facts = factsOf(text);
  if (isRefusal(facts)) return facts.message;
  const entry = {
    hsCode: undotted(code)!,
    origin: origin ?? 'JP',
    importer: 'US',
    customsValue: value ?? 100_000,
    quantity: quantity ?? null,
    enteredOn: dayFromIso(date),
    facts,
  };
  const found = usLaw.duty(entry, LAW_OF_THE_ENTRY_DATE);
  return isRefusal(found) ? found.message : Math.round((found + Number.EPSILON) * 100) / 100;
}

/** One test for every date of a good. */
export function testGood(good: UsGood): void {
  describe(good.good, () => {
    for (const [date, duty] of Object.entries(good.duties ?? {})) {
      it(`on ${date} pays ${duty}`, () => expect(dutyOn(good, date)).toBe(duty));
    }
    for (const [date, words] of Object.entries(good.refused ?? {})) {
      it(`on ${date} is refused: ${words}`, () => expect(dutyOn(good, date)).toContain(words));
    }
  });
}
