import { type JSX, useId } from 'react';
import type { OrderMeasure } from '../../api/order-models.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/text-field.tsx';
import styles from './orders.module.css';
import { pageLabels } from './page-labels.ts';
import { TextArea } from '../../parts/text-area.tsx';

const terms = ['short', 'long'] as const;
const difficulties = ['low', 'medium', 'high'] as const;
const most = 30;
const empty: OrderMeasure = { term: 'short', text: '', difficulty: 'medium', owner: null, dueDay: null, done: false };

interface MeasureFieldsProps {
  measures: readonly OrderMeasure[];
  change: (measures: readonly OrderMeasure[]) => void;
  /** Whether a measure can be ticked as done. */
  canTick?: boolean;
}

/** The list of measures as it is written. */
export function MeasureFields({ measures, change, canTick = false }: MeasureFieldsProps): JSX.Element {
  const labels = useLabels(pageLabels);
  const put = (place: number, changes: Partial<OrderMeasure>): void =>
    change(measures.map((measure, at) => (at === place ? { ...measure, ...changes } : measure)));
  return (
    <>
      {measures.map((measure, place) => (
        <fieldset key={place} className={styles.group}>
          <legend>{labels.item(place + 1)}</legend>
          <TextArea
            label={labels.measure}
            value={measure.text}
            maxLength={2000}
            rows={2}
            required
            onChange={(text) => put(place, { text })}
          />
          <Details measure={measure} put={(changes) => put(place, changes)} />
          <p className={styles.first}>
            {canTick && (
              <label className={styles.check}>
                <input
                  type="checkbox"
                  checked={measure.done}
                  onChange={({ target }) => put(place, { done: target.checked })}
                />
                {labels.done}
              </label>
            )}
            <Button onClick={() => change(measures.filter((_, at) => at !== place))}>{labels.remove(place + 1)}</Button>
          </p>
        </fieldset>
      ))}
      <p>
        <Button disabled={measures.length >= most} onClick={() => change([...measures, empty])}>
          {labels.add}
        </Button>
      </p>
    </>
  );
}

interface DetailsProps {
  measure: OrderMeasure;
  put: (changes: Partial<OrderMeasure>) => void;
}

function Details({ measure: { term, difficulty, owner, dueDay }, put }: DetailsProps): JSX.Element {
  const labels = useLabels(pageLabels);
  return (
    <div className={styles.row}>
      <Choice
        label={labels.term}
        value={term}
        words={labels.terms}
        options={terms}
        choose={(chosen) => put({ term: chosen })}
      />
      <Choice
        label={labels.difficulty}
        value={difficulty}
        words={labels.difficulties}
        options={difficulties}
        choose={(chosen) => put({ difficulty: chosen })}
      />
      <TextField
        label={labels.person}
        value={owner ?? ''}
        maxLength={100}
        onChange={(typed) => put({ owner: typed === '' ? null : typed })}
      />
      <TextField
        label={labels.day}
        type="date"
        value={dueDay ?? ''}
        onChange={(day) => put({ dueDay: day === '' ? null : day })}
      />
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly Value[];
  words: Readonly<Record<Value, string>>;
  choose: (value: Value) => void;
}

/** One of a few, by the browser's own list. */
export function Choice<Value extends string>({
  label,
  value,
  options,
  words,
  choose,
}: ChoiceProps<Value>): JSX.Element {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => choose(options.find((option) => option === target.value) ?? value)}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {words[option]}
          </option>
        ))}
      </select>
    </div>
  );
}
