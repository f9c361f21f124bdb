import type { HsCode } from '../shared/hsCode';
import { isWithin, type Day } from '../shared/isoDate';
import type { OriginNames } from './activeRate';
import { chapter98Claim } from './chapter98';
import type { FactReader } from './factReader';
import type { Exemption, ExemptionEffect } from './measure';
import { membership, type CodeListing } from './scopeIndex';

/** What an exemption is tested against: one code, where it comes from, the day, and the facts. */
export interface ExemptionCase {
  code: HsCode;
  listing: CodeListing;
  openNumbers: () => readonly HsCode[];
  origin: OriginNames;
  day: Day;
  facts: FactReader;
}

/**
 * The exemptions that fit an entry, in the order of the law: the first that frees the goods, alone; else every one that
 * changes the rate or the part of the value, of each effect the first. Lists and dates are tested before facts are read.
 */
export function fittingExemptions(exemptions: readonly Exemption[], entry: ExemptionCase): readonly Exemption[] {
  let fitting: readonly Exemption[] = NONE;
  for (const exemption of exemptions) {
    const { kind } = exemption.effect;
    if (fitting.some(({ effect }) => effect.kind === kind) || !fits(exemption, entry)) continue;
    if (FREEING.has(kind)) return [exemption];
    fitting = [...fitting, exemption];
  }
  return fitting;
}

const NONE: readonly Exemption[] = [];
const FREEING: ReadonlySet<ExemptionEffect['kind']> = new Set(['exempt', 'notSubject', 'zeroButSubject', 'chapter98']);

function fits(exemption: Exemption, entry: ExemptionCase): boolean {
  const { origin, day, code, facts } = entry;
  if (!isWithin(day, exemption.from, exemption.to)) return false;
  if (exemption.enteredBefore !== null && day >= exemption.enteredBefore) return false;
  if (exemption.origins.length > 0 && !exemption.origins.some((name) => origin.includes(name))) return false;
  if (exemption.notChapters.includes(code.slice(0, 2))) return false;
  if (exemption.effect.kind === 'chapter98' && chapter98Claim(facts).kind !== 'other') return false;
  if (exemption.lists.length === 0) return exemption.when === null || facts.fulfils(exemption.when, '');
  for (const list of exemption.lists) {
    const member = membership(entry.listing, list, exemption.ignoreListDates ? null : day, entry.openNumbers);
    if (!member || (exemption.when !== null && !facts.fulfils(exemption.when, member.word))) continue;
    if (member.extent === 'whole' || isListedNumber(list, facts)) return true;
  }
  return false;
}

/** Only some 10-digit numbers are listed: which one it is, is a fact that the code does not tell. */
export function isListedNumber(list: string, facts: FactReader): boolean {
  const key = tenDigitsKey(list);
  if (facts.isStated(key)) return facts.read(key) === true;
  facts.ask(key, [true, false]);
  return false;
}

const TEN_DIGITS = 'tenDigits:';

/** Key of the question "is the 10-digit number one of the listed ones?"; it is answered by giving 10 digits. */
export function tenDigitsKey(list: string): string {
  return TEN_DIGITS + list;
}

export function isTenDigitsKey(key: string): boolean {
  return key.startsWith(TEN_DIGITS);
}
