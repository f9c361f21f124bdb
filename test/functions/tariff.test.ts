import { dayFromIso } from '../../src/domain/shared/isoDate';
import { call, column, errorCell, refusal, rows } from './call';

const day = (iso: string): number => dayFromIso(iso)!;
const car = '8703.23.01';
const toys = '9503.00.00';

describe('TARIFF.DUTY', () => {
  it('a Japanese car of 40,000 USD: 1,000 before the car duty, 11,000 under it, 6,000 since 16 September 2025', () => {
    const dates = column(day('2025-04-02'), day('2025-04-03'), day('2025-05-01'), '2025-09-15', '2025-09-16');
    expect(call('TARIFF.DUTY', car, 'JP', 'US', 40000, null, dates)).toEqual(column(1000, 11000, 11000, 11000, 6000));
  });

  it('toys of 1,000 USD: 0, 100, 240, 100 on 4, 5, 9 and 10 April 2025', () => {
    const dates = column('2025-04-04', '2025-04-05', '2025-04-09', '2025-04-10');
    expect(call('TARIFF.DUTY', toys, 'JP', 'US', 1000, null, dates)).toEqual(column(0, 100, 240, 100));
  });

  it('crosses a column of goods with a row of dates', () => {
    expect(call('TARIFF.DUTY', column(car, toys), 'JP', 'US', column(40000, 1000), null, [['2025-04-02', '2025-05-01']])).toEqual([
      [1000, 11000],
      [0, 100],
    ]);
  });

  it('reads a preset for the whole call, and an own change after it', () => {
    expect(call('TARIFF.DUTY', column(car, toys), 'JP', 'US', column(40000, 1000), null, null, 'auto-relief')).toEqual(column(6000, 100));
    expect(call('TARIFF.DUTY', car, 'JP', 'US', 40000, null, null, 'statusquo-2025-05-01 | us.s232.auto.allIn=0.2')).toBe(8000);
  });

  it('a cent rate per litre needs the quantity: 100 litres of sake pay 3 dollars, on a date before the extra duties', () => {
    expect(call('TARIFF.DUTY', '2206.00.45.00', 'JP', 'US', 1000, 100, '2025-04-02')).toBeCloseTo(3, 12);
    expect(refusal('TARIFF.DUTY', '2206.00.45.00', 'JP', 'US', 1000, null, '2025-04-02')).toMatch(/^#N\/A .*quantity/);
  });

  it('each error stands in its own row', () => {
    const codes = column(car, 'ham', null, errorCell('#N/A'), 2013050, 87032301, null);
    const values = column(40000, 40000, 40000, 40000, 40000, 40000, null);
    const result = call('TARIFF.DUTY', codes, 'JP', 'US', values, null, '2025-05-01') as unknown[][];
    expect(result.map(([cell]) => (typeof cell === 'object' ? (cell as { error: string }).error : cell))).toEqual([
      11000,
      '#VALUE!',
      '#VALUE!',
      '#N/A',
      '#VALUE!',
      11000,
      '',
    ]);
  });

  it('reads facts by row', () => {
    const facts = column('', 'extend', 'nonsense=1');
    const result = call('TARIFF.DUTY', column(toys, toys, toys), 'JP', 'US', 1000, null, '2027-01-01', null, facts) as unknown[][];
    expect(result[0]![0]).toMatchObject({ error: '#N/A' });
    expect(result[1]![0]).toBe(125);
    expect(result[2]![0]).toMatchObject({ error: '#VALUE!' });
  });

  it('does not mix up the text "US 87032301" with the number 87032301 in one column', () => {
    const result = call('TARIFF.DUTY', column(87032301, 'US 87032301'), 'JP', 'US', 40000, null, '2025-05-01') as unknown[][];
    expect(result[0]).toEqual([11000]);
    expect(result[1]![0]).toMatchObject({ error: '#VALUE!' });
  });
});

describe('TARIFF.RATE', () => {
  it('is the duty over the value', () => {
    expect(call('TARIFF.RATE', column(car, toys), 'JP', 'US', '2025-05-01')).toEqual(column(0.275, 0.1));
  });

  it('toys under three scenarios with a blank date: 0, 10 and 24 percent; the light truck keeps 25 under cars-only relief', () => {
    const rate = (code: string, scenario: string) => call('TARIFF.RATE', code, 'JP', 'US', null, scenario);
    expect([rate(toys, 'baseline-pre-2025'), rate(toys, 'statusquo-2025-05-01'), rate(toys, 'pause-lapse-24')]).toEqual([0, 0.1, 0.24]);
    expect([rate(car, 'baseline-pre-2025'), rate(car, 'statusquo-2025-05-01'), rate(car, 'auto-relief')]).toEqual([0.025, 0.275, 0.15]);
    expect(rate('8704.21.01', 'auto-relief')).toBe(0.25);
  });

  it('refuses a duty per unit and says which function to use', () => {
    expect(refusal('TARIFF.RATE', '2206.00.45.00', 'JP', 'US', '2025-05-01')).toMatch(/^#N\/A .*TARIFF\.DUTY/);
  });
});

describe('TARIFF.EXPRESSION', () => {
  it('writes the layers as a tariff would', () => {
    const dates = column('2025-04-02', '2025-05-01', '2025-09-16');
    expect(call('TARIFF.EXPRESSION', car, 'JP', 'US', dates)).toEqual(column('2.5%', '2.5% + 25%', '15% all-in'));
  });
});

describe('TARIFF.STACK', () => {
  const header = ['Layer', 'Authority', 'Heading', 'Expression', 'Base', 'Duty', 'From', 'To', 'Source'];

  it('sums exactly to TARIFF.DUTY, and lists what was displaced with the reason', () => {
    const stack = call('TARIFF.STACK', car, 'JP', 'US', 40000, null, '2025-05-01') as unknown[][];
    expect(stack[0]).toEqual(header);
    expect(stack.slice(1).reduce((sum, row) => sum + (row[5] as number), 0)).toBe(11000);
    const displaced = stack.find((row) => row[0] === 'Reciprocal (IEEPA)')!;
    expect(displaced[5]).toBe(0);
    expect(displaced[3]).toMatch(/displaced/);
    for (const row of stack.slice(1)) expect(row[8]).not.toBe('');
  });

  it('leaves the header row out', () => {
    expect(call('TARIFF.STACK', toys, 'JP', 'US', 1000, null, '2025-04-02', null, null, false)).toEqual([
      ['MFN', 'MFN', '', 'Free', 1000, 0, expect.any(Number), '', expect.stringContaining('Harmonized Tariff Schedule')],
    ]);
  });

  it('takes one cell in each place', () => {
    expect(refusal('TARIFF.STACK', column(car, toys), 'JP', 'US', 1000)).toBe(
      '#VALUE! code is a range of 2 × 1 cells. This argument takes one value. Point code to one cell.',
    );
    expect(refusal('TARIFF.STACK', car, 'JP', 'US', null)).toBe('#VALUE! value is blank. A blank is never taken as zero. Fill in value.');
    expect(refusal('TARIFF.STACK', car, 'JP', 'US', errorCell('#DIV/0!'))).toBe('#DIV/0! value holds the error #DIV/0!. Repair that cell first.');
    expect(refusal('TARIFF.STACK', car, 'JP', 'US', 40000, null, null, null, null, 'perhaps')).toBe(
      '#VALUE! headers: "perhaps" is neither TRUE nor FALSE. Write TRUE or FALSE, or leave headers out.',
    );
  });
});

describe('TARIFF.LINES', () => {
  it('finds by the start of a code, in order, dotted', () => {
    const found = rows('TARIFF.LINES', '8703.2');
    expect(found.map(([code]) => code)).toEqual([...found.map(([code]) => code)].sort());
    expect(found.find(([code]) => code === car)).toEqual([car, expect.stringMatching(/Cars/), '2.5%', 'each', expect.stringContaining('Harmonized')]);
  });

  it('finds by words, and headings that are called so come first', () => {
    expect(rows('TARIFF.LINES', 'car', null, 3).every(([code]) => String(code).startsWith('8703'))).toBe(true);
    expect(rows('TARIFF.LINES', 'trucks', 'us', 1)[0]![0]).toMatch(/^8704/);
  });

  it('shows the unit of the specific rate', () => {
    expect(rows('TARIFF.LINES', '2206.00.45')[0]!.slice(2, 4)).toEqual(['3c/l', 'l']);
  });

  it('lists 20 rows unless told otherwise', () => {
    expect(rows('TARIFF.LINES', '87')).toHaveLength(20);
    expect(rows('TARIFF.LINES', '87', null, 100)).toHaveLength(100);
  });

  it('takes a number of whole digits, and refuses one that may have lost its zero', () => {
    expect(rows('TARIFF.LINES', 8703)[0]![0]).toMatch(/^8703/);
    expect(refusal('TARIFF.LINES', 201)).toBe(
      '#VALUE! query: the number 201 may have lost a leading zero. As a number only 2, 4, 6, 8 or 10 digits are safe. Type it as text, e.g. "0201".',
    );
  });

  it('names near headings when nothing is found', () => {
    expect(refusal('TARIFF.LINES', 'beaf')).toMatch(/^#N\/A No tariff line for "beaf"\. Nearest: .*Beef/);
    expect(refusal('TARIFF.LINES', '8799')).toMatch(/^#N\/A No tariff line for "8799"\. Nearest: 87 Vehicles/);
  });

  it.each([[null], [''], ['?!'], [true]])('refuses the query %p', (query) => expect(refusal('TARIFF.LINES', query)).toMatch(/^#VALUE! /));

  it.each([[0], [-1], [1.5], ['many'], [10001]])('refuses the limit %p', (limit) => {
    expect(refusal('TARIFF.LINES', '87', null, limit)).toMatch(/^#VALUE! limit: .* from 1 to 10000/);
  });

  it('refuses an importer whose law is not held', () => {
    expect(refusal('TARIFF.LINES', '87', 'FR')).toMatch(/^#N\/A .*FR/);
    expect(refusal('TARIFF.LINES', '87', 12)).toMatch(/^#VALUE! importer/);
  });
});

describe('TARIFF.SOURCE', () => {
  it('cites instruments, measures and headings; an unknown name stands in its own element', () => {
    const cited = call('TARIFF.SOURCE', column('htsus', 's232-autos', '9903.94.01', 'nonsense', null)) as unknown[][];
    expect(cited[0]![0]).toMatch(/^Harmonized Tariff Schedule of the United States; 19 U\.S\.C\. 1202/);
    expect(cited[1]![0]).toMatch(/Proclamation 10908.*90 FR 14705/);
    expect(cited[2]![0]).toMatch(/^9903\.94\.01: .*Proc\. 10908/);
    expect(cited[3]![0]).toMatchObject({ error: '#N/A' });
    expect(cited[4]![0]).toBe('');
  });

  it('reads what the Heading column of TARIFF.STACK shows', () => {
    const headings = rows('TARIFF.STACK', car, 'JP', 'US', 40000, null, '2025-09-16').map((row) => row[2]).filter(Boolean);
    expect(headings.length).toBeGreaterThan(0);
    for (const heading of headings) expect(call('TARIFF.SOURCE', heading)).toEqual(expect.any(String));
  });

  it('refuses what is not text', () => expect(refusal('TARIFF.SOURCE', 9903)).toMatch(/^#VALUE! idOrHeading/));
});

describe('TARIFF.COVERAGE', () => {
  it('shows for Japan what is held, to which day, and the gaps', () => {
    const japan = rows('TARIFF.COVERAGE', 'US').filter(([partner]) => partner === 'JP');
    expect(japan[0]).toEqual(['JP', 'MFN', day('2018-01-01'), expect.any(Number), expect.stringContaining('HTS 2026'), expect.any(String), expect.any(String)]);
    expect(japan.find(([, authority]) => authority === 'IEEPA')![3]).toBe(day('2026-02-23'));
  });

  it('names both sides when no importer is asked for', () => {
    expect(rows('TARIFF.COVERAGE').map(([partner]) => partner)).toContain('JP → US');
  });

  it('refuses an importer that is not held', () => expect(refusal('TARIFF.COVERAGE', 'FR')).toMatch(/^#N\/A .*Held: US/));
});
