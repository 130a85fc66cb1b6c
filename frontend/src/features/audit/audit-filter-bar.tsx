import { Button, DatePicker, Input, Select } from 'antd';
import dayjs from 'dayjs';
import type { JSX } from 'react';
import { useSearchParams } from 'react-router';
import { useLabels } from '../../language/use-labels.ts';
import list from '../../parts/list.module.css';
import { withParameters } from '../../place/use-place.ts';
import { type AuditFilterName, type AuditFilters, noAuditFilters } from './audit-filters.ts';
import { auditLabels } from './labels.ts';

/** Who, what, to what and when; every choice is written to the address. */
export function AuditFilterBar({ filters }: { filters: AuditFilters }): JSX.Element {
  const labels = useLabels(auditLabels);
  const [, setSearch] = useSearchParams();
  const change = (changes: Partial<Record<AuditFilterName, string | null>>): void =>
    setSearch((before) => withParameters(before, changes as Record<string, string | null>));
  return (
    <search className={list.filters} aria-label={labels.filters}>
      <Written name="actor" value={filters.actor} change={change} />
      <Select
        className={list.choice ?? ''}
        allowClear
        placeholder={labels.action}
        aria-label={labels.action}
        value={filters.action ?? null}
        options={Object.entries(labels.actions).map(([value, label]) => ({ value, label }))}
        onChange={(action: string | undefined) => change({ action: action ?? null })}
      />
      <Written name="subjectId" value={filters.subjectId} change={change} />
      <DayFilter name="from" value={filters.from} change={change} />
      <DayFilter name="until" value={filters.until} change={change} />
      {Object.keys(filters).length > 0 && (
        <Button type="link" onClick={() => change(noAuditFilters)}>
          {labels.clear}
        </Button>
      )}
    </search>
  );
}

interface FilterProps<Name extends AuditFilterName> {
  name: Name;
  value: string | undefined;
  change: (changes: Partial<Record<AuditFilterName, string | null>>) => void;
}

function Written({ name, value, change }: FilterProps<'actor' | 'subjectId'>): JSX.Element {
  const labels = useLabels(auditLabels);
  return (
    <Input.Search
      key={value}
      className={list.choice ?? ''}
      allowClear
      defaultValue={value}
      placeholder={labels[name]}
      aria-label={labels[name]}
      onSearch={(typed) => change({ [name]: typed.trim() })}
    />
  );
}

function DayFilter({ name, value, change }: FilterProps<'from' | 'until'>): JSX.Element {
  const labels = useLabels(auditLabels);
  return (
    <DatePicker
      className={list.choice ?? ''}
      placeholder={labels[name]}
      aria-label={labels[name]}
      value={value === undefined ? null : dayjs(value)}
      onChange={(day) => change({ [name]: day === null ? null : day.format('YYYY-MM-DD') })}
    />
  );
}
