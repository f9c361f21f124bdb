import { Refusal } from '../refusal';

const EXPECTED: Record<string, string> = {
  flag: 'true or false',
  boolean: 'true or false',
  share: 'a share between 0 and 1, such as 0.4 or 40%',
  number: 'a number that is not negative',
  year: 'a year, such as 1999',
  day: 'a date, such as 2025-04-04',
  code: 'a short code, such as JP',
  word: 'a word',
};

export function refuseUnknownFact(key: string, known: readonly string[]): Refusal {
  const near = known.filter((name) => name.toLowerCase().startsWith(key.slice(0, 3).toLowerCase()));
  const list = (near.length > 0 ? near : known).join(', ');
  return new Refusal('badArgument', `facts: "${key.slice(0, 40)}" is not a fact.`, `Known: ${list}.`, 'Write key=value; key=value.');
}

export function refuseFactValue(key: string, text: string, type: string, words: readonly string[]): Refusal {
  const expected = words.length > 0 ? `one of ${words.join(', ')}` : EXPECTED[type];
  return new Refusal('badArgument', `facts: ${key}="${text.slice(0, 40)}" cannot be read.`, `It must be ${expected}.`, `Write ${key}=….`);
}

export function refuseFactConflict(key: string): Refusal {
  return new Refusal('badArgument', `facts: ${key} is stated twice with different values.`, 'Only one can hold.', 'Keep one of them.');
}
