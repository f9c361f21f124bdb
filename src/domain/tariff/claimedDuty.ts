import type { Result } from '../shared/refusal';
import { isRefusal } from '../shared/refusal';
import { refuseProgramme, refuseStage } from '../shared/messages/schedule';
import { refuseNoRowOnDay, refusePreference, refusePreferenceOrigin } from '../shared/messages/tariff';
import { formulaOfTree, treeOf } from '../measure/dutyFormula';
import { isNeverAbove } from '../measure/dutyTree';
import { isWithin } from '../shared/isoDate';
import { settleRate } from '../measure/settleRate';
import { specialRates } from '../measure/specialColumn';
import { isInSeason } from '../measure/season';
import type { PreferenceProgramme, ScheduleRow } from '../measure/tariffSchedule';
import { percent } from './expressionText';
import { formulaOf } from './formulaOf';
import type { BaseDuty } from './regime';
import type { RegimeCase } from './regimeCase';
import { rowOn } from './scheduleIndex';

/** A rate of the special column on the day of entry, and how it was worked out where it was not printed. */
interface AgreedRate {
  rate: string | null;
  derived: string;
}

/**
 * The ordinary duty under a claim of a programme (`spi`): the programme's rate for the origin on the day of entry.
 * Refused for other origins, for programmes that are not held, and, unless the programme leaves such lines to the
 * ordinary rate, where the special column does not list it. A claim on a line that is free for everyone changes nothing.
 */
export function claimedDuty(base: BaseDuty, row: ScheduleRow, programme: string, input: RegimeCase): Result<BaseDuty> {
  const known = input.schedule.schedule.programmes.find(({ code }) => code === programme);
  if (known?.whyNobody) return refuseProgramme(programme, known.whyNobody);
  if (known && !known.origins.some((owner) => input.origin.includes(owner))) return refusePreferenceOrigin(programme, known.origins);
  if (row.general === 'Free') return base;
  const agreed = known && input.day < known.from ? NOT_LISTED : agreedRate(row, programme, input);
  if (isRefusal(agreed)) return agreed;
  const rate = agreed.rate === null ? null : settleRate(agreed.rate, input.origin[0] ?? '', input.facts);
  if (rate === null) {
    return known?.elseOrdinary ? { ...base, reason: words(`${programme} claimed, without a rate here`, base.reason) } : refusePreference(programme, input.line.code);
  }
  const preference = { name: 'Preference', authority: 'preference' };
  const reason = words(known?.elseOrdinary ? `${programme} claimed; the ordinary rate is ${row.general}` : `${programme} claimed; column 1 general is ${row.general}`, agreed.derived);
  const claimed = { ...base, ...preference, paid: formulaOf(rate), text: rate, reason, column: known?.title ?? '' };
  return known?.elseOrdinary ? lowerOf(claimed, base, known) : claimed;
}

const NOT_LISTED: AgreedRate = { rate: null, derived: '' };

function words(...parts: string[]): string {
  return parts.filter(Boolean).join('; ');
}

/** The rate as printed for the day of entry; after the last edition as it was worked out for its year. */
function agreedRate(row: ScheduleRow, programme: string, input: RegimeCase): Result<AgreedRate> {
  const { line, day, enteredOn, schedule } = input;
  const set = scenarioRate(programme, input);
  if (set) return set;
  const own = enteredOn === day ? row : rowOn(line, enteredOn, enteredOn);
  if (!own) return refuseNoRowOnDay(line.code, line.rows, enteredOn);
  const rate = printedRate(own, programme);
  if (schedule.stagedFrom === null || enteredOn < schedule.stagedFrom || rate === null || rate === 'Free') return { rate, derived: '' };
  const stage = line.staged.find(
    (one) => one.programme === programme && isWithin(enteredOn, one.from, one.to) && (!one.season || isInSeason(enteredOn, one.season)),
  );
  return stage?.rate ? { rate: stage.rate, derived: stage.source } : refuseStage(programme, line.code, enteredOn);
}

/** The rate that a scenario's lever gives to the agreement on its lines. */
function scenarioRate(programme: string, { line, origin, schedule, agreementRates }: RegimeCase): AgreedRate | null {
  if (agreementRates.length === 0) return null;
  const { importer, agreementLevers = [] } = schedule.schedule;
  const onLine = agreementLevers.filter((own) => own.programme === programme && own.lines.some((start) => line.code.startsWith(start)));
  const set = agreementRates.find(
    (one) => one.importer === importer && origin.includes(one.origin) && onLine.some(({ lever }) => lever === one.lever),
  );
  return set ? { rate: set.rate === 0 ? 'Free' : percent(set.rate), derived: `scenario lever ${set.lever}` } : null;
}

function printedRate({ special }: ScheduleRow, programme: string): string | null {
  return specialRates(special).find(({ programmes }) => programmes.includes(programme))?.rate ?? null;
}

/** The ordinary rate stands where it is lower; where only the shipment can tell, the lower amount of the two is due. */
function lowerOf(claimed: BaseDuty, ordinary: BaseDuty, { code }: PreferenceProgramme): BaseDuty {
  if (claimed.paid.obstacle || ordinary.paid.obstacle) return claimed;
  const [low, high] = [treeOf(claimed.paid), treeOf(ordinary.paid)];
  if (isNeverAbove(low, high)) return claimed;
  if (isNeverAbove(high, low)) return { ...ordinary, reason: words(`${code} claimed, its rate ${claimed.text} is not lower`, ordinary.reason) };
  const units = new Set([claimed.paid.unit, ordinary.paid.unit].filter(Boolean));
  if (units.size > 1) return claimed;
  const [unit = ''] = units;
  return { ...claimed, paid: formulaOfTree({ kind: 'least', of: [low, high] }, unit), text: `min(${claimed.text}, ${ordinary.text})` };
}
