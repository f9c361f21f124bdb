import type { TariffSchedule } from '../../../src/domain/measure/tariffSchedule';
import { dotted } from '../../../src/domain/shared/hsCode';
import { isWithin, type Day } from '../../../src/domain/shared/isoDate';

const UNITS: Record<string, string> = { each: 'No.', l: 'liters', pfl: 'pf.liters', doz: 'doz.', 'doz-pr': 'doz. prs.', pr: 'prs.', hundred: 'hundreds', thousand: 'thousands', 'thousand-m': 'thousand m', 'thousand-m3': 'thousand m<sup>3</sup>', m2: 'm²' };
const RATE_UNITS: Record<string, string> = { l: 'liter', pfl: 'pf. liter', pr: 'pr.', doz: 'doz.', thousand: '1,000', 'thousand-pins': '1,000 pins', 'line-gross': 'line/ gross', 'jewel-over-7': 'jewel over 7' };
const BASES: Record<string, string> = { drained: 'on drained weight', 'gross-weight': 'on contents and container', 'entire-contents': 'on entire contents of container', 'total-sugars': 'of total sugars', morphine: 'of anhydrous morphine content', 'recording-surface': 'of recording surface', 'immediate-containers': 'of immediate containers', 'ethyl-alcohol': 'on ethyl alcohol content' };
const COMPONENTS: Record<string, string> = { strap: 'strap, band or bracelet', 'case-and-strap': 'case and strap, band or bracelet', 'movement-and-case': 'movement and case', set: 'entire set', 'lead-value': 'value of the lead content', sight: 'value of the telescopic sight, if any' };

/** A rate of the duty grammar as the schedule prints it; every rule of words becomes the same one. */
function printedRate(rate: string): string {
  if (rate.startsWith('see ')) return `See ${rate.slice(4).replaceAll(',', ', ')}`;
  if (rate.startsWith('text:')) return 'Free, under bond';
  return rate.split(' + ').map(printedTerm).join(' + ');
}

function printedTerm(term: string): string {
  const [share, component] = term.split('@');
  if (component) return `${share} on the ${COMPONENTS[component] ?? component}`;
  const [money, phrase] = term.split('/', 2) as [string, string?];
  if (!phrase || term.includes('%')) return term;
  const amount = money.endsWith('c') ? `${money.slice(0, -1)}¢` : money;
  const [unit = '', basis] = phrase.split(':');
  if (unit === 'each') return `${amount} each`;
  if (basis === 'clean') return `${amount}/clean kg`;
  const printed = `${amount}/${RATE_UNITS[unit] ?? unit}`;
  return basis ? `${printed} ${BASES[basis] ?? `on ${basis} content`}` : printed;
}

function printedSpecial(special: string): string {
  return special
    .split(';')
    .filter(Boolean)
    .map((part) => [part.slice(0, part.lastIndexOf(':')), part.slice(part.lastIndexOf(':') + 1)] as const)
    .map(([rate, programmes]) => `${printedRate(rate)} (${programmes.replaceAll(' ', ',')})`)
    .join(' ');
}

/** The embedded schedule of a day written as an official export: headings, lines with rates, numbers below them without; at the end the numbers of no line. */
export function officialForm({ rows, numbers }: TariffSchedule, day: Day): Record<string, unknown>[] {
  const open = numbers.filter(({ from, to }) => isWithin(day, from, to)).map(({ code }) => code);
  const exported: Record<string, unknown>[] = [];
  const orphans: Record<string, unknown>[] = [];
  let heading = '';
  let at = 0;
  for (const row of rows.filter(({ from, to }) => isWithin(day, from, to))) {
    if (!row.code.startsWith(heading) || heading === '') exported.push(officialRow((heading = row.code.slice(0, 4)), 0, [], null));
    const units = [row.unit1, row.unit2].filter(Boolean).map((unit) => UNITS[unit] ?? unit);
    const rates = { general: printedRate(row.general), special: printedSpecial(row.special), other: printedRate(row.column2) };
    exported.push(officialRow(row.code, 1, row.code.length === 10 ? units : [], rates));
    for (; open[at] !== undefined && open[at]! < row.code; at++) orphans.push(officialRow(open[at]!, 1, [], { general: '', special: 'Free', other: '' }));
    if (open[at] === row.code) at++;
    for (let place = 0; row.code.length === 8 && open[at]?.startsWith(row.code); place++) {
      exported.push(officialRow(open[at++]!, 2, row.unit1 === 'mixed' ? [place === 0 ? 'kg' : 'No.'] : units, null));
    }
  }
  return [...exported, ...orphans];
}

function officialRow(code: string, indent: number, units: string[], rates: { general: string; special: string; other: string } | null): Record<string, unknown> {
  const none = { general: '', special: '', other: '' };
  const empty = { superior: null, footnotes: [], quotaQuantity: null, additionalDuties: null, addiitionalDuties: null };
  return { htsno: dotted(code), indent: String(indent), description: `Words of ${code}`, units, ...(rates ?? none), ...empty };
}
