import { call, column, refusal } from './call';

const rows = (id: string, ...args: unknown[]) => call(id, ...args) as unknown[][];
const DAY = '2026-07-09';
const rice = '1006.30.090';
const beef = '0202.30.010';

describe('Japan as importer', () => {
  it('TARIFF.DUTY takes 9 digits as a number, and answers a column of codes', () => {
    expect(call('TARIFF.DUTY', 870323000, 'US', 'JP', 5_000_000)).toBe(0);
    expect(call('TARIFF.DUTY', column(rice, beef, '2004.10.100'), 'US', 'JP', 200_000, 1000, DAY)).toEqual(column(341_000, 77_000, 17_000));
    expect(refusal('TARIFF.DUTY', 70190000, 'US', 'JP', 1000)).toMatch(/^#VALUE! .*leading zero/);
  });

  it('TARIFF.STACK shows duty and levy of rice apart, with the edition', () => {
    const [, duty, levy] = rows('TARIFF.STACK', rice, 'US', 'JP', 130_000, 1000, DAY);
    expect(duty!.slice(0, 6)).toEqual(['MFN', 'MFN', '', '49JPY/kg', 130_000, 49_000]);
    expect(duty![8]).toContain('Japan Customs, Import Statistical Schedule (Tariff), edition of 2026-07-09; processed; not an official table; temporary rate');
    expect(levy!.slice(0, 6)).toEqual(['State-trading levy', 'state trading', '', '292JPY/kg', 130_000, 292_000]);
  });

  it('the levy may be stated', () => {
    expect(call('TARIFF.DUTY', rice, 'US', 'JP', 130_000, 1000, DAY, null, 'stateTradingLevy=80')).toBe(129_000);
    expect(call('TARIFF.EXPRESSION', rice, 'US', 'JP', DAY)).toBe('49JPY/kg + 292JPY/kg');
    expect(refusal('TARIFF.RATE', rice, 'US', 'JP', DAY)).toMatch(/^#N\/A .*TARIFF.AVE/);
    expect(call('TARIFF.AVE', rice, 'US', 'JP', 130, DAY)).toBeCloseTo(341 / 130, 12);
  });

  it('six digits are answered where the lines agree or a fact leaves one, else the choices are named', () => {
    expect(call('TARIFF.RATE', '0202.30', 'US', 'JP', DAY)).toBe(0.385);
    expect(call('TARIFF.DUTY', '1005.90', 'US', 'JP', 35_000, 1000, DAY, null, 'inQuota')).toBe(0);
    expect(call('TARIFF.DUTY', '1006.30', 'US', 'JP', 130_000, 1000, DAY, null, 'endUse=false')).toBe(341_000);
    expect(call('TARIFF.DUTY', '1006.30', 'US', 'JP', 130_000, 1000, DAY, null, 'endUse')).toBe(0);
    expect(refusal('TARIFF.DUTY', '1005.90', 'US', 'JP', 35_000, 1000, DAY)).toMatch(/1005\.90\.010/);
    expect(refusal('TARIFF.RATE', '7403.11', 'CL', 'JP', DAY)).toMatch(/unit value.*7403\.11\.010 up to 485 a kg/);
  });

  it('a claim of the agreement turns on its quota only where the sides differ', () => {
    expect(refusal('TARIFF.DUTY', '1107.10.029', 'US', 'JP', 50_000, 1000, DAY, null, 'spi=US')).toMatch(/inQuota=true: 0; inQuota=false: 21300/);
    expect(call('TARIFF.DUTY', '1107.10.029', 'US', 'JP', 50_000, 1000, DAY, null, 'spi=US; inQuota')).toBe(0);
    expect(call('TARIFF.DUTY', '1001.99.019', 'US', 'JP', 50_000, 1000, DAY, null, 'spi=US')).toBe(0);
  });

  it('parties of the CPTPP have rates of their own', () => {
    const plywood = '4412.31.111';
    const rates = call('TARIFF.RATE', plywood, [['MY', 'VN']], 'JP', DAY, null, 'spi=CPTPP') as number[][];
    expect(rates[0]![0]).toBeGreaterThan(rates[0]![1]!);
    expect(refusal('TARIFF.RATE', plywood, 'US', 'JP', DAY, null, 'spi=CPTPP')).toMatch(/^#VALUE! .*for goods of AU/);
  });

  it('a preset fixes the law; the day of entry tells season and staged year', () => {
    const preset = 'statusquo-2025-05-01';
    expect(call('TARIFF.RATE', beef, 'US', 'JP', [['2025-05-03', '2026-05-01']], preset, 'spi=US')).toEqual([[0.216, 0.208]]);
    expect(call('TARIFF.RATE', '0805.10.000', 'US', 'JP', [['2025-05-03', '2025-07-01']], preset)).toEqual([[0.32, 0.16]]);
    expect(refusal('TARIFF.RATE', beef, 'US', 'JP', null, 'baseline-pre-2025')).toMatch(/^#N\/A 2024-12-31 is before the data/);
    expect(refusal('TARIFF.RATE', beef, 'US', 'JP', null, 'law-2026-11')).toMatch(/^#N\/A .*after the last law read/);
  });

  it('a lever on the rate of an agreement acts where the agreement is claimed, and never above the ordinary rate', () => {
    expect(call('TARIFF.RATE', beef, 'US', 'JP', null, 'beef-potato-access', 'spi=US')).toBe(0.18);
    expect(call('TARIFF.RATE', beef, 'US', 'JP', null, 'beef-potato-access:high', 'spi=US')).toBe(0.09);
    expect(call('TARIFF.RATE', beef, 'US', 'JP', null, 'beef-potato-access')).toBe(0.385);
    expect(call('TARIFF.RATE', beef, 'US', 'JP', DAY, '| jp.beef.rate=0.6', 'spi=US')).toBe(0.385);
    expect(call('TARIFF.RATE', beef, 'AU', 'JP', DAY, '| jp.beef.rate=0.1', 'spi=CPTPP')).toBe(0.208);
    expect(call('TARIFF.RATE', '8703.23.000', 'US', 'JP', DAY, '| jp.auto.tariff=0.1', 'spi=US')).toBe(0);
  });

  it('TARIFF.HISTORY follows seasons and fiscal years', () => {
    const oranges = rows('TARIFF.HISTORY', '0805.10.000', 'US', 'JP', null, null, null, null, false);
    expect(oranges.map(([, , rate]) => rate)).toEqual([0.32, 0.16, 0.32, 0.16]);
    const claimed = rows('TARIFF.HISTORY', beef, 'US', 'JP', null, null, null, 'spi=US', false);
    expect(claimed.map(([, , rate]) => rate)).toEqual([0.216, 0.208]);
  });

  it('TARIFF.QUESTIONS offers the agreement', () => {
    const open = rows('TARIFF.QUESTIONS', beef, 'US', 'JP', DAY, null, null, false);
    expect(open.map(([fact, , , rate]) => [fact, rate])).toContainEqual(['spi=US', 0.208]);
  });

  it('TARIFF.LINES finds lines by code and word', () => {
    expect(rows('TARIFF.LINES', '1006.30', 'JP', null, false).map(([code, , general, unit]) => [code, general, unit])).toEqual([
      ['1006.30.010', 'Free', 't'],
      ['1006.30.090', '49JPY/kg', 'kg'],
    ]);
    expect(rows('TARIFF.LINES', 100630090, 'JP', null, false)).toHaveLength(1);
    expect(rows('TARIFF.LINES', 'rice', 'JP', 3, false)).toHaveLength(3);
  });

  it('TARIFF.COVERAGE and TARIFF.SOURCE name the schedule', () => {
    const covered = rows('TARIFF.COVERAGE', 'JP', false);
    expect(covered.slice(0, 2).map(([partner, authority]) => [partner, authority])).toEqual([['US', 'MFN'], ['US', 'preference']]);
    expect(covered.every((row) => row[4] === 'Japan Customs tariff edition of 2026-07-09')).toBe(true);
    expect(call('TARIFF.SOURCE', 'jp-tariff')).toContain('Japan Customs, Import Statistical Schedule (Tariff)');
  });

  it('TARIFF.LANDED adds the consumption tax on value and duty, and asks whether the goods are food', () => {
    const car = rows('TARIFF.LANDED', '8703.23.000', 'US', 'JP', 5_000_000, 1, null, null, DAY, null, null, false);
    expect(car.map(([item, money]) => [item, money])).toEqual([['Customs value', 5_000_000], ['MFN', 0], ['Consumption tax', 500_000], ['Total', 5_500_000]]);
    const landed = rows('TARIFF.LANDED', rice, 'US', 'JP', 130_000, 1000, null, null, DAY, null, 'foodForPeople', false);
    expect(landed.map(([item]) => item)).toEqual(['Customs value', 'MFN', 'State-trading levy', 'Consumption tax', 'Total']);
    expect(landed[3]![1]).toBeCloseTo(0.08 * 471_000, 6);
    expect(refusal('TARIFF.LANDED', rice, 'US', 'JP', 130_000, 1000, null, null, DAY)).toMatch(/foodForPeople: 8 %; foodForPeople=false: 10 %/);
  });
});

describe('a retaliation duty that no law has enacted', () => {
  it('is charged on goods of the United States alone, and only where a scenario sets it: 21.6 % + 10 %', () => {
    expect(call('TARIFF.RATE', '0202.30.090', 'US', 'JP', null, 'escalation:high', 'spi=US')).toBeCloseTo(0.316, 12);
    expect(call('TARIFF.RATE', '0202.30.090', 'US', 'JP', null, 'statusquo-2025-05-01', 'spi=US')).toBe(0.216);
    expect(call('TARIFF.RATE', '0202.30.090', 'AU', 'JP', 45780, '| jp.retaliation.rate=0.1')).toBe(0.385);
  });

  it('says in its layer that there is no such law', () => {
    const layers = call('TARIFF.STACK', '8703.23.000', 'US', 'JP', 1000, null, 45780, '| jp.retaliation.rate=0.1') as unknown[][];
    expect(layers.at(-1)!.slice(0, 6)).toEqual(['Retaliation (hypothetical)', 'Hypothetical', '', '10%', 1000, 100]);
    expect(layers.at(-1)![8]).toMatch(/no such law/);
    expect(call('TARIFF.STACK', '8703.23.000', 'US', 'JP', 1000, null, 45780)).toHaveLength(2);
  });
});
