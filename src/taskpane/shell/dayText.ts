import type { Day } from '../../domain/shared/isoDate';
import { isoFromDay } from '../../domain/shared/isoDate';
import type { Language } from '../texts/paneTexts';

/** dayText(45778, 'en') // => '1 May 2025'; 'ja' => '2025年5月1日' */
export function dayText(day: Day, language: Language): string {
  const format = new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(isoFromDay(day)));
}
