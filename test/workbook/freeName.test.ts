import fc from 'fast-check';
import { foldTitle, freeId, freeTitle } from '../../src/workbook/freeName';
import { freeSheetName } from '../../src/workbook/freeSheetName';

describe('free names', () => {
  it('a title that is taken in any case or width gets a number', () => {
    expect(freeTitle('Cars first', [], 80)).toBe('Cars first');
    expect(freeTitle('Cars first', ['ＣＡＲＳ  first', 'Cars first (2)'], 80)).toBe('Cars first (3)');
  });

  it('an id is made of Latin letters and digits; a Japanese title gets a plain one', () => {
    expect(freeId('Cars first! (12.5%)', [])).toBe('cars-first-12-5');
    expect(freeId('Réponse', ['reponse'])).toBe('reponse-2');
    expect(freeId('自動車を先に', ['own'])).toBe('own-2');
  });

  it('a sheet keeps to 31 characters', () => {
    expect(freeSheetName('Comparison', ['comparison', 'Sheet1'])).toBe('Comparison 2');
    expect(freeSheetName('Comparison', ['Comparison', 'Comparison 2'])).toBe('Comparison 3');
  });

  it('a free title is free, not empty and no longer than allowed', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }).filter((title) => title.trim() !== ''), fc.array(fc.string()), (title, taken) => {
        const free = freeTitle(title, [...taken, title], 80);
        expect([...taken, title].map(foldTitle)).not.toContain(foldTitle(free));
        expect([...free].length).toBeLessThanOrEqual(80);
      }),
    );
  });
});
