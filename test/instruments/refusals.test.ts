import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as v from 'valibot';
import { checkBook } from '../../src/instruments/checkBook';
import type { DataBook } from '../../src/instruments/dataBook';
import { readTable } from '../../src/instruments/readTable';
import { readYaml } from '../../src/instruments/readYaml';
import { instrumentFile } from '../../src/instruments/schema/instrumentSchema';
import { presetFile } from '../../src/instruments/schema/presetSchema';
import { book } from './book';

const MEASURE = `
  - id: m
    title: A duty
    group: auto
    authority: S232
    layer: Section 232 cars
    confidence: high
    origins: { include: ['*'] }
    scope: { kind: lists, lists: [s232-autos-33b] }
    basis: { kind: full }
    rates:
      - { value: 0.25, form: addOn, from: 2025-04-03, to: null, heading: 9903.94.01, source: 90 FR 14705 }
`;
const CITATION = '{ title: Proclamation 10908, reference: 90 FR 14705, pinpoint: a, retrieved: 2026-11-23 }';
const file = (citations: string, measures = MEASURE) =>
  `instrument: { id: i, title: t, jurisdiction: US, issued: 2025-03-26, citations: [${citations}] }\nmeasures:${measures}`;

describe('an instrument file is refused, with file and key,', () => {
  const root = mkdtempSync(join(tmpdir(), 'instruments-'));
  afterAll(() => rmSync(root, { recursive: true }));

  const read = <T>(text: string, schema: v.GenericSchema<unknown, T>) => () => {
    writeFileSync(join(root, 'a.yaml'), text);
    return readYaml({ root }, 'a.yaml', schema);
  };

  it('never when it is sound', () => {
    expect(read(file(CITATION), instrumentFile)().measures[0]!.rates[0]!.value).toBe(0.25);
  });

  it('without a citation', () => {
    expect(read(file(''), instrumentFile)).toThrow('a.yaml: instrument.citations: needs at least one citation');
  });

  it('with a rate in percent', () => {
    expect(read(file(CITATION, MEASURE.replace('0.25', '25')), instrumentFile)).toThrow('measures.0.rates.0.value: a rate is a fraction');
  });

  it('without the end of a rate', () => {
    expect(read(file(CITATION, MEASURE.replace(' to: null,', '')), instrumentFile)).toThrow('measures.0.rates.0.to');
  });

  it('with a day that is not in the calendar', () => {
    expect(read(file(CITATION, MEASURE.replace('2025-04-03', '2025-02-30')), instrumentFile)).toThrow('"2025-02-30" is not a calendar day');
  });

  it('without a confidence, a source, or with an unknown key', () => {
    expect(read(file(CITATION, MEASURE.replace('    confidence: high\n', '')), instrumentFile)).toThrow('measures.0.confidence');
    expect(read(file(CITATION, MEASURE.replace(', source: 90 FR 14705', '')), instrumentFile)).toThrow('measures.0.rates.0.source');
    expect(read(file(CITATION, MEASURE.replace('group:', 'grupo:')), instrumentFile)).toThrow('measures.0.grupo');
  });

  it('as a preset without its Japanese title', () => {
    expect(read('id: p\norder: 1\ntitle: P\n', presetFile)).toThrow('a.yaml: titleJa');
  });

  it('as a table with other columns', () => {
    mkdirSync(join(root, 'tables'));
    writeFileSync(join(root, 'tables/t.csv'), 'code,to\n8703,\n');
    expect(() => readTable({ root }, 't.csv', ['code', 'from'])).toThrow('tables/t.csv: header must be code,from');
  });
});

describe('a book is refused', () => {
  const spoiled = (spoil: (content: DataBook) => void) => () => {
    const content = structuredClone({ ...book(), law: { ...book().law, schedules: [] } });
    spoil(content);
    checkBook(content);
  };
  const measure = (content: DataBook, id: string) => content.law.measures.find((one) => one.id === id)!;

  it('with an unknown list', () => {
    expect(spoiled((content) => (measure(content, 's232-autos').scope = { kind: 'lists', lists: ['nowhere'] }))).toThrow(
      'measure s232-autos: list: nowhere is not defined',
    );
  });

  it('with an unknown fact', () => {
    expect(spoiled((content) => measure(content, 's232-autos').requires.push({ fact: 'colour', is: 'stated' }))).toThrow(
      'measure s232-autos: fact: colour is not defined',
    );
  });

  it('with rates that overlap on both time axes', () => {
    const overlap = spoiled(({ law }) => {
      const { rates } = law.measures.find(({ id }) => id === 's122')!;
      rates.push({ ...rates[0]!, from: rates[0]!.from + 10 });
    });
    expect(overlap).toThrow('measure s122: rates[0] and rates[1] of * overlap');
  });

  it('but not with rates of the same days that were known on different days', () => {
    const seen = spoiled(({ law }) => {
      const { rates } = law.measures.find(({ id }) => id === 's122')!;
      rates.push({ ...rates[0]!, knownTo: rates[0]!.from });
      rates[0]!.knownFrom = rates[0]!.from;
    });
    expect(seen).not.toThrow();
  });

  it('with a preset lever that has no definition', () => {
    expect(spoiled(({ scenarios }) => (scenarios.presets[0]!.levers[0]!.lever = 'us.s232.boats.rate'))).toThrow(
      'lever: us.s232.boats.rate is not defined',
    );
  });

  it('with a duty lever of which one form is missing', () => {
    const missing = spoiled((content) => {
      content.scenarios.levers = content.scenarios.levers.filter(({ id }) => id !== 'us.s122.allIn');
    });
    expect(missing).toThrow('measures: lever: us.s122.allIn is not defined');
  });

  it('with a measure without a rate, unless it is a hypothesis that says so', () => {
    expect(spoiled((content) => (measure(content, 's122').rates = []))).toThrow('measure s122 has no rate');
    expect(spoiled((content) => (measure(content, 'jp-retaliation').note = ''))).toThrow('measure jp-retaliation has no rate');
  });

  it('with a purchase, a set, a baseline or a flow of the impact that does not exist', () => {
    const impact = (content: DataBook) => content.trade.impact as unknown as { defaultSet: string; defaultBaseline: string; purchases: { lever: string }[]; lines: { product: string }[] };
    expect(spoiled((content) => (impact(content).purchases[0]!.lever = 'jp.purchase.tea'))).toThrow('impact: lever jp.purchase.tea is not defined');
    expect(spoiled((content) => (impact(content).defaultSet = 'guess'))).toThrow('impact: there is no set guess');
    expect(spoiled((content) => (impact(content).defaultBaseline = 'today'))).toThrow('impact: there is no preset today');
    expect(spoiled((content) => (impact(content).lines[0]!.product = 'tea'))).toThrow('impact: no flow of tea to US');
  });
});
