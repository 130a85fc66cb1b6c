import { Select } from 'antd';
import type { JSX } from 'react';
import { useSearchParams } from 'react-router';
import { useLabels } from '../../language/use-labels.ts';
import list from '../../parts/list.module.css';
import { withParameters } from '../../place/use-place.ts';
import styles from './case-holes.module.css';
import { type HolesView, layers, marks, weekCounts } from './holes-view.ts';
import { caseHolesLabels } from './labels.ts';

/** What is counted and how it stands; each choice lives in the address. */
export function HolesFilterBar({ view }: { view: HolesView }): JSX.Element {
  const labels = useLabels(caseHolesLabels);
  const [, setSearch] = useSearchParams();
  const set = (name: string, usual: string) => (value: string) =>
    setSearch((before) => withParameters(before, { [name]: value === usual ? null : value }));
  return (
    <search className={list.filters} aria-label={labels.views}>
      <Choice
        name={labels.views}
        value={view.byWeek ? 'week' : 'period'}
        options={[
          ['week', labels.byWeek],
          ['period', labels.byPeriod],
        ]}
        choose={set('view', 'week')}
      />
      {view.byWeek && (
        <>
          <Choice
            name={labels.mark}
            value={view.mark}
            options={marks.map((mark) => [mark, labels.lacks(labels.marks[mark])])}
            choose={set('mark', 'analysis')}
          />
          <Choice
            name={labels.weeks}
            value={String(view.weeks)}
            options={weekCounts.map((count) => [String(count), labels.lastWeeks(count)])}
            choose={set('weeks', '8')}
          />
        </>
      )}
      <Choice
        name={labels.layer}
        value={view.layer ?? 'both'}
        options={[['both', labels.bothLayers], ...layers.map((layer) => [layer, labels.layers[layer]] as const)]}
        choose={set('layer', 'both')}
      />
      <Choice
        name={labels.sort}
        value={view.sort}
        options={[
          ['unit', labels.sorts.unit],
          ['holes', labels.sorts.holes],
        ]}
        choose={set('sort', 'unit')}
      />
    </search>
  );
}

interface ChoiceProps {
  name: string;
  value: string;
  options: readonly (readonly [value: string, label: string])[];
  choose: (value: string) => void;
}

function Choice({ name, value, options, choose }: ChoiceProps): JSX.Element {
  return (
    <Select
      className={styles.choice ?? ''}
      aria-label={name}
      value={value}
      options={options.map(([each, label]) => ({ value: each, label }))}
      onChange={choose}
    />
  );
}
