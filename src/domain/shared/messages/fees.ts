import { isoFromDay, type Day } from '../isoDate';
import { Refusal } from '../refusal';

export function refuseFees(importer: string, day: Day, held: readonly string[]): Refusal {
  return new Refusal(
    'notAvailable',
    `No user fees of ${importer} are held for ${isoFromDay(day)}.`,
    `Fees are held for ${held.join(', ')}.`,
    'See TARIFF.COVERAGE.',
  );
}

export function refuseMode(shown: string, modes: readonly string[]): Refusal {
  const what = shown === '' ? 'mode is blank.' : `mode: "${shown}" is not a mode of transport.`;
  return new Refusal('badArgument', what, 'The harbor fee depends on it.', `Write ${modes.map((mode) => `"${mode}"`).join(', ')}.`);
}

export function refuseInformalEntry(): Refusal {
  return new Refusal('notAvailable', 'Fees of informal entries are not held.', 'The fact formalEntry=false is stated.', 'Leave it out for a formal entry.');
}

export function refuseZeroUnitValue(): Refusal {
  return new Refusal('zeroBase', 'The unit value is zero.', 'An ad valorem equivalent is duty ÷ value.', 'Give the value of one unit.');
}

export function refuseWeights(errors: number, blanks: number): Refusal {
  const parts = [errors > 0 ? `${errors} with an error` : '', blanks > 0 ? `${blanks} blank` : ''].filter(Boolean).join(' and ');
  return new Refusal(
    'badArgument',
    `rates: ${errors + blanks} of the cells with a value have no rate (${parts}).`,
    'Leaving them out would bend the average.',
    'Fill in their rates, or set their values to 0.',
  );
}

export function refuseNoWeight(): Refusal {
  return new Refusal('zeroBase', 'The values add up to zero.', 'The effective rate is duties ÷ value.', 'Give values above zero.');
}
