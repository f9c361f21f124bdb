import type { FactReader } from './factReader';

/**
 * A claim under chapter 98. Repairs pay on the value of the repair, goods assembled abroad on their value less
 * US parts (U.S. notes 3 and 4 of its subchapter II); any other provision sets a duty of its own.
 */
export interface Chapter98Claim {
  kind: 'none' | 'repair' | 'assembly' | 'other';
  digits: string;
}

/** Headings 9802.00.40, .50 and .60: repair, alteration, processing of metal. */
const REPAIR = /^980200(40|50|60)/;
const ASSEMBLY = /^98020080/;
/** "Duties under subheading 9802.00.60 shall be assessed based upon the full value" (notes 16 and 19 of chapter 99, CSMS 42355735). */
const METAL_PROCESSING = /^98020060/;

export function chapter98Claim(facts: FactReader): Chapter98Claim {
  const digits = String(facts.read('chapter98') ?? '').replace(/\D/g, '');
  if (digits === '') return { kind: 'none', digits };
  if (REPAIR.test(digits)) return { kind: 'repair', digits };
  return { kind: ASSEMBLY.test(digits) ? 'assembly' : 'other', digits };
}

/** Whether a section 232 duty falls on the full value although the claim leaves only a part dutiable. */
export function isSection232OnFullValue({ kind, digits }: Chapter98Claim): boolean {
  return kind === 'other' || kind === 'none' || METAL_PROCESSING.test(digits);
}

/** What of an entry is dutiable: a sum in place of the customs value, or a share of it. */
export interface Dutiable {
  sum: number | null;
  share: number;
}

export const WHOLE_VALUE: Dutiable = { sum: null, share: 1 };

/** The dutiable part under a claim; null = a repair whose value is not stated. */
export function dutiablePart(claim: Chapter98Claim, facts: FactReader): Dutiable | null {
  switch (claim.kind) {
    case 'none':
    case 'other':
      return WHOLE_VALUE;
    case 'assembly':
      return { sum: null, share: 1 - Number(facts.read('usContentShare') ?? 0) };
    case 'repair': {
      const sum = facts.read('repairValue');
      return typeof sum === 'number' ? { sum, share: 1 } : null;
    }
    default:
      return claim.kind satisfies never;
  }
}
