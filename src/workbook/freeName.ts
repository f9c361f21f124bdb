/** Titles that differ in letter case, width or blanks only would be taken for each other. */
export function foldTitle(title: string): string {
  return title.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/**
 * The title itself, or the first free `Title (2)`, `Title (3)`, …, cut so that it keeps to the length.
 * @example freeTitle('Cars first', ['cars FIRST'], 80) // => 'Cars first (2)'
 */
export function freeTitle(wanted: string, taken: Iterable<string>, longest: number): string {
  const known = new Set([...taken].map(foldTitle));
  const cut = (ending: string) => `${[...wanted].slice(0, longest - ending.length).join('').trimEnd()}${ending}`;
  let title = cut('');
  for (let number = 2; known.has(foldTitle(title)); number++) title = cut(` (${number})`);
  return title;
}

/**
 * A stable id from a title: its Latin letters and digits, else `own`; with a number when it is taken.
 * @example freeId('Cars first!', ['cars-first']) // => 'cars-first-2'; freeId('自動車を先に', []) // => 'own'
 */
export function freeId(title: string, taken: Iterable<string>): string {
  const known = new Set(taken);
  const slug = slugOf(title) || 'own';
  let id = slug;
  for (let number = 2; known.has(id); number++) id = `${slug}-${number}`;
  return id;
}

function slugOf(title: string): string {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').slice(0, 40).replace(/^-|-$/g, '');
}
