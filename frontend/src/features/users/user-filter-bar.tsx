import { Button, Input, Select } from 'antd';
import type { JSX } from 'react';
import { useSearchParams } from 'react-router';
import { useLabels } from '../../language/use-labels.ts';
import list from '../../parts/list.module.css';
import { roleNames } from '../../parts/role-names.ts';
import { withParameters } from '../../place/use-place.ts';
import { userLabels } from './labels.ts';
import { roles } from './roles.ts';
import { sorts, type UserFilters } from './user-filters.ts';

/** Name, role and state; every choice is written to the address. */
export function UserFilterBar({ filters }: { filters: UserFilters }): JSX.Element {
  const labels = useLabels(userLabels);
  const names = useLabels(roleNames);
  const [, setSearch] = useSearchParams();
  const change = (changes: Record<string, string | null>): void =>
    setSearch((before) => withParameters(before, changes));
  return (
    <search className={list.filters} aria-label={labels.filters}>
      <Input.Search
        key={filters.search}
        className={list.search ?? ''}
        allowClear
        defaultValue={filters.search}
        placeholder={labels.search}
        aria-label={labels.search}
        onSearch={(search) => change({ search: search.trim() })}
      />
      <Select
        className={list.choice ?? ''}
        allowClear
        placeholder={labels.role}
        aria-label={labels.role}
        value={filters.role ?? null}
        options={roles.map((role) => ({ value: role, label: names[role] }))}
        onChange={(role: string | undefined) => change({ role: role ?? null })}
      />
      <Select
        className={list.choice ?? ''}
        allowClear
        placeholder={labels.state}
        aria-label={labels.state}
        value={filters.status ?? null}
        options={(['active', 'invited', 'inactive'] as const).map((value) => ({ value, label: labels[value] }))}
        onChange={(status: string | undefined) => change({ status: status ?? null })}
      />
      <Select
        className={list.choice ?? ''}
        aria-label={labels.sort}
        value={filters.sort ?? 'username'}
        options={sorts.map((value) => ({ value, label: labels.sorts[value] }))}
        onChange={(sort: string) => change({ sort: sort === 'username' ? null : sort })}
      />
      {Object.keys(filters).length > 0 && (
        <Button type="link" onClick={() => change({ search: null, role: null, status: null, sort: null })}>
          {labels.clear}
        </Button>
      )}
    </search>
  );
}
