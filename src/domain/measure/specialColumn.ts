import { splitOutside } from './nestedExpression';

/** One rate of the special column and the programmes that have it. */
export interface SpecialRate {
  rate: string;
  programmes: string[];
}

/** specialRates('Free:A KR;quota(Free ; 4%):US') // => Free for A and KR, quota(Free ; 4%) for US */
export function specialRates(special: string): SpecialRate[] {
  return splitOutside(special, ';').filter(Boolean).map((part) => {
    const cut = part.lastIndexOf(':');
    return { rate: part.slice(0, cut), programmes: part.slice(cut + 1).split(' ') };
  });
}
