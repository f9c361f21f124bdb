/** Longer names are compared by their beginning; no name of ours comes near this. */
const COMPARED_LENGTH = 64;

/**
 * The known names most like a misspelt one, best first, at most `count`.
 * A name that contains the other one comes before any that merely needs few letters changed; case does not matter.
 * @example nearestNames('auto', ['metals-relief', 'auto-relief'], 1) // => ['auto-relief']
 */
export function nearestNames(name: string, known: readonly string[], count = 3): string[] {
  const asked = name.slice(0, COMPARED_LENGTH).toLowerCase();
  return known
    .map((candidate) => ({ candidate, distance: distance(asked, candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

function distance(asked: string, candidate: string): number {
  const contained = asked.length > 2 && (candidate.includes(asked) || asked.includes(candidate));
  return contained ? 0 : editDistance(asked, candidate);
}

/** Letters to insert, delete or replace (Levenshtein 1966), row by row. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
