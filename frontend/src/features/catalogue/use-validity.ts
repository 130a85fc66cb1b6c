import { fullDay } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { catalogueLabels } from './labels.ts';

/** From when until when something holds, in words. */
export function useValidity(): (from: string | null | undefined, to: string | null | undefined) => string {
  const labels = useLabels(catalogueLabels);
  const language = useLanguage();
  return (from, to) => {
    const [first, end] = [from, to].map((day) => (day === null || day === undefined ? '' : fullDay(day, language)));
    if (!first && !end) return labels.always;
    if (!end) return labels.since(first ?? '');
    return first ? labels.between(first, end) : labels.until(end);
  };
}
