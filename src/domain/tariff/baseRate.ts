import { dotted } from '../shared/hsCode';
import type { Day } from '../shared/isoDate';
import { isRefusal, type Result } from '../shared/refusal';
import { refuseNoRowOnDay, refusePreference, refusePreferenceOrigin, refuseProvision } from '../shared/messages/tariff';
import { chapter98Claim, type Chapter98Claim } from '../measure/chapter98';
import { readDutyExpression } from '../measure/dutyExpression';
import { dutyFormula, type DutyFormula } from '../measure/dutyFormula';
import type { ScheduleRow } from '../measure/tariffSchedule';
import type { BaseDuty } from './regime';
import type { RegimeCase } from './resolveRegime';
import { rowOn } from './scheduleIndex';

const formulas = new Map<string, DutyFormula>();

/** Formula of a printed rate, memoised by its text. */
function formulaOf(text: string): DutyFormula {
  let formula = formulas.get(text);
  if (!formula) {
    const expression = readDutyExpression(text) ?? { kind: 'textRule' as const, reason: text };
    formulas.set(text, (formula = dutyFormula(expression)));
  }
  return formula;
}

/** The unclaimed ordinary duty of each schedule row, worked out once. */
const ordinary = new WeakMap<ScheduleRow, BaseDuty>();

/**
 * The ordinary duty: column 1 general, the special rate of the programme claimed (`spi`), or the rate of a provision
 * of chapter 98. Before the first edition held, that edition is read and the assumption is named.
 */
export function resolveBase(input: RegimeCase): Result<BaseDuty> {
  const day = Math.max(input.day, input.scheduleFrom);
  const row = rowOn(input.line, day);
  if (!row) return refuseNoRowOnDay(input.line.code, input.line.rows, day);
  let base = ordinary.get(row);
  if (!base) ordinary.set(row, (base = ordinaryDuty(row, input)));
  const claim = chapter98Claim(input.facts);
  if (claim.kind === 'other') return provisionDuty(base, claim, input, day);
  const programme = input.facts.read('spi');
  const paid = programme === null ? base : claimedDuty(base, row, String(programme), input);
  if (claim.kind === 'none' || isRefusal(paid)) return paid;
  return { ...paid, reason: [paid.reason, PART_WORDS[claim.kind]].filter(Boolean).join('; ') };
}

const PART_WORDS = {
  repair: 'on the value of the repair (chapter 98)',
  assembly: 'on the value less US parts (9802.00.80)',
};

/** A provision of chapter 98 that sets its own duty, mostly Free, takes the place of the line's. */
function provisionDuty(base: BaseDuty, claim: Chapter98Claim, { schedule }: RegimeCase, day: Day): Result<BaseDuty> {
  const rates = new Set(schedule.find(claim.digits).flatMap(({ line }) => rowOn(line, day)?.general ?? []));
  const [general] = rates;
  if (!claim.digits.startsWith('98') || general === undefined || rates.size > 1) return refuseProvision(claim.digits);
  const formula = formulaOf(general);
  const reason = `chapter 98 claim; the line itself is ${base.text}`;
  return { ...base, paid: formula, general: formula, text: general, heading: dotted(claim.digits), reason };
}

function ordinaryDuty(row: ScheduleRow, { instruments, schedule }: RegimeCase): BaseDuty {
  const instrument = instruments.get(schedule.schedule.instrument);
  const source = [instrument?.title, instrument?.citations[0]?.reference].filter(Boolean).join('; ');
  const general = formulaOf(row.general);
  const { from, to } = row;
  return { paid: general, general, text: row.general, name: 'MFN', authority: 'MFN', heading: '', reason: '', from, to, source };
}

function claimedDuty(base: BaseDuty, row: ScheduleRow, programme: string, input: RegimeCase): Result<BaseDuty> {
  const known = input.schedule.schedule.programmes.find(({ code }) => code === programme);
  if (known && !known.origins.some((owner) => input.origin.includes(owner))) return refusePreferenceOrigin(programme, known.origins);
  if (row.general === 'Free') return base; // a claim on a line that is free for everyone changes nothing
  const special = known && input.day < known.from ? null : specialRate(row, programme);
  if (special === null) return refusePreference(programme, input.line.code);
  const reason = `${programme} claimed; column 1 general is ${row.general}`;
  return { ...base, paid: formulaOf(special), text: special, name: 'Preference', authority: 'preference', reason };
}

/** `special` lists `rate:codes;rate:codes`, the codes of one rate separated by blanks. */
function specialRate(row: ScheduleRow, programme: string): string | null {
  for (const part of row.special.split(';')) {
    const cut = part.lastIndexOf(':');
    if (cut > 0 && part.slice(cut + 1).split(' ').includes(programme)) return part.slice(0, cut);
  }
  return null;
}
