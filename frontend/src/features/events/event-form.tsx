import { Select } from 'antd';
import { type FormEvent, type JSX, useState } from 'react';
import { problemOf } from '../../api/problem.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { UnitsSelect } from '../../widgets/units-select.tsx';
import { type EventDraft, eventKinds } from './event-draft.ts';
import { EventIncidentFields } from './event-incident-fields.tsx';
import styles from './events.module.css';
import { DayField, Field, type FieldsProps } from './field.tsx';
import { eventLabels } from './labels.ts';

interface EventFormProps {
  initial: EventDraft;
  isSaving: boolean;
  error: unknown;
  save: (draft: EventDraft) => void;
}

/** What happened, when and where; of an incident also which complaints are its own. */
export function EventForm({ initial, isSaving, error, save }: EventFormProps): JSX.Element {
  const labels = useLabels(eventLabels);
  const [draft, setDraft] = useState(initial);
  const change: FieldsProps['change'] = (changes) => setDraft((before) => ({ ...before, ...changes }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save(draft);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Field label={labels.kind}>
        <Select
          aria-label={labels.kind}
          value={draft.kind}
          options={eventKinds.map((value) => ({ value, label: labels.kinds[value] }))}
          onChange={(kind) => change({ kind })}
        />
      </Field>
      <TextField label={labels.nameZh} value={draft.zh} required maxLength={200} onChange={(zh) => change({ zh })} />
      <TextField label={labels.nameEn} value={draft.en} maxLength={200} onChange={(en) => change({ en })} />
      <Field label={labels.units}>
        <UnitsSelect name={labels.units} value={draft.units} onChange={(units) => change({ units })} />
      </Field>
      <div className={styles.days}>
        <DayField
          label={labels.firstDay}
          value={draft.firstDay}
          required
          onChange={(firstDay) => change({ firstDay })}
        />
        <DayField label={labels.lastDay} value={draft.lastDay} onChange={(lastDay) => change({ lastDay })} />
      </div>
      <TextField
        label={labels.note}
        hint={labels.noteHint}
        value={draft.note}
        maxLength={2000}
        onChange={(note) => change({ note })}
      />
      {draft.kind === 'incident' && <EventIncidentFields draft={draft} change={change} />}
      {error !== null &&
        (problemOf(error).code === 'events.stale' ? (
          <p role="alert">{labels.stale}</p>
        ) : (
          <ProblemNotice error={error} small />
        ))}
      <p>
        <Button primary type="submit" disabled={isSaving || draft.units.length === 0}>
          {isSaving ? labels.saving : labels.save}
        </Button>
      </p>
    </form>
  );
}
