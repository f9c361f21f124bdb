import { en } from '../../src/taskpane/texts/en';
import { ja } from '../../src/taskpane/texts/ja';

function leaves(texts: object, path = ''): [string, unknown][] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? leaves(value, `${path}${key}.`) : [[`${path}${key}`, value] as [string, unknown]],
  );
}

const fill = (text: unknown): string => String(typeof text === 'function' ? (text as (...values: unknown[]) => string)(3, 7, 9) : text);

describe('texts of the pane', () => {
  it('have the same keys in both languages', () => {
    expect(leaves(ja).map(([key]) => key).sort()).toEqual(leaves(en).map(([key]) => key).sort());
  });

  it('are never empty, and every Japanese sentence is Japanese', () => {
    for (const [key, text] of [...leaves(en), ...leaves(ja)]) expect([key, fill(text).trim()]).not.toEqual([key, '']);
    const latin = leaves(ja).filter(([, text]) => /[a-z]{4,} [a-z]{3,}/i.test(fill(text).replace(/Excel for the web/, '')));
    expect(latin).toEqual([]);
  });

  it('use the same blanks in both languages', () => {
    const japanese = new Map(leaves(ja));
    const blanks = (text: unknown) => (typeof text === 'function' ? text.length : -1);
    for (const [key, text] of leaves(en)) expect([key, blanks(japanese.get(key))]).toEqual([key, blanks(text)]);
  });
});
