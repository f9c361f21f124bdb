import type { Language } from '../texts/paneTexts';

/** momentText('2025-05-01T09:30:00Z', 'en') // => '1 May 2025, 09:30' on a clock of that zone; what is no moment stays as it is */
export function momentText(moment: string, language: Language): string {
  const at = new Date(moment);
  if (Number.isNaN(at.getTime())) return moment;
  return new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}
