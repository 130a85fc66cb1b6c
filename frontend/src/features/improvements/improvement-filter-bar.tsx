import { Select } from 'antd';
import type { JSX } from 'react';
import { useSearchParams } from 'react-router';
import { useSession } from '../../api/session.ts';
import { useLabels } from '../../language/use-labels.ts';
import { improvementLabels } from '../../parts/improvement-labels.ts';
import list from '../../parts/list.module.css';
import { withParameters } from '../../place/use-place.ts';
import { UnitSelect } from '../../widgets/unit-select.tsx';
import { type ImprovementFilters, improvementKinds, yearsUpTo } from './improvement-filters.ts';
import { improvementPageLabels } from './labels.ts';

/** The filters of the register; each lives in the address. */
export function ImprovementFilterBar({ filters }: { filters: ImprovementFilters }): JSX.Element {
  const labels = useLabels(improvementPageLabels);
  const { kinds } = useLabels(improvementLabels);
  const { today } = useSession().organization;
  const [, setSearch] = useSearchParams();
  const set = (name: string, value: string | null): void =>
    setSearch((before) => withParameters(before, { [name]: value }));
  const choice = list.choice ?? '';
  return (
    <search className={list.filters} aria-label={labels.filters}>
      <Select
        className={choice}
        aria-label={labels.kind}
        value={filters.kind ?? 'all'}
        options={[
          { value: 'all', label: labels.allKinds },
          ...improvementKinds.map((value) => ({ value, label: kinds[value] })),
        ]}
        onChange={(value) => set('kind', value === 'all' ? null : value)}
      />
      <UnitSelect
        className={choice}
        name={labels.unit}
        placeholder={labels.unit}
        allowClear
        value={filters.unit ?? null}
        onChange={(unit) => set('of', unit)}
      />
      <Select
        className={choice}
        aria-label={labels.year}
        value={filters.year ?? 0}
        options={[
          { value: 0, label: labels.allYears },
          ...yearsUpTo(today, filters.year).map((value) => ({ value, label: labels.yearOf(value) })),
        ]}
        onChange={(value) => set('year', value === 0 ? null : String(value))}
      />
    </search>
  );
}
