import { Refusal } from '../refusal';

export function refuseImpactSet(set: string, known: readonly string[]): Refusal {
  return new Refusal(
    'notAvailable',
    `elasticitySet: there is no set "${set.slice(0, 40)}".`,
    `The sets are ${known.join(', ')}.`,
    'Write one of them, or leave elasticitySet blank.',
  );
}

export function refusePurchaseWorth(lever: string, because: string): Refusal {
  return new Refusal('notAvailable', `What ${lever} is worth is not known.`, because, 'Read its row of levers, or add your own figure beside.');
}

/** A sum is never made of some of its parts. */
export function refuseImpactSum(parts: readonly string[], first: Refusal): Refusal {
  const shown = parts.slice(0, 4).join(', ') + (parts.length > 4 ? ', …' : '');
  return new Refusal(first.code, `No total: no figure for ${shown}.`, `${first.what} ${first.because}`, first.tryThis);
}

export function refuseUnheldFlow(product: string, exporter: string, importer: string): Refusal {
  return new Refusal(
    'notAvailable',
    `No trade in ${product} from ${exporter} to ${importer} is held for the last year.`,
    'A sector without its trade has no effect to show.',
    'See TRADE.FLOWS for what is held.',
  );
}
