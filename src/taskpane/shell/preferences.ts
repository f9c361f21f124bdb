import type { Language } from '../texts/paneTexts';

/** Taste of one user on one computer. Nothing a result depends on, so it does not travel with the workbook. */
export interface Preferences {
  language: Language;
  author: string;
  /** `again` = asked for once more, whatever the workbook holds. */
  firstSteps: 'due' | 'again' | 'done';
  /** Which functions Excel offers while typing and the pane lists at first. */
  functions: 'all' | 'basic';
}

const KEY = 'parley.preferences';

/** The web keeps add-ins of one site apart by a partition key; elsewhere there is none. */
function storageKey(): string {
  const partition = Office.context.partitionKey;
  return partition ? `${partition}${KEY}` : KEY;
}

export function readPreferences(): Preferences {
  const standard: Preferences = { language: languageOfOffice(), author: '', firstSteps: 'due', functions: 'all' };
  const stored = readStored();
  const chosen = <Key extends keyof Preferences>(key: Key, allowed: readonly Preferences[Key][]): Preferences[Key] =>
    allowed.find((value) => value === stored[key]) ?? standard[key];
  return {
    language: chosen('language', ['en', 'ja']),
    author: typeof stored['author'] === 'string' ? stored['author'] : '',
    firstSteps: chosen('firstSteps', ['due', 'again', 'done']),
    functions: chosen('functions', ['all', 'basic']),
  };
}

function readStored(): Record<string, unknown> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey()) ?? '{}');
    return typeof stored === 'object' && stored !== null ? { ...stored } : {};
  } catch {
    return {};
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
