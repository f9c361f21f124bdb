import type { Language } from '../texts/paneTexts';

/** Taste of one user on one computer. Nothing a result depends on, so it does not travel with the workbook. */
export interface Preferences {
  language: Language;
  author: string;
}

const KEY = 'parley.preferences';

/** The web keeps add-ins of one site apart by a partition key; elsewhere there is none. */
function storageKey(): string {
  const partition = Office.context.partitionKey;
  return partition ? `${partition}${KEY}` : KEY;
}

export function readPreferences(): Preferences {
  const standard: Preferences = { language: languageOfOffice(), author: '' };
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey()) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return standard;
    const language = 'language' in stored && (stored.language === 'en' || stored.language === 'ja') ? stored.language : standard.language;
    return { language, author: 'author' in stored && typeof stored.author === 'string' ? stored.author : '' };
  } catch {
    return standard;
  }
}

/** A browser may forbid storage to a frame; then the choice lasts until the pane closes. */
export function keepPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(storageKey(), JSON.stringify(preferences));
  } catch {
    return;
  }
}

function languageOfOffice(): Language {
  return Office.context.displayLanguage.toLowerCase().startsWith('ja') ? 'ja' : 'en';
}
