import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkQuotas } from '../../src/instruments/checkQuotas';
import type { DataBook } from '../../src/instruments/dataBook';
import { readYaml } from '../../src/instruments/readYaml';
import { quotaFile } from '../../src/instruments/schema/quotaSchema';
import { book } from './book';

const QUOTA = `quotas:
  - id: q
    title: A quota
    titleJa: '割当'
    importer: JP
    origins: ['*']
    lines: ['1006']
    administration: fcfs
    period: { kind: year, startMonth: 1, startDay: 1 }
    unit: t
    criticalShare: 0.85
    volumes:
      - from: 2025-06-30
        to: 2026-01-01
        volume: 65_205
        confidence: high
        prorated: { annual: 100_000, basis: daysOf365, from: 2025-05-08, to: 2026-01-01, rounding: floor }
    inQuota: [{ from: 2025-06-30, to: null, charge: Free, confidence: high }]
    overQuota: [{ from: 2025-06-30, to: null, charge: { per: kg, bands: [{ below: 5, charge: { specific: 1, per: kg } }, { below: null, charge: Free }] }, confidence: high }]
    citations: [{ title: Gazette, reference: '1', pinpoint: '', retrieved: 2026-11-23 }]
    confidence: high
`;

describe('a quota file', () => {
  const root = mkdtempSync(join(tmpdir(), 'quotas-'));
  afterAll(() => rmSync(root, { recursive: true }));

  const read = (text: string) => () => {
    writeFileSync(join(root, 'q.yaml'), text);
    return readYaml({ root }, 'q.yaml', quotaFile);
  };

  it('is read with its charges and what it leaves out', () => {
    const [quota] = read(QUOTA)().quotas;
    expect(quota).toMatchObject({ parent: '', perParentUnit: 1, markUp: null, safeguard: null, suspensions: [], levers: { volume: '' } });
    expect(quota!.volumes[0]).not.toHaveProperty('prorated');
  });

  it.each([
    ['a volume that is not what its proration gives', QUOTA.replace('65_205', '65_206'), 'the volume is not what its proration gives'],
    ['a band without an open end', QUOTA.replace('below: null', 'below: 9'), 'quotas.0.overQuota.0.charge'],
    ['no citation', QUOTA.replace(/citations: .*/, 'citations: []'), 'needs at least one citation'],
    ['a lever nobody reads', QUOTA.replace('    unit: t', '    levers: { price: x }\n    unit: t'), 'quotas.0.levers.price'],
  ])('with %s is refused', (_fault, text, says) => {
    expect(read(text)).toThrow(says);
  });
});

describe('the quotas together', () => {
  const faults = (spoil: (content: DataBook) => void) => {
    const content = structuredClone({ ...book(), law: { ...book().law, schedules: [] } });
    spoil(content);
    return checkQuotas(content);
  };
  const rice = ({ quotas }: DataBook) => quotas.quotas.find(({ id }) => id === 'jp-rice-ma')!;

  it('are sound', () => {
    expect(faults(() => undefined)).toEqual([]);
  });

  it('name no unknown parent, lever or fact, charge in their own unit, and have no rows that overlap', () => {
    expect(faults((content) => (rice(content).parent = 'nowhere'))).toEqual(['quota jp-rice-ma: parent: nowhere is not defined']);
    expect(faults((content) => (rice(content).levers.volume = 'jp.tea'))).toEqual(['quota jp-rice-ma: lever: jp.tea is not defined']);
    expect(faults((content) => rice(content).requires.push({ fact: 'colour', is: true }))).toEqual(['quota jp-rice-ma: fact: colour is not defined']);
    expect(faults((content) => (rice(content).unit = 'vehicles'))).toEqual(['quota jp-rice-ma: vehicles does not convert to kg']);
    expect(faults((content) => rice(content).volumes.push(rice(content).volumes[0]!))).toEqual(['quota jp-rice-ma: dated rows overlap or are out of order']);
  });
});
