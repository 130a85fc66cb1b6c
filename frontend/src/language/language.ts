import { useSyncExternalStore } from 'react';

/** The two languages of the product; Chinese comes first. */
export type Language = 'zh' | 'en';

const storageKey = 'redline.language';
const listeners = new Set<() => void>();
let current: Language = stored() ?? (document.documentElement.lang.startsWith('en') ? 'en' : 'zh');

/** The language of the screen; components that call it are drawn again when it changes. */
export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, () => current);
}

/** Changes the language of the screen and remembers the choice in this browser. */
export function chooseLanguage(language: Language): void {
  localStorage.setItem(storageKey, language);
  show(language);
}

/** The organisation's language, for those who have not chosen one. */
export function proposeLanguage(language: string): void {
  if (stored() === null) show(language.startsWith('en') ? 'en' : 'zh');
}

/** Tells the document its language; screen readers and line breaking depend on it. */
export function show(language: Language = current): void {
  current = language;
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  for (const listener of listeners) listener();
}

function stored(): Language | null {
  const value = localStorage.getItem(storageKey);
  return value === 'zh' || value === 'en' ? value : null;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
