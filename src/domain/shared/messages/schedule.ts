import { dotted, type HsCode } from '../hsCode';
import { isoFromDay, type Day } from '../isoDate';
import { Refusal } from '../refusal';

export function refuseBand(code: HsCode, band: string, unitValue: number): Refusal {
  const shown = Math.round(unitValue * 100) / 100;
  return new Refusal(
    'notAvailable',
    `${dotted(code)} is not for goods of ${shown} a unit.`,
    `It is for values ${band}.`,
    `Give the code of that value, or ${dotted(code.slice(0, 6))} with value and quantity.`,
  );
}

export function refuseBands(code: HsCode, lines: readonly { code: HsCode; band: string }[]): Refusal {
  const shown = lines.slice(0, 3).map((line) => `${dotted(line.code)} ${line.band}`);
  const more = lines.length > shown.length ? ` and ${lines.length - shown.length} more` : '';
  return new Refusal(
    'notAvailable',
    `The duty on ${dotted(code)} turns on the unit value.`,
    `Lines: ${shown.join(', ')}${more}.`,
    'Give value and quantity, or the code of one line.',
  );
}

export function refuseConditional(code: HsCode): Refusal {
  return new Refusal(
    'notAvailable',
    `${dotted(code)} may be claimed only with its end use, quota certificate or government import.`,
    'The facts say that there is none.',
    'Give the sister code, or state endUse or inQuota.',
  );
}

export function refuseProgramme(programme: string, why: string): Refusal {
  return new Refusal('notAvailable', `facts: a claim of ${programme} cannot be worked out.`, why, 'Leave out spi for the ordinary rate.');
}

export function refuseStage(programme: string, code: HsCode, day: Day): Refusal {
  return new Refusal(
    'notAvailable',
    `The ${programme} rate of ${dotted(code)} on ${isoFromDay(day)} is not held.`,
    'It is staged by fiscal year; that year was neither seen nor can it be worked out.',
    'Give an earlier date.',
  );
}

export function refuseLevyOfClaim(code: HsCode, programme: string): Refusal {
  return new Refusal(
    'notAvailable',
    `A levy of the state trader stands beside the duty on ${dotted(code)}.`,
    `What it is under a claim of ${programme} is not held.`,
    'State stateTradingLevy=… in money per unit; 0 for none.',
  );
}

export function refuseNineDigits(code: HsCode, line: HsCode): Refusal {
  return new Refusal('notAvailable', `No tariff line ${dotted(code)}.`, `Codes of this importer have ${line.length} digits.`, `Use ${dotted(line)}.`);
}

export function refuseReducedTax(tax: { title: string; rate: number; reducedRate: number; reducedFact: string }, code: HsCode): Refusal {
  const [full, reduced] = [tax.rate, tax.reducedRate].map((rate) => `${Math.round(rate * 1000) / 10} %`);
  return new Refusal(
    'notAvailable',
    `${tax.title} on ${dotted(code)} turns on the fact ${tax.reducedFact}.`,
    `${tax.reducedFact}: ${reduced}; ${tax.reducedFact}=false: ${full}.`,
    `State ${tax.reducedFact} in the facts.`,
  );
}
