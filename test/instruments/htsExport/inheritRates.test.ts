import { mustRead, officialRow as row } from './fixtures';

const heading = row({ htsno: '0101', indent: 0, description: 'Live horses:' });
const line = row({ htsno: '0101.21.00', indent: 1, description: 'Purebred', general: '2%', special: 'Free (JP)', other: '20%' });

const messages = (...rows: Record<string, unknown>[]) => mustRead(rows).faults.map(({ refusal }) => refusal.message);

describe('rates by indent', () => {
  it('gives a number the line above it, also below words without a code', () => {
    const words = row({ indent: 2, description: 'Imported for show:' });
    const numbers = ['0101.21.00.10', '0101.21.00.20'].map((htsno) => row({ htsno, indent: 3, units: ['No.', 'kg'] }));
    const { lines, numbers: found, faults } = mustRead([heading, line, words, ...numbers]);
    expect(lines).toEqual([{ code: '01012100', general: '2%', special: 'Free:JP', column2: '20%', unit1: 'each', unit2: 'kg' }]);
    expect(found).toEqual(['0101210010', '0101210020']);
    expect(faults).toEqual([]);
  });

  it('takes a number that prints its rate for a line of its own', () => {
    const own = row({ htsno: '0101.30.00.00', indent: 1, general: '6.8%', other: '15%', units: ['No.'] });
    expect(mustRead([heading, own]).lines).toEqual([{ code: '0101300000', general: '6.8%', special: '', column2: '15%', unit1: 'each', unit2: '' }]);
  });

  it('hands a rate printed above several lines down to each', () => {
    const above = row({ htsno: '0101.21', indent: 1, general: '3%', other: '5%' });
    const below = [row({ htsno: '0101.21.10', indent: 2 }), row({ htsno: '0101.21.10.10', indent: 3 }), row({ htsno: '0101.21.20.00', indent: 2 })];
    expect(mustRead([heading, above, ...below]).lines.map(({ code, general, column2 }) => [code, general, column2])).toEqual([
      ['01012110', '3%', '5%'],
      ['0101212000', '3%', '5%'],
    ]);
  });

  it('hands nothing on to a row that is indented no deeper', () => {
    expect(messages(heading, line, row({ htsno: '0101.29.00', indent: 1 }))).toEqual([expect.stringContaining('0101.29.00 has no general rate.')]);
  });

  it('needs no rate on 8 digits when the numbers below print theirs', () => {
    const own = row({ htsno: '0101.29.00.10', indent: 2, general: '1%' });
    expect(messages(heading, row({ htsno: '0101.29.00', indent: 1 }), own)).toEqual([]);
  });

  it('joins the words from the heading to the line', () => {
    expect(mustRead([heading, row({ indent: 1, description: 'For <i>show</i>:' }), { ...line, indent: '2' }]).words['01012100']).toBe('Live horses: For show: Purebred');
  });
});

describe('rows that are named instead of guessed', () => {
  it('a number that repeats the rates of its line is no fault, one that prints others is', () => {
    const below = (other: string) => row({ htsno: '0101.21.00.10', indent: 2, other });
    expect(messages(heading, line, below('20%'))).toEqual([]);
    expect(messages(heading, line, below('30%'))).toEqual([expect.stringContaining('0101.21.00.10 prints a rate that line 0101.21.00 does not.')]);
  });

  it('a number below a line that it is no part of', () => {
    expect(messages(heading, line, row({ htsno: '0102.21.00.10', indent: 2 }))).toEqual([expect.stringContaining('0102.21.00.10 stands below line 0101.21.00.')]);
  });

  it('a number with no rate above it', () => {
    expect(messages(heading, line, row({ htsno: '0101.29.00.10', indent: 1 }))).toEqual([expect.stringContaining('0101.29.00.10 has no general rate.')]);
  });

  it('a rate on a row without code that nothing below takes', () => {
    expect(messages(heading, line, row({ indent: 1, general: '7%' }), { ...line, htsno: '0101.29.00' })).toEqual([expect.stringContaining('The rate "7%" belongs to no line.')]);
  });

  it('a code that stands twice; the first row counts', () => {
    const exported = mustRead([heading, line, { ...line, general: '9%' }]);
    expect(exported.faults[0]!.refusal.message).toContain('stands twice');
    expect(exported.lines.map(({ general }) => general)).toEqual(['2%']);
  });

  it('a code that is none', () => {
    expect(messages(heading, line, row({ htsno: '0101.2X', indent: 1 }))).toEqual([expect.stringContaining('"0101.2X" is no tariff number.')]);
  });

  it('a rate that is not understood; the line stays, with its wording as a rule of words', () => {
    const exported = mustRead([heading, { ...line, general: '3 oxen each', other: 'half' }]);
    expect(exported.lines[0]).toMatchObject({ general: 'text:not read: 3 oxen each', column2: 'text:not read: half', special: 'Free:JP' });
    expect(exported.faults.map(({ code }) => code)).toEqual(['01012100', '01012100']);
  });

  it.each(['additionalDuties', 'addiitionalDuties'])('an additional duty of chapters 1 to 98 under the key %s', (key) => {
    expect(messages(heading, { ...line, [key]: '8.9¢/kg' })).toEqual([expect.stringContaining('0101.21.00 prints an additional duty, "8.9¢/kg".')]);
    expect(messages(heading, { ...line, [key]: 'No additional duty' })).toEqual([]);
  });
});

describe('chapters 98 and 99', () => {
  it('a heading of chapter 98 with a preference only is no line, and its numbers need no rate', () => {
    const only = [row({ htsno: '9819.11.03', indent: 1, special: 'Free' }), row({ htsno: '9819.11.03.10', indent: 2 })];
    const exported = mustRead([heading, line, ...only]);
    expect(exported).toMatchObject({ preferenceHeadings: ['98191103'], faults: [] });
    expect(exported.numbers).toEqual(['9819110310']);
  });

  it('headings of chapter 99 are counted, not read', () => {
    const temporary = row({ htsno: '9903.01.25', indent: 0, general: 'The duty provided in the applicable subheading + 10%' });
    expect(mustRead([heading, line, temporary])).toMatchObject({ temporaryHeadings: ['99030125'], faults: [] });
  });
});
