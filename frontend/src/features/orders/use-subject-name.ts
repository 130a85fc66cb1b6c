import { useQuery } from '@tanstack/react-query';
import type { OrderOutcome } from '../../api/order-models.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { indicatorNamesQuery, typesQuery } from './orders.queries.ts';
import { outcomeLabels } from './outcome-labels.ts';

/** What is counted, by its names. */
export function useSubjectName({ kind, indicator, layer, types }: OrderOutcome['subject']): string {
  const labels = useLabels(outcomeLabels);
  const language = useLanguage();
  const known = useQuery(typesQuery).data ?? [];
  const indicators = useQuery(indicatorNamesQuery).data ?? [];
  const nameIn = (entries: readonly { code: string; name: { zh: string; en: string } }[], code: string): string => {
    const found = entries.find((entry) => entry.code === code);
    return found === undefined ? code : inLanguage(found.name, language);
  };
  if (kind === 'indicator') return nameIn(indicators, indicator ?? '');
  const names = (types ?? []).map((type) => nameIn(known, type)).join(language === 'zh' ? '、' : ', ');
  return `${names}${language === 'zh' ? '' : ' '}${layer === null || layer === undefined ? '' : labels.complaintsOf[layer]}`;
}
