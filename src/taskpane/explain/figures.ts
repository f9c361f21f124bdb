import { isoFromDay } from '../../domain/shared/isoDate';
import type { Day } from '../../domain/shared/isoDate';
import { dayText } from '../shell/dayText';
import type { Language } from '../texts/paneTexts';

/** Figures in the language of the pane. */
export interface Figures {
  money: (amount: number, currency: string) => string;
  /** A fraction as percent, with the decimals it needs. */
  percent: (fraction: number) => string;
  number: (value: number) => string;
  day: (day: Day) => string;
  /** As short as a column of a table wants it. */
  shortDay: (day: Day) => string;
  country: (code: string) => string;
}

/** figuresIn('en').money(11000, 'USD') // => '$11,000'; cents only where there are some */
export function figuresIn(language: Language): Figures {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 6 });
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 4 });
  const short = new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
  const names = new Intl.DisplayNames(language, { type: 'region' });
  return {
    money: (amount, currency) => (currency === '' ? number.format(amount) : moneyFormat(amount, currency, language).format(amount)),
    percent: (fraction) => percent.format(withoutNoise(fraction)),
    number: (value) => number.format(withoutNoise(value)),
    day: (day) => dayText(day, language),
    shortDay: (day) => short.format(new Date(isoFromDay(day))),
    country: (code) => (/^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code),
  };
}

/** Whole amounts without decimals; amounts below one with what they need to be seen (4.4 cents a kilogram). */
function moneyFormat(amount: number, currency: string, language: Language): Intl.NumberFormat {
  const isWhole = Math.abs(amount - Math.round(amount)) < 1e-6;
  const digits = isWhole ? 0 : 2;
  const isSmall = amount !== 0 && Math.abs(amount) < 1;
  return new Intl.NumberFormat(language, { style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: isSmall ? 6 : digits });
}

/** Sums of fractions carry noise in their last digits. */
function withoutNoise(value: number): number {
  return Number(value.toPrecision(12));
}
