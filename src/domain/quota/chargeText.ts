import type { Charge } from './charge';

/**
 * A charge in words for a list.
 * @example chargeText({ kind: 'sum', adValorem: 0, specific: 341, per: 'kg' }, 'JPY') // => '341 JPY/kg'
 */
export function chargeText(charge: Charge, currency: string): string {
  switch (charge.kind) {
    case 'sum': {
      const parts = [charge.adValorem > 0 ? percent(charge.adValorem) : '', charge.specific > 0 ? `${charge.specific} ${currency}/${charge.per}` : ''];
      return parts.filter(Boolean).join(' + ') || 'Free';
    }
    case 'greaterOf':
      return `the greater of ${charge.of.map((part) => chargeText(part, currency)).join(' and ')}`;
    case 'lesserOf':
      return `the lesser of ${charge.of.map((part) => chargeText(part, currency)).join(' and ')}`;
    case 'gap':
      return `what is missing to ${charge.price} ${currency}/${charge.per}`;
    case 'bands':
      return charge.bands
        .map(({ below, charge: own }) => `${chargeText(own, currency)} ${below === null ? 'above' : `below ${below} ${currency}/${charge.per}`}`)
        .join('; ');
    default:
      return charge satisfies never;
  }
}

/** percent(0.216) // => '21.6%' */
function percent(rate: number): string {
  return `${Number((rate * 100).toPrecision(12))}%`;
}
