import type { HsCode } from '../shared/hsCode';
import { isWithin, type Day } from '../shared/isoDate';
import { applicableRate, type OriginNames } from '../measure/activeRate';
import { fittingExemptions, isListedNumber } from '../measure/exemption';
import type { FactReader } from '../measure/factReader';
import type { Measure, Scope } from '../measure/measure';
import { membership, type CodeListing, type Membership } from '../measure/scopeIndex';
import type { Acting } from './actingMeasures';
import type { Caught } from './caught';

/** One code to be held against the measures: its list rows and the 10-digit numbers open below it. */
export interface CodeOnDay {
  code: HsCode;
  listing: CodeListing;
  openNumbers: () => readonly HsCode[];
}

/** How a scope catches a code, and the list that needs 10 digits where it catches only a part of it. */
interface ScopeCatch {
  member: Membership;
  list: string;
}

const EVERY_LINE: ScopeCatch = { member: { extent: 'whole', word: '', from: 0, to: null }, list: '' };

/**
 * Measures that catch a code, in listed order, with the rate and the exemptions that the facts give.
 * Lists and dates are tested before facts, so that a fact is asked for only where the law turns on it.
 */
export function catchMeasures(acting: readonly Acting[], code: CodeOnDay, origin: OriginNames, facts: FactReader): Caught[] {
  const caught: Caught[] = [];
  for (const one of acting) {
    const found = catchOne(one, code, origin, facts);
    if (found) caught.push(found);
  }
  return caught;
}

function catchOne(acting: Acting, code: CodeOnDay, origin: OriginNames, facts: FactReader): Caught | null {
  const { measure } = acting;
  const readOn = acting.readOn ?? facts.day;
  const found = scopeCatch(measure.scope, code, readOn);
  if (!found || (found.member.extent === 'part' && !isListedNumber(found.list, facts))) return null;
  const { member } = found;
  if (!measure.requires.every((condition) => facts.fulfils(condition, member.word))) return null;
  const rate = applicableRate(acting.rates, facts);
  if (!rate) return null;
  const { listing, openNumbers } = code;
  const exemptions = fittingExemptions(measure.exemptions, { code: code.code, listing, openNumbers, origin, day: readOn, facts });
  const effect = exemptions[0]?.effect.kind;
  const share = effect === 'notSubject' ? 0 : biteShare(measure, code.code, readOn, facts);
  const isSubject = share > 0 && !NOT_SUBJECT.has(effect);
  return { measure, rate, exemptions, member, share, isSubject, readOn };
}

function scopeCatch(scope: Scope, code: CodeOnDay, day: Day): ScopeCatch | null {
  switch (scope.kind) {
    case 'everyLine':
      return EVERY_LINE;
    case 'unlisted': {
      if (scope.notChapters.includes(code.code.slice(0, 2))) return null;
      const listed = scope.notLists.some((list) => membership(code.listing, list, day, code.openNumbers)?.extent === 'whole');
      return listed ? null : EVERY_LINE;
    }
    case 'lists':
      return code.listing.size === 0 ? null : listCatch(scope.lists, code, day);
    default:
      return scope satisfies never;
  }
}

/** The first list that catches the code whole, else the first that catches a part of it. */
function listCatch(lists: readonly string[], code: CodeOnDay, day: Day): ScopeCatch | null {
  let part: ScopeCatch | null = null;
  for (const list of lists) {
    const member = membership(code.listing, list, day, code.openNumbers);
    if (member?.extent === 'whole') return { member, list };
    if (member) part ??= { member, list };
  }
  return part;
}

/** EO 14289 sec. 3: goods that an exemption frees of a duty are not subject to it, so nothing yields to it. */
const NOT_SUBJECT: ReadonlySet<string | undefined> = new Set(['notSubject', 'exempt', 'chapter98']);

/** Content duties bite on the value of one metal; a share that nobody stated is asked for outside the metal's own chapters. */
function biteShare(measure: Measure, code: HsCode, day: Day, facts: FactReader): number {
  const { basis } = measure;
  if (basis.kind !== 'content' || !basis.periods.some((period) => isWithin(day, period.from, period.to))) return 1;
  const byMetal = `metalContentShare.${basis.metal}`;
  if (!facts.isStated(byMetal) && basis.assumedFullChapters.includes(code.slice(0, 2))) return 1;
  return Number(facts.read(byMetal) ?? 0);
}
