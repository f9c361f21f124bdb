import { Refusal } from '../refusal';

export function refuseBlank(argument: string): Refusal {
  return new Refusal('badArgument', `${argument} is blank.`, 'A blank is never taken as zero.', `Fill in ${argument}.`);
}

export function refuseCode(shown: string): Refusal {
  return new Refusal(
    'badArgument',
    `code: "${shown}" is not a tariff code.`,
    'A code is text of 4 to 10 digits, dots optional.',
    'Write it as text, e.g. "8703.23.01".',
  );
}

/** Excel drops the leading zero of a code typed as a number: 0201.30.50 arrives as 2013050. */
export function refuseLostZero(shown: string, lengths: string): Refusal {
  return new Refusal(
    'badArgument',
    `code: the number ${shown} has lost its leading zero or its end.`,
    `As a number only ${lengths} digits are safe.`,
    `Type it as text, e.g. "0${shown}".`,
  );
}

export function refuseNumber(argument: string, shown: string): Refusal {
  return new Refusal('badArgument', `${argument}: "${shown}" is not a number.`, 'Text is not read as a number.', `Put a number in ${argument}.`);
}

export function refuseNegative(argument: string, shown: string): Refusal {
  return new Refusal('badArgument', `${argument}: ${shown} is negative.`, 'A duty is on a value or quantity of zero or more.', `Check ${argument}.`);
}

export function refuseDate(argument: string, shown: string): Refusal {
  return new Refusal(
    'badArgument',
    `${argument}: "${shown}" is not a date.`,
    'Dates are Excel dates or ISO text.',
    'Write DATE(2025,5,1) or "2025-05-01".',
  );
}

export function refuseCountry(argument: string, shown: string): Refusal {
  return new Refusal(
    'badArgument',
    `${argument}: "${shown}" is not a country code.`,
    'Countries are ISO codes of two letters.',
    'Write "JP" for Japan, "US" for the United States.',
  );
}
