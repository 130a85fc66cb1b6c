import { Checkbox, Select } from 'antd';
import type { JSX } from 'react';
import { useSearchParams } from 'react-router';
import { useLabels } from '../../language/use-labels.ts';
import list from '../../parts/list.module.css';
import { withParameters } from '../../place/use-place.ts';
import { UnitSelect } from '../../widgets/unit-select.tsx';
import { repetitionLabels } from './labels.ts';
import { type RepetitionFilters, repetitionKinds } from './repetition-filters.ts';

/** The filters of the warnings; each lives in the address. */
export function RepetitionFilterBar({ filters }: { filters: RepetitionFilters }): JSX.Element {
  const labels = useLabels(repetitionLabels);
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
          ...repetitionKinds.map((value) => ({ value, label: labels.kinds[value] })),
        ]}
        onChange={(value) => set('kind', value === 'all' ? null : value)}
      />
      <Select
        className={choice}
        aria-label={labels.state}
        value={filters.state ?? 'all'}
        options={(['open', 'closed', 'all'] as const).map((value) => ({ value, label: labels.states[value] }))}
        onChange={(value) => set('state', value === 'open' ? null : value)}
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
        aria-label={labels.order}
        value={filters.sort}
        options={[
          { value: 'newest', label: labels.newest },
          { value: 'rung', label: labels.byRung },
        ]}
        onChange={(value) => set('sort', value === 'rung' ? value : null)}
      />
      <Checkbox
        checked={filters.mine === 'true'}
        onChange={({ target }) => set('mine', target.checked ? 'true' : null)}
      >
        {labels.mine}
      </Checkbox>
    </search>
  );
}
