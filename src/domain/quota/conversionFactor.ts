import { refuseConversion, refuseFactorGiven, refuseFactorMissing, refuseUnit } from '../shared/messages/quota';
import { isRefusal, type Result } from '../shared/refusal';
import { kilogramsIn } from './massUnit';

/** How rice was weighed; other goods have no state. */
type GrainState = 'brown' | 'milled' | '';

interface QuantityUnit {
  kilograms: number;
  state: GrainState;
}

/** Pounds in a bushel by product: standard weights of the US grain trade (USDA, Agricultural Handbook 697). */
const POUNDS_OF_A_BUSHEL: ReadonlyMap<string, number> = new Map([
  ['wheat', 60],
  ['soybean', 60],
  ['corn', 56],
  ['maize', 56],
  ['rye', 56],
  ['sorghum', 56],
  ['barley', 48],
  ['rice', 45],
  ['oat', 32],
]);
const BUSHEL = new Set(['bu', 'bushel', 'bushels']);

/**
 * What one unit of `from` is in `to`: t, kg, lb, bushels of a product, and rice as brown or milled (of tonnes unless said: `kg milled`).
 * Masses convert by their definitions and take no other factor. Brown to milled has no official value (682,200 t milled
 * stand for 767,000 t brown, 0.889; the technical yield is 0.91), so the factor must be given: milled per brown, or its
 * inverse, in either direction, for milled rice never weighs more than the brown it came from.
 * @example conversionFactor('brown', 'milled', 0.91) // => 0.91
 */
export function conversionFactor(from: string, to: string, factor: number | null): Result<number> {
  const source = readUnit(from, 'from');
  if (isRefusal(source)) return source;
  const target = readUnit(to, 'to');
  if (isRefusal(target)) return target;
  const ofMass = source.kilograms / target.kilograms;
  if (source.state === target.state) {
    if (factor === null || Math.abs(factor / ofMass - 1) < 1e-6) return ofMass;
    return refuseFactorGiven(factor, ofMass);
  }
  if (source.state === '' || target.state === '') return refuseConversion(from, to);
  if (factor === null || factor === 0) return refuseFactorMissing(from, to);
  const milledPerBrown = factor <= 1 ? factor : 1 / factor;
  return ofMass * (source.state === 'brown' ? milledPerBrown : 1 / milledPerBrown);
}

/** Words in any order: `t`, `brown`, `brown_t`, `kg milled`, `bushel of corn`, `bu soybeans`. */
function readUnit(text: string, argument: 'from' | 'to'): Result<QuantityUnit> {
  const words = text.trim().toLowerCase().split(/[\s_]+/).filter((word) => word !== 'of' && word !== '');
  const states = words.filter((word): word is 'brown' | 'milled' => word === 'brown' || word === 'milled');
  const others = words.filter((word) => word !== 'brown' && word !== 'milled');
  const kilograms = others.length === 0 && states.length === 1 ? kilogramsIn('t') : massOf(others);
  return kilograms !== null && states.length <= 1 ? { kilograms, state: states[0] ?? '' } : refuseUnit(argument, text, [...POUNDS_OF_A_BUSHEL.keys()]);
}

function massOf(words: readonly string[]): number | null {
  if (words.length === 1) return kilogramsIn(words[0]!);
  const product = words.find((word) => !BUSHEL.has(word));
  const pounds = words.length === 2 && words.some((word) => BUSHEL.has(word)) ? POUNDS_OF_A_BUSHEL.get(product?.replace(/s$/, '') ?? '') : undefined;
  return pounds === undefined ? null : pounds * kilogramsIn('lb')!;
}
