import { Select, TreeSelect } from 'antd';
import { type FormEvent, type JSX, useState } from 'react';
import { problemOf } from '../../api/problem.ts';
import { useUnits } from '../../api/units.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { unitBranches } from '../../widgets/unit-branches.ts';
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
      <UnitsField draft={draft} change={change} />
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

function UnitsField({ draft, change }: FieldsProps): JSX.Element {
  const labels = useLabels(eventLabels);
  const language = useLanguage();
  const units = useUnits();
  return (
    <Field label={labels.units}>
      <TreeSelect
        multiple
        aria-label={labels.units}
        value={[...draft.units]}
        treeData={unitBranches(units, language)}
        treeDefaultExpandedKeys={units.slice(0, 1).map(({ code }) => code)}
        showSearch={{ filterTreeNode: (typed, { searched }) => String(searched).includes(typed.toLowerCase()) }}
        onChange={(chosen: string[]) => change({ units: chosen })}
      />
    </Field>
  );
}
