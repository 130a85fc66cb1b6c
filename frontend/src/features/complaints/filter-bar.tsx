import { useQuery } from '@tanstack/react-query';
import { Button, Input, Select, TreeSelect } from 'antd';
import type { JSX } from 'react';
import { useSearchParams } from 'react-router';
import type { ComplaintRow } from '../../api/models.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { withParameters } from '../../place/use-place.ts';
import { type ComplaintFilters, type FilterName, noFilters } from './complaint-filters.ts';
import { complaintTypesQuery, indicatorsQuery } from './complaints.queries.ts';
import styles from './complaints.module.css';
import { complaintLabels } from './labels.ts';
import { typeTree } from './type-tree.ts';

interface FilterBarProps {
  filters: ComplaintFilters;
  /** Rows on screen: the channels and statuses they name can be chosen. */
  rows: readonly ComplaintRow[];
}

/** The filters; every choice is written to the address. */
export function FilterBar({ filters, rows }: FilterBarProps): JSX.Element {
  const labels = useLabels(complaintLabels);
  const language = useLanguage();
  const [, setSearch] = useSearchParams();
  const { data: types = [] } = useQuery(complaintTypesQuery);
  const change = (changes: Partial<Record<FilterName, string | null>>): void =>
    setSearch((before) => withParameters(before, changes as Record<string, string | null>));
  const layers = Object.entries(labels.layers).map(([value, label]) => ({ value, label }));
  return (
    <search className={styles.filters} aria-label={labels.filters}>
      <Input.Search
        key={filters.search}
        className={styles.search ?? ''}
        allowClear
        defaultValue={filters.search}
        placeholder={labels.search}
        aria-label={labels.search}
        onSearch={(search) => change({ search: search.trim() })}
      />
      <Choice name="layer" value={filters.layer} options={layers} change={change} />
      <TreeSelect
        className={styles.choice ?? ''}
        allowClear
        showSearch={{ treeNodeFilterProp: 'title' }}
        popupMatchSelectWidth={280}
        placeholder={labels.type}
        aria-label={labels.type}
        {...(filters.type === undefined ? {} : { value: filters.type })}
        treeData={typeTree(types, language)}
        onChange={(type: string | undefined) => change({ type: type ?? null })}
      />
      <Choice name="channel" value={filters.channel} options={namedIn(rows, 'channel')} change={change} />
      <Choice name="status" value={filters.status} options={namedIn(rows, 'status')} change={change} />
      {filters.indicator !== undefined && <IndicatorFilter code={filters.indicator} change={change} />}
      {Object.keys(filters).length > 0 && (
        <Button type="link" onClick={() => change(noFilters)}>
          {labels.clear}
        </Button>
      )}
    </search>
  );
}

type Change = (changes: Partial<Record<FilterName, string | null>>) => void;

interface ChoiceProps {
  name: 'layer' | 'channel' | 'status';
  value: string | undefined;
  options: { value: string; label: string }[];
  change: Change;
}

function Choice({ name, value, options, change }: ChoiceProps): JSX.Element {
  const labels = useLabels(complaintLabels);
  return (
    <Select
      className={styles.choice ?? ''}
      allowClear
      placeholder={labels[name]}
      aria-label={labels[name]}
      value={value ?? null}
      options={options}
      onChange={(chosen: string | undefined) => change({ [name]: chosen ?? null })}
    />
  );
}

function IndicatorFilter({ code, change }: { code: string; change: Change }): JSX.Element {
  const labels = useLabels(complaintLabels);
  const language = useLanguage();
  const { data: indicators = [] } = useQuery(indicatorsQuery);
  const indicator = indicators.find((each) => each.code === code);
  const name = indicator === undefined ? code : inLanguage(indicator.name, language);
  return (
    <span className={styles.indicator}>
      {labels.countedBy(name)}
      <button type="button" aria-label={labels.dropIndicator} onClick={() => change({ indicator: null })}>
        ×
      </button>
    </span>
  );
}

function namedIn(rows: readonly ComplaintRow[], field: 'channel' | 'status'): { value: string; label: string }[] {
  const values = new Set(rows.map((row) => row[field]).filter((value) => value !== null));
  return [...values].map((value) => ({ value, label: value }));
}
