/** @jest-environment jsdom */
import { keepPreferences, readPreferences } from '../../src/taskpane/shell/preferences';

const KEY = 'parley.preferences';
const STANDARD = { language: 'en', author: '', firstSteps: 'due', functions: 'all' };

beforeEach(() => {
  localStorage.clear();
  Object.assign(globalThis, { Office: { context: { displayLanguage: 'en-US' } } });
});

describe('preferences of the user', () => {
  it('start with the language of Office and the first steps still to come', () => {
    expect(readPreferences()).toEqual(STANDARD);
    Office.context.displayLanguage = 'ja-JP';
    expect(readPreferences()).toEqual({ ...STANDARD, language: 'ja' });
  });

  it('are kept on this computer', () => {
    keepPreferences({ language: 'ja', author: '通商課', firstSteps: 'done', functions: 'basic' });
    expect(readPreferences()).toEqual({ language: 'ja', author: '通商課', firstSteps: 'done', functions: 'basic' });
  });

  it.each(['', 'null', '7', '"text"', '{', '{"language":"fr","author":3,"firstSteps":true,"functions":[]}'])('fall back to the standard when %s is stored', (stored) => {
    localStorage.setItem(KEY, stored);
    expect(readPreferences()).toEqual(STANDARD);
  });

  it('do without a browser that forbids storage', () => {
    const forbid = () => {
      throw new DOMException('denied');
    };
    const get = jest.spyOn(Storage.prototype, 'getItem').mockImplementation(forbid);
    const set = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(forbid);
    expect(() => keepPreferences({ ...readPreferences(), author: 'desk' })).not.toThrow();
    expect(readPreferences()).toEqual(STANDARD);
    get.mockRestore();
    set.mockRestore();
  });
});
