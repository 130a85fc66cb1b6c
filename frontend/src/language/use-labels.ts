import type { Labels } from './labels.ts';
import { useLanguage } from './language.ts';

/** The words of a feature in the language of the screen. */
export function useLabels<T>(labels: Labels<T>): Labels<T>['zh'] {
  return labels[useLanguage()];
}
