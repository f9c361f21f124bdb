import { Refusal } from '../refusal';

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

export function refuseUnknownSource(name: string, nearest: readonly string[]): Refusal {
  return new Refusal(
    'notAvailable',
    `"${short(name)}" is no instrument, measure or heading held.`,
    nearest.length > 0 ? `Nearest: ${nearest.join(', ')}.` : '',
    'See the Heading and Source columns of TARIFF.STACK.',
  );
}

export function refuseNoLine(query: string, nearest: readonly string[]): Refusal {
  return new Refusal(
    'notAvailable',
    `No tariff line for "${short(query)}".`,
    nearest.length > 0 ? `Nearest: ${nearest.join('; ')}.` : '',
    'Try fewer digits or another word; labels are short English words.',
  );
}

/** Excel drops the leading zero of digits typed as a number: 02 arrives as 2. */
export function refuseQueryNumber(shown: string): Refusal {
  return new Refusal(
    'badArgument',
    `query: the number ${shown} may have lost a leading zero.`,
    'As a number only 2, 4, 6, 8 or 10 digits are safe.',
    `Type it as text, e.g. "0${shown}".`,
  );
}

export function refuseQuery(shown: string): Refusal {
  return new Refusal('badArgument', `query: "${short(shown)}" cannot be searched.`, '', 'Write the first digits of a code, or words of a label.');
}
