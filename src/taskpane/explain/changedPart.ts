/** A text of which a part was put in: what stands before it, the part, and what stands after it. */
export interface ChangedPart {
  start: string;
  changed: string;
  end: string;
}

/** changedPart('=F(A1)', '=F(A1,"x")') // => { start: '=F(A1', changed: ',"x"', end: ')' } */
export function changedPart(before: string, after: string): ChangedPart {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return { start: after.slice(0, start), changed: after.slice(start, after.length - end), end: after.slice(after.length - end) };
}
