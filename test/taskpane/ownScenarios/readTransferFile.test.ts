import fc from 'fast-check';
import { embeddedData } from '../../../src/instruments/embedded';
import { entryText, fileAdvice } from '../../../src/taskpane/ownScenarios/fileAdvice';
import { readTransferFile } from '../../../src/taskpane/ownScenarios/readTransferFile';
import { exportFileName, exportText } from '../../../src/taskpane/ownScenarios/transferFile';
import { en } from '../../../src/taskpane/texts/en';
import { ja } from '../../../src/taskpane/texts/ja';
import { own } from '../../workbook/own';

const { scenarios: book } = embeddedData();
const good = { title: 'Cars first', note: 'For the second round', author: 'Desk', changedAt: '2025-05-01T09:30:00.000Z', text: 'auto-relief | us.s232.auto.allIn=0.125' };
const file = (...scenarios: unknown[]) => JSON.stringify({ parley: 'scenarios', version: 1, dataVersion: 'test', scenarios });

function entries(json: string) {
  const reading = readTransferFile(json, book);
  if (reading.kind !== 'read') throw new Error(reading.problem.kind);
  return reading.file.entries;
}
function fileProblem(json: string) {
  const reading = readTransferFile(json, book);
  if (reading.kind !== 'refused') throw new Error('read');
  return reading.problem;
}

describe('a file of scenarios', () => {
  it('is read entry by entry, each text in its canonical form', () => {
    expect(entries(file(good, { title: 'Pause', text: '  pause-lapse-24 | us.reciprocal.rate = 20% ' }))).toEqual([
      { ...good, problem: null },
      { title: 'Pause', note: '', author: '', changedAt: '', text: 'pause-lapse-24 | us.reciprocal.rate=0.2', problem: null },
    ]);
  });

  it('comes back from an export as it was', () => {
    const words = fc.string({ minLength: 1, maxLength: 40 }).filter((text) => text.trim() === text && /^[\x20-\x7e]+$/.test(text));
    fc.assert(
      fc.property(fc.array(fc.record({ title: words, note: words, author: words, rate: fc.double({ min: 0, max: 1, noNaN: true }) }), { minLength: 1, maxLength: 3 }), (rows) => {
        const kept = rows.map(({ rate, ...row }, i) => own({ id: `s${i}`, ...row, text: `pause-lapse-24 | us.reciprocal.rate=${rate}` }));
        const read = entries(exportText(kept, 'test'));
        expect(read.map(({ problem }) => problem)).toEqual(kept.map(() => null));
        expect(read.map(({ title, note, author, changedAt }) => ({ title, note, author, changedAt }))).toEqual(kept.map(({ title, note, author, changedAt }) => ({ title, note, author, changedAt })));
      }),
    );
  });

  it('gets a name that every system takes', () => {
    expect(exportFileName([own({ id: 'a', title: 'Cars: 12.5% / "June"' })])).toBe('parley-Cars-12-5-June.json');
    expect(exportFileName([own({ id: 'a', title: '自動車を先に' })])).toBe('parley-自動車を先に.json');
    expect(exportFileName([own({ id: 'a' }), own({ id: 'b' })])).toBe('parley-scenarios.json');
  });
});

describe('a file that is not one', () => {
  it.each<[string, string, object]>([
    ['no JSON', '{"parley":"scenarios",', { kind: 'notJson' }],
    ['another JSON', '{"title":"x"}', { kind: 'notOurs' }],
    ['a list', '[1,2]', { kind: 'notOurs' }],
    ['null', 'null', { kind: 'notOurs' }],
    ['a newer version', '{"parley":"scenarios","version":2,"scenarios":[]}', { kind: 'newer', version: 2 }],
    ['an object in the place of the list', '{"parley":"scenarios","version":1,"scenarios":{}}', { kind: 'wrongType', path: 'scenarios' }],
    ['an empty list', file(), { kind: 'none' }],
    ['201 scenarios', file(...Array.from({ length: 201 }, () => good)), { kind: 'tooMany', count: 201 }],
    ['a million signs', ' '.repeat(1_000_001), { kind: 'tooLarge' }],
  ])('%s is refused as what it is', (_what, json, problem) => {
    expect(fileProblem(json)).toMatchObject(problem);
    for (const texts of [en, ja]) expect(fileAdvice(fileProblem(json), texts.ownScenarios).advice.what).not.toBe('');
  });

  it('is read when an editor put a byte order mark before it', () => {
    expect(entries(`\ufeff${file(good)}`)).toHaveLength(1);
  });
});

