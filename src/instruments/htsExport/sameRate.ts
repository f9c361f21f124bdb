import { readDutyExpression } from '../../domain/measure/dutyExpression';

/** Whether two rates of the duty grammar are the same duty: `$5.00/each` and `$5/each` are. */
export function isSameRate(one: string, other: string): boolean {
  return one === other || JSON.stringify(readDutyExpression(one)) === JSON.stringify(readDutyExpression(other));
}

/** The rate of each programme in a special column (`rate:codes;rate:codes`); of two for one programme the first counts, as in a claim. */
export function ratesByProgramme(special: string): Map<string, string> {
  const rates = new Map<string, string>();
  for (const part of special.split(';').filter(Boolean)) {
    const cut = part.lastIndexOf(':');
    for (const programme of part.slice(cut + 1).split(' ')) if (!rates.has(programme)) rates.set(programme, part.slice(0, cut));
  }
  return rates;
}

/** Programmes whose rate is not the same in two special columns, with both rates; '' = none. */
export function changedProgrammes(one: string, other: string): { programme: string; one: string; other: string }[] {
  if (one === other) return [];
  const [before, after] = [ratesByProgramme(one), ratesByProgramme(other)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((programme) => ({ programme, one: before.get(programme) ?? '', other: after.get(programme) ?? '' }))
    .filter(({ one, other }) => !isSameRate(one, other));
}
