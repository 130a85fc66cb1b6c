import type { Reading } from '../../api/models.ts';
import type { Language } from '../../language/language.ts';
import { type PeriodKind, periodKind } from '../../place/period.ts';
import { kindWord } from '../../place/rolling.ts';

/** How often a line comes round: 季, 年, 滚动30天. */
export function cycleWord(
  { period, limitPeriod }: Pick<Reading, 'period' | 'limitPeriod'>,
  words: Readonly<Record<PeriodKind, string>>,
  language: Language,
): string {
  return kindWord(limitPeriod ?? periodKind(period) ?? 'year', words, language);
}
