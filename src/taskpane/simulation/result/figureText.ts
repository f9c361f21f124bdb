import type { Language } from '../../texts/paneTexts';

/** figureText(-0.0123456, 'en') // => '−0.012346': five digits, for figures of any size. */
export function figureText(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumSignificantDigits: 5 }).format(value).replace('-', '−');
}

/** shareText(0.8734, 'en') // => '87.3%' */
export function shareText(share: number, language: Language): string {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(share);
}

export function countText(count: number, language: Language): string {
  return new Intl.NumberFormat(language).format(count);
}

/** One value, or the smallest and largest of several. */
export function spanText(values: Float64Array, language: Language): string {
  const low = values.reduce((least, value) => Math.min(least, value), Infinity);
  const high = values.reduce((most, value) => Math.max(most, value), -Infinity);
  return low === high ? figureText(low, language) : `${figureText(low, language)} … ${figureText(high, language)}`;
}