describe('a bad entry', () => {
  it.each<[string, unknown, string]>([
    ['no object', 7, 'scenarios[1] is not a scenario.'],
    ['null', null, 'scenarios[1] is not a scenario.'],
    ['a number for a title', { ...good, title: 3 }, 'scenarios[1].title is not a text.'],
    ['a list for a note', { ...good, note: ['x'] }, 'scenarios[1].note is not a text.'],
    ['no title', { text: good.text }, 'scenarios[1].title is missing.'],
    ['no text', { title: 'x' }, 'scenarios[1].text is missing.'],
    ['a blank title', { ...good, title: '  ' }, 'scenarios[1].title is missing.'],
    ['a long title', { ...good, title: 'x'.repeat(81) }, 'scenarios[1].title is longer than 80 characters.'],
    ['a title of 900,000 signs', { ...good, title: 'x'.repeat(900_000) }, 'scenarios[1].title is longer than 80 characters.'],
    ['a title that turns letters round', { ...good, title: 'abc\u202egnp.exe' }, 'scenarios[1].title holds signs that are not seen, such as those that turn the direction of letters.'],
    ['a title with a line break', { ...good, title: 'a\nb' }, 'scenarios[1].title holds signs that are not seen, such as those that turn the direction of letters.'],
    ['half a sign', { ...good, title: 'a\ud800' }, 'scenarios[1].title holds signs that are not seen, such as those that turn the direction of letters.'],
    ['a note with a bell', { ...good, note: '\u0007' }, 'scenarios[1].note holds signs that are not seen, such as those that turn the direction of letters.'],
    ['a long note', { ...good, note: 'x'.repeat(501) }, 'scenarios[1].note is longer than 500 characters.'],
    ['a long author', { ...good, author: 'x'.repeat(81) }, 'scenarios[1].author is longer than 80 characters.'],
    ['an author who is not seen', { ...good, author: 'a\u2066b' }, 'scenarios[1].author holds signs that are not seen, such as those that turn the direction of letters.'],
    ['a moment that is none', { ...good, changedAt: 'yesterday' }, 'scenarios[1].changedAt is not a moment such as 2025-05-01T09:30:00Z.'],
    ['a text that no cell holds', { ...good, text: `pause-lapse-24 ${'|'.repeat(40_000)}` }, 'scenarios[1].text is longer than 32767 characters.'],
    ['a text without a preset', { ...good, text: '| us.reciprocal.rate=0.2' }, 'scenarios[1].text names no preset, on which the Scenario sheet stands.'],
    ['a formula for a text', { ...good, text: '=HYPERLINK("x")' }, 'scenarios[1].text: scenario: "=HYPERLINK("x")" names no lever. Each part is lever=value. Write e.g. | us.s232.auto.allIn=0.15'],
  ])('%s is named with its place, and the others are read', (_what, entry, sentence) => {
    const read = entries(file(good, entry, good));
    expect(read.map(({ problem }) => problem === null)).toEqual([true, false, true]);
    expect(entryText(read[1]!.problem!, en.ownScenarios)).toBe(sentence);
    expect(entryText(read[1]!.problem!, ja.ownScenarios)).toContain('scenarios[1]');
  });

  it('with a preset or lever that these data lack names the nearest ones', () => {
    const [preset, lever] = entries(file({ ...good, text: 'auto-releif' }, { ...good, text: 'auto-relief | us.s232.autos.allIn=0.1' }));
    expect(entryText(preset!.problem!, en.ownScenarios)).toMatch(/no preset "auto-releif".*Nearest: .*auto-relief/);
    expect(entryText(lever!.problem!, en.ownScenarios)).toMatch(/no lever "us\.s232\.autos\.allIn".*Nearest: .*us\.s232\.auto\.allIn/);
  });
});

it('takes markup and formulas in titles and notes as the texts they are', () => {
  const [entry] = entries(file({ ...good, title: '=cmd|"/c calc"!A1 <b onload=x>', note: '<script>alert(1)</script>\nsecond line' }));
  expect(entry).toMatchObject({ title: '=cmd|"/c calc"!A1 <b onload=x>', note: '<script>alert(1)</script>\nsecond line', problem: null });
});

it('answers any text at all without an exception', () => {
  const json = fc.oneof(fc.string(), fc.json(), fc.json().map((inside) => `{"parley":"scenarios","version":1,"scenarios":[${inside}]}`), fc.dictionary(fc.constantFrom('title', 'note', 'author', 'changedAt', 'text', '__proto__'), fc.jsonValue()).map((entry) => file(entry)));
  fc.assert(fc.property(json, (text) => expect(['read', 'refused']).toContain(readTransferFile(text, book).kind)));
});
