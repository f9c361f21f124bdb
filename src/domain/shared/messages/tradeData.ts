import { Refusal } from '../refusal';

const shown = (text: string): string => text.slice(0, 40);

export function refuseNoFlows(exporter: string, importer: string, held: readonly { exporter: string; importer: string }[]): Refusal {
  const pairs = held.map((table) => `${table.exporter} to ${table.importer}`).join(', ');
  return new Refusal('notAvailable', `No trade from ${exporter} to ${importer} is held.`, `The data hold ${pairs}.`, 'Bring other flows in your own range.');
}

export function refuseNoSuchProduct(product: string, held: readonly string[]): Refusal {
  return new Refusal(
    'notAvailable',
    `product: "${shown(product)}" is not held.`,
    `This trade is held by ${held.length} products: ${held.slice(0, 8).join(', ')}, ….`,
    'Leave product blank to see all.',
  );
}

export function refuseNoFlowYear(year: number, held: readonly number[]): Refusal {
  return new Refusal('notAvailable', `year: ${year} is not held.`, `This trade is held for ${held.join(', ')}.`, 'Leave year blank for the last one.');
}

export function refuseElasticitySet(set: string, known: readonly string[]): Refusal {
  return new Refusal('notAvailable', `set: there is no set "${shown(set)}".`, `The sets are ${known.join(', ')}.`, 'Write one of them, or leave set blank.');
}

export function refuseElasticityKind(kind: string, set: string, known: readonly string[]): Refusal {
  return new Refusal('badArgument', `kind: set ${set} has no kind "${shown(kind)}".`, `It has ${known.join(', ')}.`, 'Write one of them, or leave kind blank.');
}

export function refuseNoElasticity(code: string, set: string, digits: number | null, held: readonly string[]): Refusal {
  const by = digits === null ? `sectors such as ${[...new Set(held)].slice(0, 4).join(', ')}` : `the first ${digits} digits of the code`;
  return new Refusal(
    'notAvailable',
    `code: set ${set} holds nothing for "${shown(code)}".`,
    `It goes by ${by}${digits === 6 ? ' in HS 2007' : ''}, and only the products of the talks are held.`,
    'Try another set, or your own number.',
  );
}

const REASONS: Record<string, string> = {
  noEstimate: 'The source has no estimate for it.',
  headingMean: 'The source found no effect and puts the mean of the heading there.',
  positive: 'The estimate has the wrong sign (positive).',
  ceiling: 'The estimate stands at the ceiling of the method (25.03).',
};

export function refuseFlaggedElasticity(code: string, set: string, flag: string): Refusal {
  const advice = flag === 'headingMean' ? 'Write "headingMean" as kind to use that mean.' : 'Use another set, or your own number.';
  return new Refusal('notAvailable', `code: the value of ${code} in set ${set} cannot be used.`, REASONS[flag]!, advice);
}
