import type { Day } from '../shared/isoDate';
import type { FactValue } from '../measure/fact';
import { rowOn, type AskedLine } from './scheduleIndex';

/** Marks of lines that may be claimed only with an end use, a quota certificate or as imports of the government. */
const CONDITIONS = ['c', 'g'];

/**
 * The lines that stated facts leave: with `endUse` or `inQuota` the conditional ones where there are any, without them
 * the others. Nothing stated, or no conditional line among them, leaves all; a conditional line denied leaves none.
 */
export function claimable(lines: readonly AskedLine[], day: Day, stated: ReadonlyMap<string, FactValue>): readonly AskedLine[] {
  const claims = [stated.get('endUse'), stated.get('inQuota')];
  if (!claims.includes(true) && !claims.includes(false)) return lines;
  const conditional = lines.filter((asked) => isConditional(asked, day));
  if (conditional.length === 0) return lines;
  return claims.includes(true) ? conditional : lines.filter((asked) => !conditional.includes(asked));
}

function isConditional({ line }: AskedLine, day: Day): boolean {
  const marks = rowOn(line, day, day)?.marks ?? '';
  return marks.split(' ').some((mark) => CONDITIONS.includes(mark));
}
