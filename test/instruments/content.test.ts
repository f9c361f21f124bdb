import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dayFromIso } from '../../src/domain/shared/isoDate';
import { HOUSE_FILES } from '../../src/instruments/readMeasures';
import { book, ROOT } from './book';

const day = (iso: string) => dayFromIso(iso)!;
const us = () => book().law.schedules[0]!;

describe('content of the instruments', () => {
  it('holds 11,758 schedule rows, 19,978 statistical numbers and 75 lists', () => {
    expect([us().rows.length, us().numbers.length, book().law.lists.length]).toEqual([11_758, 19_978, 75]);
  });

  it('holds 19 presets, and the quotas of both sides with their volumes of May 2025 or of their last year', () => {
    expect(book().scenarios.presets).toHaveLength(19);
    const volumes = Object.fromEntries(
      book().quotas.quotas.map(({ id, volumes }) => [id, (volumes.find(({ from, to }) => from <= day('2025-05-01') && (to ?? Infinity) > day('2025-05-01')) ?? volumes.at(-1))?.volume]),
    );
    expect(volumes).toEqual({
      'jp-beef-usjta': undefined,
      'jp-car-php': 5_000,
      'jp-corn-feed': undefined,
      'jp-corn-starch': 157_000,
      'jp-pork-mfn': undefined,
      'jp-pork-usjta': undefined,
      'jp-pork-usjta-carcass': undefined,
      'jp-potatoes': undefined,
      'jp-rice-cptpp-au': 6_960,
      'jp-rice-general-ma': 667_000,
      'jp-rice-ma': 682_200,
      'jp-rice-ma-us': undefined,
      'jp-rice-sbs': 100_000,
      'jp-rice-tpp-us': undefined,
      'jp-soybeans': undefined,
      'jp-wheat': 5_740_000,
      'jp-wheat-us': 150_000,
      'us-beef-jp': 200,
      'us-beef-other': 65_005,
      'us-cars-gb': 100_000,
      'us-cars-jp': undefined,
      'us-steel-jp': 312_500,
    });
  });

  it('keeps schedule rows and numbers sorted by code, then by day', () => {
    for (const rows of [us().rows, us().numbers]) {
      const keys = rows.map(({ code, from }) => `${code}/${from}`);
      expect(keys).toEqual([...keys].sort());
    }
  });

  it('labels every chapter of the schedule in own words', () => {
    const chapters = [...new Set(us().rows.map(({ code }) => code.slice(0, 2)))];
    expect(chapters.filter((chapter) => !us().labels[chapter])).toEqual([]);
    expect(Object.keys(us().labels).length).toBeGreaterThan(350);
  });

  it('puts the 24 % of Japan on one day, and keeps what was believed on three days before', () => {
    const reciprocal = book().law.measures.find(({ id }) => id === 'ieepa-reciprocal')!;
    const final = reciprocal.rates.filter((rate) => rate.origin === 'JP' && rate.value === 0.24 && rate.knownTo === null);
    expect(final.map(({ from, to }) => [from, to])).toEqual([[day('2025-04-09'), day('2025-04-10')]]);
    expect(reciprocal.rates.filter((rate) => rate.origin === 'JP' && rate.value === 0.24)).toHaveLength(4);
  });

  it('spells a package out into the levers of its parts in the stated case', () => {
    const levers = book().scenarios.presets.find(({ id }) => id === 'small-steps-package')!.levers;
    const find = (lever: string) => levers.find((own) => own.lever === lever)?.central;
    expect(find('jp.rice.ma.usShare')).toBe(0.5);
    expect(find('jp.auto.php.cap')).toBe(10_000);
    expect(find('us.s232.auto.rate')).toBe(0.15);
  });

  it('writes dates of levers as serials', () => {
    const pause = book().scenarios.levers.find(({ id }) => id === 'us.politics.pauseEnd')!;
    expect(pause.everywhere?.central).toBe(day('2025-07-09'));
  });

  it('covers Japan from 2018 and no origin whose duties are not held', () => {
    const covered = new Set(book().law.coverage.filter(({ importer }) => importer === 'US').map(({ origin }) => origin));
    expect(['JP', 'DE', 'KR', 'GB', 'CN', 'CA', 'MX', 'CH', 'TW'].every((origin) => covered.has(origin))).toBe(true);
    expect(covered.has('RU')).toBe(false);
    const japan = book().law.coverage.filter(({ origin }) => origin === 'JP');
    expect(Math.min(...japan.map(({ from }) => from))).toBe(day('2018-01-01'));
  });

  it.each([
    ['IN', '2026-02-24', null, 'the 25 % duty of August 2025 is not held'],
    ['BR', '2026-02-24', '2026-07-22', 'neither the 40 % duty of 2025 nor the section 301 duty is held'],
    ['CA', '2025-01-01', '2026-08-22', 'the section 338 duty is not held'],
    ['CN', '2025-01-01', null, 'the older section 301 lists are not held'],
  ])('holds %s from %s to %s, because outside %s', (origin, from, to, _gap) => {
    const spans = book().law.coverage.filter((entry) => entry.importer === 'US' && entry.origin === origin);
    expect(Math.min(...spans.map((span) => span.from))).toBe(day(from));
    expect(spans.every((span) => span.to !== null)).toBe(to !== null);
    if (to) expect(Math.max(...spans.map((span) => span.to!))).toBe(day(to));
  });
});

