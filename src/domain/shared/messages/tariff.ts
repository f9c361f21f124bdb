import { dotted, type HsCode } from '../hsCode';
import { isoFromDay, type Day } from '../isoDate';
import { Refusal } from '../refusal';

function some(names: readonly string[], most: number): string {
  return names.length <= most ? names.join(', ') : `${names.slice(0, most).join(', ')} and ${names.length - most} more`;
}

export function refuseImporter(importer: string, held: readonly string[]): Refusal {
  return new Refusal('notAvailable', `No tariff of importer ${importer} is held.`, `Held: ${held.join(', ')}.`, 'See TARIFF.COVERAGE.');
}

export function refuseOrigin(origin: string, importer: string, held: readonly string[]): Refusal {
  return new Refusal(
    'notAvailable',
    `Duties of ${importer} on goods of ${origin} are not held.`,
    `Held origins: ${some(held, 12)}. The ordinary rate alone would be wrong.`,
    'See TARIFF.COVERAGE.',
  );
}

export function refuseEarlyDate(day: Day, from: Day): Refusal {
  return new Refusal('notAvailable', `${isoFromDay(day)} is before the data.`, `The law is held from ${isoFromDay(from)}.`, 'Give a later date.');
}

export function refuseLateDate(day: Day, verifiedThrough: Day): Refusal {
  return new Refusal(
    'notAvailable',
    `${isoFromDay(day)} is after the last law read.`,
    `The law was read to ${isoFromDay(verifiedThrough)}; later changes are unknown.`,
    'Give an earlier date, or state the fact extend to use the last law.',
  );
}

export function refuseUnknownCode(code: HsCode, isLostZero: boolean): Refusal {
  return new Refusal(
    'notAvailable',
    `No tariff line ${dotted(code)}.`,
    isLostZero ? `A leading zero seems lost: ${dotted(`0${code}`)} exists.` : 'The schedule holds no such code.',
    isLostZero ? 'Put the code in as text.' : 'Search with TARIFF.LINES.',
  );
}

export function refuseUnknownNumber(code: HsCode, line: HsCode): Refusal {
  return new Refusal(
    'notAvailable',
    `No 10-digit number ${dotted(code)}.`,
    `Line ${dotted(line)} exists; its numbers were renumbered or this one never existed.`,
    `Use ${dotted(line)} or a current number.`,
  );
}

export function refuseClosedNumber(code: HsCode, line: HsCode, day: Day): Refusal {
  return new Refusal(
    'notAvailable',
    `Number ${dotted(code)} is not open on ${isoFromDay(day)}.`,
    `Numbers of line ${dotted(line)} were renumbered.`,
    `Use ${dotted(line)} or a number of that day.`,
  );
}

export function refuseNoRowOnDay(code: HsCode, rows: readonly { from: Day; to: Day | null }[], day: Day): Refusal {
  const spans = rows.map((row) => `${isoFromDay(row.from)} to ${row.to === null ? 'now' : isoFromDay(row.to)}`).join(', ');
  return new Refusal(
    'notAvailable',
    `Line ${dotted(code)} is not in force on ${isoFromDay(day)}.`,
    `It stands in the schedule ${spans}.`,
    'Give the code of that day (TARIFF.LINES).',
  );
}

export function refuseSplitCode(code: HsCode, lines: readonly HsCode[]): Refusal {
  return new Refusal(
    'notAvailable',
    `${dotted(code)} stands above ${lines.length} lines with different duties.`,
    `Lines: ${some(lines.map(dotted), 6)}.`,
    'Give the code of one line.',
  );
}

export function refuseObstacle(obstacle: string): Refusal {
  return new Refusal('notAvailable', 'This duty cannot be computed from value and quantity.', `Here ${obstacle}.`, 'See TARIFF.EXPRESSION.');
}

export function refuseMissingQuantity(unit: string): Refusal {
  return new Refusal(
    'notAvailable',
    'The duty needs a quantity.',
    `Part of the rate is money per ${unit}.`,
    `Give quantity in ${unit}.`,
  );
}

export function refuseRateWithoutValue(unit: string): Refusal {
  const because = unit ? `Part of the duty is money per ${unit}.` : 'Part of the duty is on a sum of its own.';
  return new Refusal('notAvailable', 'The rate depends on value and quantity.', because, 'Use TARIFF.DUTY or TARIFF.AVE.');
}

export function refusePreference(programme: string, code: HsCode): Refusal {
  return new Refusal(
    'notAvailable',
    `Line ${dotted(code)} has no ${programme} rate.`,
    'The special column of that day does not list the programme.',
    'Leave out spi, or check the programme.',
  );
}

export function refusePreferenceOrigin(programme: string, owners: readonly string[]): Refusal {
  if (owners.length === 0) {
    return new Refusal('notAvailable', `facts: the programme ${programme} is not in force.`, 'It lapsed before the data begin.', 'Leave out spi.');
  }
  return new Refusal('badArgument', `facts: spi=${programme} is for goods of ${owners.join(', ')}.`, 'The origin given is another.', 'Check origin or leave out spi.');
}

export function refuseContentShares(total: number): Refusal {
  return new Refusal(
    'badArgument',
    `facts: the metal contents add up to ${Math.round(total * 1000) / 10} % of the value.`,
    'The line is on the lists of several metals.',
    'State each metal, e.g. metalContentShare.steel=0.4; metalContentShare.aluminum=0.2.',
  );
}

export function refuseProvision(claim: string): Refusal {
  return new Refusal(
    'notAvailable',
    `facts: chapter98=${dotted(claim)} is no one provision of chapter 98.`,
    'The schedule has none of that number, or several with different rates.',
    'Give 8 digits, e.g. chapter98=9801.00.10.',
  );
}

export function refuseRepairValue(claim: string): Refusal {
  return new Refusal(
    'notAvailable',
    `Heading ${dotted(claim)} is dutiable on the repair value only.`,
    'That value is not stated.',
    'State repairValue=… in the facts.',
  );
}

export function refuseOpenQuestion(fact: string, code: HsCode, answers: readonly { value: unknown; shown: string }[]): Refusal {
  const list = fact.startsWith('tenDigits:') ? fact.slice('tenDigits:'.length) : '';
  if (list) {
    const [listed, other] = [answers.find(({ value }) => value === true), answers.find(({ value }) => value === false)];
    return new Refusal(
      'notAvailable',
      `${dotted(code)}: only some of its 10-digit numbers are on list ${list}.`,
      `Listed: ${listed?.shown ?? '?'}; not listed: ${other?.shown ?? '?'}.`,
      'Give 10 digits.',
    );
  }
  return new Refusal(
    'notAvailable',
    `The duty on ${dotted(code)} turns on the fact ${fact}.`,
    `${answers.map(({ value, shown }) => `${fact}=${String(value)}: ${shown}`).join('; ')}.`,
    `State ${fact}, or assume=high.`,
  );
}

function factName(fact: string): string {
  return fact.startsWith('tenDigits:') ? 'the 10-digit number' : fact;
}

export function refuseOpenQuestions(facts: readonly string[], code: HsCode, low: string, high: string): Refusal {
  return new Refusal(
    'notAvailable',
    `The duty on ${dotted(code)} turns on several facts: ${some([...new Set(facts.map(factName))], 4)}.`,
    `It lies between ${low} and ${high}.`,
    'State them (TARIFF.QUESTIONS), or assume=high.',
  );
}

export function refuseHistoryRange(first: Day, last: Day): Refusal {
  return new Refusal('badArgument', `from (${isoFromDay(first)}) lies after to (${isoFromDay(last)}).`, 'A history runs forward.', 'Exchange from and to.');
}
