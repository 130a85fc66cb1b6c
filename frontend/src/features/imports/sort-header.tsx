import type { JSX } from 'react';
import { useSearchParams } from 'react-router';
import { useLabels } from '../../language/use-labels.ts';
import { withParameters } from '../../place/use-place.ts';
import { importFiltersIn } from './import-filters.ts';
import type { ImportSort } from './imports.queries.ts';
import styles from './imports.module.css';
import { importLabels } from './labels.ts';

interface SortHeaderProps {
  sort: ImportSort;
  isNumber?: boolean;
}

/** A header by which the list is sorted, the largest or latest first; a second click turns it round. */
export function SortHeader({ sort, isNumber = false }: SortHeaderProps): JSX.Element {
  const labels = useLabels(importLabels);
  const [search, setSearch] = useSearchParams();
  const { sort: present = 'at', order = 'desc' } = importFiltersIn(search);
  const isPresent = present === sort;
  const turned = isPresent && order === 'desc' ? 'asc' : 'desc';
  const direction = order === 'asc' ? 'ascending' : 'descending';
  return (
    <th scope="col" className={isNumber ? 'number' : undefined} aria-sort={isPresent ? direction : 'none'}>
      <button
        type="button"
        className={styles.sort}
        onClick={() => setSearch((before) => withParameters(before, { sort, order: turned }))}
      >
        {labels[sort]}
        <span aria-hidden="true">{isPresent ? (order === 'asc' ? ' ↑' : ' ↓') : ''}</span>
      </button>
    </th>
  );
}
