import type { Language } from '../../language/language.ts';
import { grouped } from '../../language/numbers.ts';
import { DEFINITION_WORDS } from './definition-words.ts';
import type { Indicator } from './definitions.queries.ts';
import { selectionSentence } from './selection-sentence.ts';
import { windowDays } from '../../place/rolling.ts';

/** An indicator told in plain words: what is counted, of what, and how the figure is printed. */
export function indicatorSentence(indicator: Indicator, language: Language): string {
  const words = DEFINITION_WORDS[language];
  const days = windowDays(indicator.period);
  const printed =
    days === null
      ? words.printed(words.periods[indicator.period] ?? indicator.period, indicator.decimals)
      : words.rolled(days, indicator.decimals);
  return `${formula(indicator, language)}${language === 'zh' ? '' : ' '}${printed}`;
}

function formula({ numerator, denominator, ...indicator }: Indicator, language: Language): string {
  const multiplier = grouped(indicator.multiplier);
  const words = DEFINITION_WORDS[language];
  const counted = selectionSentence(numerator, language);
  if (denominator === null) return words.plain(counted);
  if (denominator.complaints !== undefined)
    return words.share(counted, selectionSentence(denominator.complaints, language), multiplier);
  const { series = '', instant = '', month, days } = denominator;
  return words.rate(counted, words.base(series, words.instant(instant, month, days)), multiplier);
}
