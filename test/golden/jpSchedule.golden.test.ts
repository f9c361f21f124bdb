import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { NO_FACTS, type Facts } from '../../src/domain/measure/fact';
import { readFacts } from '../../src/domain/measure/readFacts';
import { undotted } from '../../src/domain/shared/hsCode';
import { dayFromIso } from '../../src/domain/shared/isoDate';
import { isRefusal, type Result } from '../../src/domain/shared/refusal';
import { adValoremEquivalent } from '../../src/domain/tariff/adValoremEquivalent';
import type { Entry } from '../../src/domain/tariff/assessment';
import { LAW_OF_THE_ENTRY_DATE as VIEW } from '../../src/domain/tariff/lawView';
import { TariffLaw } from '../../src/domain/tariff/tariffLaw';
import { embeddedData } from '../../src/instruments/embedded';

interface Given {
  code: string;
  origin?: string;
  date?: string;
  value?: number;
  quantity?: number;
  facts?: string;
}

interface Golden {
  cases: { name: string; given: Given; duty: number; levy?: number }[];
  equivalents: { code: string; unitValue: number; percent: number }[];
  timelines: { good: string; code: string; facts?: string; rates: Record<string, number> }[];
  bands: (Given & { line: string; duty: number })[];
  refused: (Given & { says: string })[];
}

const golden = parse(readFileSync(join(__dirname, 'jp-schedule.yaml'), 'utf8'), { schema: 'core' }) as Golden;
const { law: book } = embeddedData();
const law = new TariffLaw(book);

function facts(text: string): Facts {
  const read = readFacts(text, book.facts);
  if (isRefusal(read)) throw new Error(read.message);
  return read;
}

function entry({ code, origin = 'US', date = '2026-07-09', value = 1, quantity, facts: stated }: Given): Entry {
  return {
    hsCode: undotted(code)!,
    origin,
    importer: 'JP',
    customsValue: value,
    quantity: quantity ?? null,
    enteredOn: dayFromIso(date),
    facts: stated ? facts(stated) : NO_FACTS,
  };
}

function found<T>(result: Result<T>): T {
  if (isRefusal(result)) throw new Error(result.message);
  return result;
}

describe('worked duties of Japan', () => {
  it.each(golden.cases)('$name', ({ given, duty, levy }) => {
    const { lines, total } = found(law.assess(entry(given), VIEW));
    expect(lines[0]!.duty).toBeCloseTo(duty, 6);
    expect(lines.slice(1).map(({ layer }) => layer)).toEqual(levy ? ['State-trading levy'] : []);
    expect(total).toBeCloseTo(duty + (levy ?? 0), 6);
    expect(law.duty(entry(given), VIEW)).toBe(total);
  });
});

it.each(golden.equivalents)('341 yen/kg is $percent % of rice at $unitValue', ({ code, unitValue, percent }) => {
  const share = found(adValoremEquivalent(law, entry({ code, value: unitValue }), VIEW));
  expect(Math.abs(share * 100 - percent)).toBeLessThan(1);
  expect(share * unitValue).toBeCloseTo(341, 9);
});

describe.each(golden.timelines)('$good', ({ code, facts: stated, rates }) => {
  it.each(Object.entries(rates))('on %s pays %d', (date, rate) => {
    expect(found(law.rate(entry({ code, date, ...(stated ? { facts: stated } : {}) }), VIEW))).toBe(rate);
  });
});

it.each(golden.bands)('$code at $value a kg is $line and pays $duty', ({ line, duty, ...given }) => {
  const assessed = found(law.assess(entry({ ...given, quantity: 1 }), VIEW));
  expect(assessed.line).toBe(line);
  expect(assessed.total).toBeCloseTo(duty, 9);
});

it.each(golden.refused)('$code $facts refuses: $says', ({ says, ...given }) => {
  const refused = law.duty(entry(given), VIEW);
  expect(isRefusal(refused) ? refused.message : refused).toContain(says);
});
