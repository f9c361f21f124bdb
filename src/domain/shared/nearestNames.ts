/** Longer names are compared by their beginning; no name of ours comes near this. */
const COMPARED_LENGTH = 64;

interface RankedName {
  name: string;
  distance: number;
}

/**
 * The known names most like a misspelt one, best first, at most `count`.
 * A name that contains the other one comes before any that merely needs few letters changed; case does not matter.
 * A whole column of misspelt names is asked in one call, so a candidate is given up as soon as it cannot be among the best.
 * @example nearestNames('auto', ['metals-relief', 'auto-relief'], 1) // => ['auto-relief']
 */
export function nearestNames(name: string, known: readonly string[], count = 3): string[] {
  const asked = name.slice(0, COMPARED_LENGTH).toLowerCase();
  const rows: [Uint8Array, Uint8Array] = [new Uint8Array(COMPARED_LENGTH + 1), new Uint8Array(COMPARED_LENGTH + 1)];
  const best: RankedName[] = [];
  for (const candidate of known) {
    const limit = best.length < count ? COMPARED_LENGTH : best[count - 1]!.distance;
    const found = { name: candidate, distance: distance(asked, candidate.slice(0, COMPARED_LENGTH).toLowerCase(), limit, rows) };
    if (found.distance > limit) continue;
    const place = best.findIndex((other) => comesBefore(found, other));
    best.splice(place < 0 ? best.length : place, 0, found);
    if (best.length > count) best.pop();
  }
  return best.map((ranked) => ranked.name);
}

function comesBefore(a: RankedName, b: RankedName): boolean {
  return a.distance < b.distance || (a.distance === b.distance && a.name < b.name);
}

function distance(asked: string, candidate: string, limit: number, rows: [Uint8Array, Uint8Array]): number {
  const contained = asked.length > 2 && (candidate.includes(asked) || asked.includes(candidate));
  if (contained) return 0;
  return Math.abs(asked.length - candidate.length) > limit ? limit + 1 : editDistance(asked, candidate, limit, rows);
}

/** Letters to insert, delete or replace (Levenshtein 1966), row by row; more than `limit` once it cannot be within. */
function editDistance(a: string, b: string, limit: number, [one, other]: [Uint8Array, Uint8Array]): number {
  let row = one;
  let next = other;
  for (let column = 0; column <= b.length; column++) row[column] = column;
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    let least = (next[0] = i);
    for (let j = 1; j <= b.length; j++) {
      let changed = row[j - 1]! + (letter === b.charCodeAt(j - 1) ? 0 : 1);
      if (row[j]! + 1 < changed) changed = row[j]! + 1;
      if (next[j - 1]! + 1 < changed) changed = next[j - 1]! + 1;
      next[j] = changed;
      if (changed < least) least = changed;
    }
    if (least > limit) return limit + 1;
    [row, next] = [next, row];
  }
  return row[b.length]!;
}
