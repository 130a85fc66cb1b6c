import type { Language } from './language.ts';

export interface Bilingual {
  zh: string;
  en: string;
}

/** A name in the language of the screen; in the other one when it was never translated. */
export function inLanguage(name: Bilingual, language: Language): string {
  return name[language] || name.zh || name.en;
}
