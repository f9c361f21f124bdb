import { en } from './en';
import { ja } from './ja';

/** Literal texts become any text, so that a translation has the same keys and the same blanks to fill. */
type Translated<T> = T extends string ? string : T extends (...values: infer V) => string ? (...values: V) => string : { [K in keyof T]: Translated<T[K]> };

export type PaneTexts = Translated<typeof en>;
export type Language = 'en' | 'ja';

const texts: Record<Language, PaneTexts> = { en, ja };

export function textsOf(language: Language): PaneTexts {
  return texts[language];
}