describe('health of the instruments', () => {
  const known = (code: string) => {
    const sits = (codes: readonly { code: string }[]) => codes.some((other) => other.code.startsWith(code));
    return sits(us().rows) || sits(us().numbers);
  };

  it('finds every code of every list in the history of the schedule', () => {
    const codes = new Set(book().law.lists.flatMap(({ rows }) => rows.map(({ code }) => code)));
    const stems = new Set([...us().rows, ...us().numbers].flatMap(({ code }) => [4, 6, 8, 10].map((length) => code.slice(0, length))));
    expect([...codes].filter((code) => !stems.has(code) && !known(code))).toEqual([]);
  });

  it('uses every list in a measure, except the lines that left section 232', () => {
    const used = new Set(
      book().law.measures.flatMap(({ scope, exemptions }) => [
        ...(scope.kind === 'lists' ? scope.lists : scope.kind === 'unlisted' ? scope.notLists : []),
        ...exemptions.flatMap(({ lists }) => lists),
      ]),
    );
    const idle = book().law.lists.map(({ id }) => id).filter((id) => !used.has(id));
    expect(idle).toEqual(['s232-annex-removed']);
  });

  it('leaves no file unread', () => {
    const files = readdirSync(join(ROOT, 'us')).filter((name) => !HOUSE_FILES.includes(name));
    const japanese = readdirSync(join(ROOT, 'jp/tariff')).filter((name) => !HOUSE_FILES.includes(name));
    expect(files).toHaveLength(book().law.instruments.filter(({ jurisdiction }) => jurisdiction !== 'JP').length);
    expect(japanese).toHaveLength(book().law.instruments.filter(({ jurisdiction }) => jurisdiction === 'JP').length);
    expect(readdirSync(join(ROOT, 'tables/jp')).sort()).toEqual(['labels.csv', 'schedule.csv', 'state-trading-levies.csv', 'us-agreement-staging.csv', 'value-bands.csv']);
    expect(readdirSync(join(ROOT, 'presets'))).toHaveLength(book().scenarios.presets.length + 1);
    expect(readdirSync(join(ROOT, 'tables/us')).sort()).toEqual(['labels.csv', 'lists', 'partner-rates.csv', 'schedule.csv', 'statistical-numbers.csv']);
  });

  it('gives every measure an instrument, and every instrument a measure or a reason to stand alone', () => {
    const alone = ['htsus', 'jp-tariff', 'jp-state-trading', 'us-japan-trade-agreement', 'us-preferences', 'section-232-offset', 'stacking-order'];
    const enacting = new Set(book().law.measures.map(({ instrument }) => instrument));
    expect(book().law.instruments.map(({ id }) => id).filter((id) => !enacting.has(id)).sort()).toEqual(alone.sort());
  });

  it('never lets a measure displace another that displaces it', () => {
    const { measures } = book().law;
    const yields = (weak: (typeof measures)[number], strong: (typeof measures)[number]) =>
      weak.displacedBy.some(({ group, from, to }) => group === strong.group && from === null && to === null);
    const mutual = measures.flatMap((one) => measures.filter((other) => one.id < other.id && yields(one, other) && yields(other, one)));
    expect(mutual).toEqual([]);
  });
});
