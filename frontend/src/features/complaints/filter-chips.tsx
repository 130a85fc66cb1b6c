import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useTypeName } from '../../api/complaint-types.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import {
  type ChangeFilters,
  type ComplaintFilters,
  type FilterName,
  filterNames,
  noFilters,
} from './complaint-filters.ts';
import { indicatorsQuery } from './complaints.queries.ts';
import styles from './complaints.module.css';
import { filterLabels } from './filter-labels.ts';

/** The filters that are set, each to be taken out by itself. */
export function FilterChips({
  filters,
  change,
}: {
  filters: ComplaintFilters;
  change: ChangeFilters;
}): JSX.Element | null {
  const labels = useLabels(filterLabels);
  const wordOf = useFilterWords();
  const active = filterNames.filter((name) => filters[name] !== undefined);
  if (active.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label={labels.activeFilters}>
      {active.map((name) => {
        const word = wordOf(name, filters[name] ?? '');
        return (
          <li key={name} className={styles.chip}>
            <span className="muted">{labels.filterNames[name]}</span> {word}
            <button
              type="button"
              aria-label={labels.drop(labels.filterNames[name], word)}
              onClick={() => change({ [name]: null })}
            >
              ×
            </button>
          </li>
        );
      })}
      {active.length > 1 && (
        <li>
          <button type="button" className={styles.clear} onClick={() => change(noFilters)}>
            {labels.clear}
          </button>
        </li>
      )}
    </ul>
  );
}

/** What a filter's value is called on screen. */
function useFilterWords(): (name: FilterName, value: string) => string {
  const labels = useLabels(filterLabels);
  const language = useLanguage();
  const nameOf = useTypeName();
  const { data: indicators = [] } = useQuery(indicatorsQuery);
  return (name, value) => {
    if (name === 'type') return nameOf(value);
    if (name === 'customer') return `${value.slice(0, 6)}…`;
    if (name === 'indicator') {
      const indicator = indicators.find((each) => each.code === value);
      return indicator === undefined ? value : inLanguage(indicator.name, language);
    }
    const words: Readonly<Record<string, string>> = labels.words[name as keyof typeof labels.words] ?? {};
    return words[value] ?? value;
  };
}
