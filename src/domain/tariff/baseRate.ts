import { dotted } from '../shared/hsCode';
import { isoFromDay, type Day } from '../shared/isoDate';
import { isRefusal, type Result } from '../shared/refusal';
import { refuseNoRowOnDay, refuseProvision } from '../shared/messages/tariff';
import { chapter98Claim, type Chapter98Claim } from '../measure/chapter98';
import type { ScheduleRow } from '../measure/tariffSchedule';
import { claimedDuty } from './claimedDuty';
import { formulaOf } from './formulaOf';
import type { BaseDuty } from './regime';
import type { RegimeCase } from './regimeCase';
import { rowOn } from './scheduleIndex';

/** The unclaimed ordinary duty of each schedule row under its last edition asked, worked out once. */
const ordinary = new WeakMap<ScheduleRow, { base: BaseDuty; edition: Day | null }>();

function ordinaryOn(row: ScheduleRow, day: Day, input: RegimeCase): BaseDuty {
  const { editions } = input.schedule.schedule;
  const edition = editions?.filter((first) => first <= day).at(-1) ?? null;
  const known = ordinary.get(row);
  if (known?.edition === edition) return known.base;
  const base = { ...ordinaryDuty(row), source: sourceOf(edition, input) };
  ordinary.set(row, { base, edition });
  return base;
}

/**
 * The ordinary duty: column 1 general, the special rate of the programme claimed (`spi`), or the rate of a provision
 * of chapter 98. Before the first edition held, that edition is read and the assumption is named.
 */
export function resolveBase(input: RegimeCase): Result<BaseDuty> {
  const day = Math.max(input.day, input.scheduleFrom);
  const row = rowOn(input.line, day, input.enteredOn);
  if (!row) return refuseNoRowOnDay(input.line.code, input.line.rows, day);
  const base = ordinaryOn(row, day, input);
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
  const rates = new Set(schedule.find(claim.digits).flatMap(({ line }) => rowOn(line, day, day)?.general ?? []));
  const [general] = rates;
  if (!claim.digits.startsWith('98') || general === undefined || rates.size > 1) return refuseProvision(claim.digits);
  const formula = formulaOf(general);
  const reason = `chapter 98 claim; the line itself is ${base.text}`;
  return { ...base, paid: formula, general: formula, text: general, heading: dotted(claim.digits), reason };
}

function ordinaryDuty(row: ScheduleRow): BaseDuty {
  const general = formulaOf(row.general);
  const { from, to } = row;
  return { paid: general, general, text: row.general, name: 'MFN', authority: 'MFN', heading: '', reason: conditionWords(row), from, to, source: '', column: BASIS_WORDS[row.basis ?? ''] ?? '' };
}

const BASIS_WORDS: Record<string, string> = {
  general: 'general rate',
  temporary: 'temporary rate',
  wto: 'WTO rate',
  'general|wto': 'the lower of general and WTO rate',
  'temporary|wto': 'the lower of temporary and WTO rate',
};

const MARK_WORDS: Record<string, string> = {
  c: 'only with its end use or quota certificate',
  g: 'government import; the mark-up of the state trader is no duty',
  v: 'an adjustment levy beside it is not held',
};

/** The conditions that a rate is printed with. */
function conditionWords({ marks = '' }: ScheduleRow): string {
  return marks.split(' ').flatMap((mark) => MARK_WORDS[mark] ?? []).join('; ');
}

/** Title and reference of the schedule, with its edition where it has editions. */
function sourceOf(edition: Day | null, { instruments, schedule: { schedule } }: RegimeCase): string {
  const instrument = instruments.get(schedule.instrument);
  const title = [instrument?.title, edition && `edition of ${isoFromDay(edition)}`].filter(Boolean).join(', ');
  return [title, instrument?.citations[0]?.reference].filter(Boolean).join('; ');
}
