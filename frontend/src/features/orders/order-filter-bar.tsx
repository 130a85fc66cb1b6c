import { Checkbox, Input, Select } from 'antd';
import type { JSX } from 'react';
import { useSearchParams } from 'react-router';
import { useLabels } from '../../language/use-labels.ts';
import list from '../../parts/list.module.css';
import { withParameters } from '../../place/use-place.ts';
import { UnitSelect } from '../../widgets/unit-select.tsx';
import { orderLabels } from './labels.ts';
import { groupIn, orderGrades, type OrderFilters, stateGroupNames } from './order-filters.ts';
import { registerLabels } from './register-labels.ts';

/** The filters of the register; each lives in the address. */
export function OrderFilterBar({ filters }: { filters: OrderFilters }): JSX.Element {
  const labels = useLabels(registerLabels);
  const { grades } = useLabels(orderLabels);
  const [search, setSearch] = useSearchParams();
  const set = (name: string, value: string | null): void =>
    setSearch((before) => withParameters(before, { [name]: value }));
  const choice = list.choice ?? '';
  return (
    <search className={list.filters} aria-label={labels.filters}>
      <Select
        className={choice}
        aria-label={labels.state}
        value={groupIn(search) ?? 'all'}
        options={[
          { value: 'all', label: labels.allStates },
          ...stateGroupNames.map((value) => ({ value, label: labels.groups[value] })),
        ]}
        onChange={(value) => set('state', value === 'all' ? null : value)}
      />
      <Select
        className={choice}
        aria-label={labels.grade}
        value={filters.grade ?? 'all'}
        options={[
          { value: 'all', label: labels.allGrades },
          ...orderGrades.map((value) => ({ value, label: grades[value] })),
        ]}
        onChange={(value) => set('grade', value === 'all' ? null : value)}
      />
      <UnitSelect
        className={choice}
        name={labels.leadUnit}
        placeholder={labels.leadUnit}
        allowClear
        value={filters.unit ?? null}
        onChange={(unit) => set('lead', unit)}
      />
      <Words name="department" label={labels.department} value={filters.department} set={set} />
      <Words name="words" label={labels.words} value={filters.words} set={set} />
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

interface WordsProps {
  name: string;
  label: string;
  value: string | undefined;
  set: (name: string, value: string | null) => void;
}

/** Text that is asked for once it is whole. */
function Words({ name, label, value = '', set }: WordsProps): JSX.Element {
  return (
    <Input.Search
      key={value}
      className={list.choice ?? ''}
      aria-label={label}
      placeholder={label}
      allowClear
      maxLength={100}
      defaultValue={value}
      onSearch={(typed) => set(name, typed.trim())}
    />
  );
}
