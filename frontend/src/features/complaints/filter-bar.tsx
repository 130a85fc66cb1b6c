import { useQuery } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { type JSX, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useLabels } from '../../language/use-labels.ts';
import { withParameters } from '../../place/use-place.ts';
import { TypeSelect } from '../../widgets/type-select.tsx';
import {
  type ChangeFilters,
  choices,
  type ComplaintFilters,
  type Sort,
  sorts,
  withFilters,
} from './complaint-filters.ts';
import { complaintValuesQuery } from './complaints.queries.ts';
import styles from './complaints.module.css';
import { FilterChips } from './filter-chips.tsx';
import { filterLabels } from './filter-labels.ts';

const usual = ['layer', 'channel', 'level', 'status', 'overdue'] as const;
const further = [
  'lacks',
  'cause',
  'department',
  'customerTier',
  'tag',
  'source',
  'satisfied',
  'resolved',
  'disputed',
  'substantiated',
  'contested',
  'excluded',
  'dateBasis',
] as const;

/** The filters; every choice is written to the address, and what is chosen stands below as chips. */
export function FilterBar({ filters, sort }: { filters: ComplaintFilters; sort: Sort }): JSX.Element {
  const labels = useLabels(filterLabels);
  const [, setSearch] = useSearchParams();
  const [open, setOpen] = useState(() => further.some((name) => filters[name] !== undefined));
  const change: ChangeFilters = (changes) => setSearch((before) => withParameters(before, withFilters(changes)));
  return (
    <search aria-label={labels.filters}>
      <div className={styles.filters}>
        <Input.Search
          key={filters.q}
          className={styles.search ?? ''}
          allowClear
          maxLength={200}
          defaultValue={filters.q}
          placeholder={labels.search}
          aria-label={labels.search}
          onSearch={(q) => change({ q: q.trim() })}
        />
        <TypeSelect
          className={styles.choice}
          name={labels.type}
          placeholder={labels.type}
          value={filters.type ?? null}
          onChange={(type) => change({ type })}
        />
        {usual.map((name) => (
          <Choice key={name} name={name} value={filters[name]} change={change} />
        ))}
        <Button type="text" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? labels.fewerFilters : labels.moreFilters}
        </Button>
        <Select
          className={styles.sort ?? ''}
          aria-label={labels.sort}
          value={sort}
          options={sorts.map((value) => ({ value, label: labels.sorts[value] }))}
          onChange={(chosen: Sort) => change({ sort: chosen === 'newest' ? null : chosen })}
        />
      </div>
      {open && (
        <div className={styles.filters}>
          {further.map((name) => (
            <Choice key={name} name={name} value={filters[name]} change={change} />
          ))}
        </div>
      )}
      <FilterChips filters={filters} change={change} />
    </search>
  );
}

/** Filters whose values need their name beside them. */
const said = { satisfied: true, resolved: true, disputed: true, substantiated: true, contested: true, dateBasis: true };

interface ChoiceProps {
  name: (typeof usual)[number] | (typeof further)[number];
  value: string | undefined;
  change: ChangeFilters;
}

/** One filter with what there is to choose from: fixed words, or those in use. */
function Choice({ name, value, change }: ChoiceProps): JSX.Element {
  const labels = useLabels(filterLabels);
  const { data: inUse } = useQuery(complaintValuesQuery);
  const words: Readonly<Record<string, string>> = labels.words[name as keyof typeof labels.words] ?? {};
  const used = inUse?.[name as keyof typeof inUse] ?? [];
  // a bare yes or no says nothing without what it is about
  const wordOf = (each: string): string =>
    name in said ? `${labels.filterNames[name]} ${words[each] ?? each}` : (words[each] ?? each);
  const values = choices[name] ?? [...new Set([...used, ...(value === undefined ? [] : [value])])];
  return (
    <Select
      className={styles.choice ?? ''}
      allowClear
      showSearch
      popupMatchSelectWidth={200}
      placeholder={labels.filterNames[name]}
      aria-label={labels.filterNames[name]}
      value={value ?? null}
      options={values.map((each) => ({ value: each, label: wordOf(each) }))}
      onChange={(chosen: string | undefined) => change({ [name]: chosen ?? null })}
    />
  );
}
