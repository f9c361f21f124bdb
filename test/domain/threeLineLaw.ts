import type { Exemption, DatedRate, Measure } from '../../src/domain/measure/measure';
import type { FactDefinition } from '../../src/domain/measure/fact';
import type { LawBook } from '../../src/domain/measure/lawBook';
import type { Entry } from '../../src/domain/tariff/assessment';
import { dayFromIso, type Day } from '../../src/domain/shared/isoDate';
import { NO_FACTS } from '../../src/domain/measure/fact';

export function day(iso: string): Day {
  const found = dayFromIso(iso);
  if (found === null) throw new Error(`not a date: ${iso}`);
  return found;
}

export function rate(over: Partial<DatedRate> = {}): DatedRate {
  return {
    value: 0.25,
    form: 'addOn',
    from: day('2025-01-01'),
    to: null,
    knownFrom: null,
    knownTo: null,
    origin: '*',
    compare: 'general',
    quota: null,
    requires: [],
    heading: '9903.00.01',
    source: 'Test order 1',
    ...over,
  };
}

export function measure(over: Partial<Measure> = {}): Measure {
  return {
    id: 'extra',
    instrument: 'order-1',
    importer: 'US',
    group: 'extra',
    authority: 'S232',
    layer: 'Section 232 test',
    title: 'Test duty',
    lever: 'us.test',
    origins: { include: ['*'], exclude: [], excludeFrom: [] },
    scope: { kind: 'everyLine' },
    requires: [],
    rates: [rate()],
    basis: { kind: 'full' },
    exemptions: [],
    displacedBy: [],
    replaces: [],
    family: '',
    confidence: 'high',
    note: '',
    ...over,
  };
}

export function exemption(over: Partial<Exemption> = {}): Exemption {
  return {
    id: 'way-out',
    lists: [],
    ignoreListDates: false,
    origins: [],
    notChapters: [],
    from: null,
    to: null,
    enteredBefore: null,
    knownFrom: null,
    when: null,
    heading: '9903.00.99',
    effect: { kind: 'exempt' },
    source: '',
    ...over,
  };
}

function fact(key: string, type: FactDefinition['type'], unstated: FactDefinition['unstated']): FactDefinition {
  return { key, type, unstated, impliedBy: null, alternatives: [], meaning: key, meaningJa: key, source: 'test' };
}

export const TEST_FACTS: FactDefinition[] = [
  fact('partOfVehicle', 'boolean', { kind: 'ask', options: [true, false] }),
  fact('civilAircraft', 'flag', { kind: 'default', value: false }),
  fact('spi', 'code', { kind: 'default', value: null }),
  fact('inQuota', 'boolean', { kind: 'ask', options: [true, false] }),
  fact('metalContentShare', 'share', { kind: 'default', value: null }),
  fact('metalContentShare.steel', 'share', { kind: 'ask', options: [0, 1] }),
  fact('metalContentShare.aluminum', 'share', { kind: 'ask', options: [0, 1] }),
  fact('usContentShare', 'share', { kind: 'default', value: 0 }),
  fact('loadedOn', 'day', { kind: 'default', value: null }),
  fact('chapter98', 'code', { kind: 'default', value: null }),
  fact('repairValue', 'number', { kind: 'default', value: null }),
  fact('knownAsOf', 'day', { kind: 'default', value: null }),
  fact('extend', 'flag', { kind: 'default', value: false }),
  fact('assume', 'word', { kind: 'ask', options: ['high', 'low'] }),
];

const row = (code: string, general: string, special = '') => ({
  code,
  general,
  special,
  column2: '35%',
  unit1: 'each',
  unit2: '',
  from: day('2025-01-01'),
  to: null,
});

/** A law of a few lines: cars 2.5 %, toys free, sauce 6.4 %, cloth 15 %, shoes 26 %, wine 6.3c/l, sugar by words. */
export function lawOf(measures: Measure[], over: Partial<LawBook> = {}): LawBook {
  return {
    releases: [
      {
        importer: 'US',
        currency: 'USD',
        from: day('2018-01-01'),
        verifiedThrough: day('2026-09-28'),
        scheduleFrom: day('2025-01-01'),
        lastRelease: 'Test edition',
      },
    ],
    instruments: [
      { id: 'schedule', title: 'Test schedule', jurisdiction: 'US', issued: null, citations: [] },
      {
        id: 'order-1',
        title: 'Test order',
        jurisdiction: 'US',
        issued: day('2025-01-01'),
        citations: [{ title: 'Test order', reference: '1 FR 1', pinpoint: 'sec. 1', retrieved: '2026-11-23' }],
      },
    ],
    measures,
    lists: [],
    schedules: [
      {
        importer: 'US',
        instrument: 'schedule',
        rows: [
          row('17011205', 'text:polarity'),
          row('21039090', '6.4%', 'Free:A KR;3.2%:JP'),
          row('22042120', '6.3c/l'),
          row('54083290', '15%'),
          row('64069090', '26%', '13%:JP'),
          row('85076000', '3.4%'),
          row('87032301', '2.5%'),
          row('95030000', 'Free'),
        ],
        numbers: ['8507600010', '8507600020', '8703230140', '8703230160'].map((code) => ({
          code,
          from: day('2025-01-01'),
          to: null,
        })),
        programmes: [{ code: 'JP', title: 'Test agreement', origins: ['JP'], from: day('2020-01-01') }],
        labels: { '87': 'Vehicles', '8703': 'Cars' },
      },
    ],
    facts: TEST_FACTS,
    partnerGroups: { EU: ['DE', 'FR'] },
    fees: [],
    coverage: ['JP', 'DE', 'KR'].map((origin) => ({
      importer: 'US',
      origin,
      authority: 'MFN',
      from: day('2018-01-01'),
      to: null,
      gaps: '',
      source: 'test',
    })),
    ...over,
  };
}

export function entry(over: Partial<Entry> = {}): Entry {
  return {
    hsCode: '87032301',
    origin: 'JP',
    importer: 'US',
    customsValue: 40_000,
    quantity: null,
    enteredOn: day('2025-05-01'),
    facts: NO_FACTS,
    ...over,
  };
}
