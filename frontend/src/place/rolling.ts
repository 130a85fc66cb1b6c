import type { Language } from '../language/language.ts';

/** The days of a rolling kind of period (`rolling-30`) or of a window (`2026-11-22-R30`); null: one of the calendar. */
export function windowDays(text: string): number | null {
  const days = /^rolling-(\d{1,3})$|-R(\d{1,3})$/.exec(text);
  return days === null ? null : Number(days[1] ?? days[2]);
}

/** A kind of period in words: those of the calendar as they are given, a window by its days. */
export function kindWord(kind: string, words: Readonly<Record<string, string>>, language: Language): string {
  const days = windowDays(kind);
  if (days === null) return words[kind] ?? kind;
  return language === 'zh' ? `滚动${days}天` : `rolling ${days} days`;
}
