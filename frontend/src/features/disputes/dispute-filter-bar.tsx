import { Checkbox, Select } from 'antd';
import type { JSX } from 'react';
import { useSearchParams } from 'react-router';
import { useLabels } from '../../language/use-labels.ts';
import { disputeLabels } from '../../parts/dispute-labels.ts';
import list from '../../parts/list.module.css';
import { withParameters } from '../../place/use-place.ts';
import { UnitSelect } from '../../widgets/unit-select.tsx';
import { disputeGrounds, type DisputeFilters, disputeStates } from './dispute-filters.ts';
import { pageLabels } from './labels.ts';

/** The filters of the desk; each lives in the address. */
export function DisputeFilterBar({ filters }: { filters: DisputeFilters }): JSX.Element {
  const labels = useLabels(pageLabels);
  const { states, grounds } = useLabels(disputeLabels);
  const [, setSearch] = useSearchParams();
  const set = (name: string, value: string | null): void =>
    setSearch((before) => withParameters(before, { [name]: value }));
  const choice = list.choice ?? '';
  return (
    <search className={list.filters} aria-label={labels.filters}>
      <Select
        className={choice}
        aria-label={labels.state}
        value={filters.state ?? 'all'}
        options={[
          { value: 'all', label: labels.allStates },
          ...disputeStates.map((value) => ({ value, label: states[value] })),
        ]}
        onChange={(value) => set('state', value === 'all' ? null : value)}
      />
      <Select
        className={choice}
        aria-label={labels.ground}
        value={filters.ground ?? 'all'}
        options={[
          { value: 'all', label: labels.allGrounds },
          ...disputeGrounds.map((value) => ({ value, label: grounds[value] })),
        ]}
        onChange={(value) => set('ground', value === 'all' ? null : value)}
      />
      <Select
        className={choice}
        aria-label={labels.mine}
        value={filters.mine ?? 'all'}
        options={[
          { value: 'all', label: labels.everybody },
          { value: 'filed', label: labels.filed },
        ]}
        onChange={(value) => set('mine', value === 'all' ? null : value)}
      />
      <UnitSelect
        className={choice}
        name={labels.unit}
        placeholder={labels.unit}
        allowClear
        value={filters.unit ?? null}
        onChange={(unit) => set('against', unit)}
      />
      <Select
        className={choice}
        aria-label={labels.order}
        value={filters.sort}
        options={[
          { value: 'newest', label: labels.newest },
          { value: 'due', label: labels.byDue },
        ]}
        onChange={(value) => set('sort', value === 'due' ? value : null)}
      />
      <Checkbox
        checked={filters.overdue === 'true'}
        onChange={({ target }) => set('overdue', target.checked ? 'true' : null)}
      >
        {labels.overdue}
      </Checkbox>
    </search>
  );
}
