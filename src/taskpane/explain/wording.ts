import { usePreferences, useTexts } from '../shell/PreferencesContext';
import type { Language, PaneTexts } from '../texts/paneTexts';
import { figuresIn } from './figures';
import type { Figures } from './figures';

/** What sentences are made with: the texts and the figures of one language. */
export interface Wording {
  texts: PaneTexts;
  language: Language;
  figures: Figures;
  /** The Japanese text of the data in a Japanese pane, where there is one. */
  data: (english: string, japanese: string) => string;
}

export function wordingIn(language: Language, texts: PaneTexts): Wording {
  return { texts, language, figures: figuresIn(language), data: (english, japanese) => (language === 'ja' && japanese ? japanese : english) };
}

/** Sentences one after the other; Japanese leaves no blank between them. */
export function joinSentences(sentences: readonly string[], { language }: Wording): string {
  return sentences.filter(Boolean).join(language === 'ja' ? '' : ' ');
}

export function useWording(): Wording {
  return wordingIn(usePreferences().preferences.language, useTexts());
}
