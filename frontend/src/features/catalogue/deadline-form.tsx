import { type JSX, type ReactNode, type SubmitEvent, useId, useState } from 'react';
import type { CatalogueEntry, NewReplyDeadline } from '../../api/catalogue-models.ts';
import { useSession } from '../../api/session.ts';
import { useSingle } from '../../api/use-single.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useDefineDeadline } from './catalogue.queries.ts';
import styles from './catalogue.module.css';
import { EntrySelect } from './entry-select.tsx';
import { catalogueLabels } from './labels.ts';
import { deadlineLabels } from './deadline-labels.ts';

const steps = ['first-reply', 'close'] as const;
const layers = ['every', 'contact', 'ticket', 'appeal'] as const;
const starts = ['received', 'accepted', 'transferred'] as const;
const units = ['hour', 'calendar-day', 'working-day'] as const;

interface DeadlineFormProps {
  levels: readonly CatalogueEntry[];
  channels: readonly CatalogueEntry[];
  done: () => void;
}

/** A new deadline for a channel and a level, or for all without one of their own. */
export function DeadlineForm({ levels, channels, done }: DeadlineFormProps): JSX.Element {
  const labels = useLabels(catalogueLabels);
  const words = useLabels(deadlineLabels);
  const { today } = useSession().organization;
  const [draft, setDraft] = useState<NewReplyDeadline>(() => draftFrom(today));
  const change = (next: Partial<NewReplyDeadline>): void => setDraft({ ...draft, ...next });
  const defining = useDefineDeadline();
  const define = useSingle(defining);
  const isReady = draft.amount > 0 && draft.source.trim() !== '' && draft.validFrom !== '';
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (isReady) define(draft, { onSuccess: done });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <h3>{words.addDeadline}</h3>
      <EntrySelect
        entries={levels}
        value={draft.level ?? null}
        onChange={(level) => change({ level })}
        name={words.levelOrEvery}
        allowClear
      />
      <EntrySelect
        entries={channels}
        value={draft.channel ?? null}
        onChange={(channel) => change({ channel })}
        name={words.channelOrEvery}
        allowClear
      />
      <Choice
        label={words.step}
        value={draft.step}
        names={words.steps}
        values={steps}
        change={(step) => change({ step })}
      />
      <Whole label={words.amount} value={draft.amount} change={(amount) => change({ amount })} />
      <Choice
        label={words.unit}
        value={draft.unit}
        names={words.units}
        values={units}
        change={(unit) => change({ unit })}
      />
      <Choice
        label={words.layers}
        value={draft.layers?.[0] ?? 'every'}
        names={{ every: words.everyLayer, ...words.layerNames }}
        values={layers}
        change={(layer) => change({ layers: layer === 'every' ? null : [layer] })}
      />
      <Choice
        label={words.startsAt}
        value={draft.startsAt ?? 'received'}
        names={words.starts}
        values={starts}
        change={(startsAt) => change({ startsAt })}
      />
      <label className={styles.check}>
        <input type="checkbox" checked={draft.rolls} onChange={({ target }) => change({ rolls: target.checked })} />
        {words.rolls}
      </label>
      <Whole label={words.extension} value={draft.extension ?? 0} change={(extension) => change({ extension })} />
      <TextField
        label={words.validFromDay}
        type="date"
        value={draft.validFrom}
        onChange={(validFrom) => change({ validFrom })}
      />
      <TextField label={words.source} value={draft.source} maxLength={500} onChange={(source) => change({ source })} />
      {defining.error !== null && <ProblemNotice error={defining.error} small />}
      <p className={styles.actions}>
        <Button type="submit" primary disabled={defining.isPending || !isReady}>
          {defining.isPending ? labels.working : labels.create}
        </Button>
        <Button onClick={done}>{labels.cancel}</Button>
      </p>
    </form>
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  values: readonly Value[];
  names: Readonly<Record<Value, ReactNode>>;
  change: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, values, names, change }: ChoiceProps<Value>): JSX.Element {
  const id = useId();
  return (
    <div className={styles.area}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => change(target.value as Value)}>
        {values.map((each) => (
          <option key={each} value={each}>
            {names[each]}
          </option>
        ))}
      </select>
    </div>
  );
}

function Whole({
  label,
  value,
  change,
}: {
  label: string;
  value: number;
  change: (value: number) => void;
}): JSX.Element {
  return (
    <TextField
      label={label}
      inputMode="numeric"
      value={value === 0 ? '' : String(value)}
      onChange={(typed) => change(Number(typed.replace(/\D/g, '').slice(0, 4)))}
    />
  );
}

function draftFrom(today: string): NewReplyDeadline {
  return {
    level: null,
    channel: null,
    step: 'first-reply',
    amount: 0,
    unit: 'working-day',
    regime: null,
    layers: null,
    startsAt: 'received',
    rolls: false,
    extension: 0,
    source: '',
    validFrom: today,
    validTo: null,
  };
}
