import { Button, Select } from 'antd';
import type { JSX } from 'react';
import { useSearchParams } from 'react-router';
import { useLabels } from '../../language/use-labels.ts';
import list from '../../parts/list.module.css';
import { withParameters } from '../../place/use-place.ts';
import { MonthSelect } from '../../widgets/month-select.tsx';
import { UnitSelect } from '../../widgets/unit-select.tsx';
import { reviewLabels } from './labels.ts';
import type { ReviewFilters } from './review-filters.ts';

/** Unit, month and status; every choice is written to the address. */
export function ReviewFilterBar({ filters }: { filters: ReviewFilters }): JSX.Element {
  const labels = useLabels(reviewLabels);
  const [, setSearch] = useSearchParams();
  const change = (changes: Record<string, string | null>): void =>
    setSearch((before) => withParameters(before, changes));
  const { of, month, status } = filters;
  return (
    <search className={list.filters} aria-label={labels.filters}>
      <UnitSelect
        className={list.choice}
        allowClear
        placeholder={labels.unit}
        name={labels.unit}
        value={of}
        onChange={(unit) => change({ of: unit })}
      />
      <MonthSelect
        className={list.choice}
        placeholder={labels.month}
        name={labels.month}
        value={month}
        onChange={(chosen) => change({ month: chosen })}
      />
      <Select
        className={list.choice ?? ''}
        allowClear
        placeholder={labels.status}
        aria-label={labels.status}
        value={status}
        options={(['open', 'issued'] as const).map((value) => ({ value, label: labels.statuses[value] }))}
        onChange={(chosen: string | undefined) => change({ status: chosen ?? null })}
      />
      {(of ?? month ?? status) !== null && (
        <Button type="link" onClick={() => change({ of: null, month: null, status: null })}>
          {labels.clear}
        </Button>
      )}
    </search>
  );
}
