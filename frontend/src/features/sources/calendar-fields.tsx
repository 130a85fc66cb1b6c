import { Select } from 'antd';
import type { JSX } from 'react';
import { useLabels } from '../../language/use-labels.ts';
import { TextField } from '../../parts/text-field.tsx';
import { sourceLabels } from './labels.ts';
import { Field, type FieldsProps } from './field.tsx';
import styles from './sources.module.css';

/** When a source owes its deliveries. */
export function CalendarFields({ draft, change }: FieldsProps): JSX.Element {
  const labels = useLabels(sourceLabels);
  const weekdays = labels.weekdays.split(',');
  return (
    <>
      <Field label={labels.rhythm}>
        <Select
          aria-label={labels.rhythm}
          value={draft.rhythm}
          options={(['day', 'working-day', 'week', 'month'] as const).map((value) => ({
            value,
            label: labels.rhythms[value],
          }))}
          onChange={(rhythm) => change({ rhythm })}
        />
      </Field>
      {draft.rhythm === 'week' && (
        <Field label={labels.weekday}>
          <Select
            aria-label={labels.weekday}
            value={draft.weekday}
            options={weekdays.map((label, index) => ({ value: index + 1, label }))}
            onChange={(weekday) => change({ weekday })}
          />
        </Field>
      )}
      {draft.rhythm === 'month' && (
        <Field label={labels.monthDay}>
          <Select
            aria-label={labels.monthDay}
            value={draft.monthDay}
            options={Array.from({ length: 31 }, (_, index) => ({ value: index + 1, label: String(index + 1) }))}
            onChange={(monthDay) => change({ monthDay })}
          />
        </Field>
      )}
      <div className={styles.pair}>
        <TextField
          label={labels.dueTime}
          type="time"
          value={draft.dueTime}
          required
          onChange={(dueTime) => change({ dueTime })}
        />
        <TextField
          label={labels.grace}
          inputMode="numeric"
          pattern="\d{1,5}"
          value={draft.graceMinutes}
          required
          onChange={(graceMinutes) => change({ graceMinutes })}
        />
      </div>
      <TextField
        label={labels.beginsOn}
        type="date"
        value={draft.beginsOn}
        required
        onChange={(beginsOn) => change({ beginsOn })}
      />
    </>
  );
}
