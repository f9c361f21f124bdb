import { Refusal } from '../refusal';

const EXPECTED: Record<string, string> = {
  number: 'a number such as 0.15, 0,15 or 15%, without thousands separators',
  boolean: 'true or false',
  date: 'a date such as 2025-07-20 or an Excel date',
  text: 'text, quoted when a " or | is in it',
};

function short(text: string, length = 40): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}

export function refuseLongScenario(length: number, longest: number): Refusal {
  return new Refusal('badArgument', `scenario: the text has ${length} characters.`, `A cell holds ${longest}.`, 'Keep the levers that differ from the preset.');
}

export function refuseOpenQuote(): Refusal {
  return new Refusal('badArgument', 'scenario: a quoted text is not closed.', 'The number of " signs is odd.', 'Close the quote; write "" for a quote inside it.');
}

export function refuseUnknownCase(word: string): Refusal {
  return new Refusal('badArgument', `scenario: "${short(word)}" is not a case.`, 'A preset has three: low, central, high.', 'Write preset-id:low or leave the case out for central.');
}

export function refuseNoValue(segment: string): Refusal {
  return new Refusal('badArgument', `scenario: "${short(segment)}" sets nothing.`, 'After the preset each part is lever=value.', 'Write e.g. | us.s232.auto.allIn=0.15');
}

export function refuseNoLever(segment: string): Refusal {
  return new Refusal('badArgument', `scenario: "${short(segment)}" names no lever.`, 'Each part is lever=value.', 'Write e.g. | us.s232.auto.allIn=0.15');
}

export function refuseMissingBar(name: string): Refusal {
  return new Refusal('badArgument', `scenario: a | is missing in "${short(name)}".`, 'Parts are separated by bars.', 'Write preset-id | lever=value | lever=value.');
}

export function refuseUnknownPreset(name: string, nearest: readonly string[]): Refusal {
  return new Refusal('notAvailable', `scenario: there is no preset "${short(name)}".`, `Nearest: ${nearest.join(', ')}.`, 'See SCENARIO.LIST().');
}

export function refuseUnknownLever(name: string, nearest: readonly string[]): Refusal {
  return new Refusal('notAvailable', `scenario: there is no lever "${short(name)}".`, `Nearest: ${nearest.join(', ')}.`, 'See SCENARIO.LEVERS(scenario).');
}

export function refuseLeverType(lever: string, type: string, shown: string): Refusal {
  return new Refusal('badArgument', `scenario: ${lever} cannot be "${short(shown)}".`, `It takes ${EXPECTED[type]}.`, `Write ${lever}=… so.`);
}

export function refuseOutsideLimits(lever: { id: string; atLeast: number | null; atMost: number | null; unit: string }, value: number): Refusal {
  const limits = [lever.atLeast === null ? '' : `at least ${lever.atLeast}`, lever.atMost === null ? '' : `at most ${lever.atMost}`];
  return new Refusal(
    'badArgument',
    `scenario: ${lever.id}=${value} is outside its limits.`,
    `It is ${limits.filter(Boolean).join(' and ')} (${short(lever.unit, 60)}).`,
    'Check the value and its unit; 15 percent is 0.15 or 15%.',
  );
}

export function refuseTwoValues(lever: string, first: string, second: string): Refusal {
  return new Refusal('badArgument', `scenario: ${lever} is set twice, to ${short(first)} and ${short(second)}.`, 'A lever has one value.', 'Keep one of them.');
}

export function refuseBothForms(one: string, other: string): Refusal {
  return new Refusal(
    'badArgument',
    `scenario: ${one} and ${other} are both set.`,
    'The first is added to the ordinary duty, the second is a total that includes it.',
    'Keep one of them; it clears the other.',
  );
}

export function refuseLeverCell(row: number): Refusal {
  return new Refusal('badArgument', `levers: row ${row} has a value without a lever.`, 'Each row is a lever and its value.', 'Fill in the lever or clear the value.');
}

export function refuseLeverRange(columns: number): Refusal {
  return new Refusal('badArgument', `levers: the range has ${columns} columns.`, 'It needs two: lever, value.', 'Give the first two columns of the lever table.');
}

export function refuseLeverNotSet(lever: string): Refusal {
  return new Refusal('notAvailable', `lever: this scenario does not set ${lever}.`, 'Its value is then whatever the law gives.', 'See SCENARIO.LEVERS(scenario) for those it sets.');
}

export function refuseLeverCleared(lever: string, by: string): Refusal {
  return new Refusal('notAvailable', `lever: ${lever} is cleared by ${by}.`, 'Added duty and total exclude each other.', `Ask for ${by}.`);
}

export function refuseLeverWithoutValue(lever: string, unit: string): Refusal {
  return new Refusal('notAvailable', `lever: ${lever} has no value in this case.`, `Its unit: ${short(unit, 80)}.`, 'Take another case or set a value.');
}

/** Source of a value that somebody typed: it is an assumption of the workbook, whatever stands behind the preset. */
export function ownValueSource(presetSource: string): string {
  return presetSource === '' ? 'own value of this scenario' : `own value of this scenario; the preset cites ${presetSource}`;
}
