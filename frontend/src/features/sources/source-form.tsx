import { Checkbox, Radio, Select } from 'antd';
import { type FormEvent, type JSX, useState } from 'react';
import { problemOf } from '../../api/problem.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { UnitSelect } from '../../widgets/unit-select.tsx';
import { CalendarFields } from './calendar-fields.tsx';
import { Field, type FieldsProps } from './field.tsx';
import { sourceLabels } from './labels.ts';
import type { SourceDraft } from './source-draft.ts';
import styles from './sources.module.css';
import { UnitsField } from './units-field.tsx';

interface SourceFormProps {
  initial: SourceDraft;
  mappings: readonly string[];
  isNew: boolean;
  isSaving: boolean;
  error: unknown;
  save: (draft: SourceDraft) => void;
}

/** What is agreed with a source: how it delivers, what, for whom, and when. */
export function SourceForm({ initial, mappings, isNew, isSaving, error, save }: SourceFormProps): JSX.Element {
  const labels = useLabels(sourceLabels);
  const [draft, setDraft] = useState(initial);
  const change: FieldsProps['change'] = (changes) => setDraft((before) => ({ ...before, ...changes }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save(draft);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextField
        label={labels.code}
        hint={labels.codeHint}
        value={draft.code}
        disabled={!isNew}
        required
        maxLength={100}
        onChange={(code) => change({ code })}
      />
      <TextField label={labels.nameZh} value={draft.zh} required maxLength={200} onChange={(zh) => change({ zh })} />
      <TextField label={labels.nameEn} value={draft.en} maxLength={200} onChange={(en) => change({ en })} />
      <DeliveryFields draft={draft} change={change} />
      <ContentFields draft={draft} change={change} mappings={mappings} />
      <Field label={labels.unit}>
        <UnitSelect value={draft.unit} name={labels.unit} onChange={(unit) => unit !== null && change({ unit })} />
      </Field>
      <UnitsField draft={draft} change={change} />
      <CalendarFields draft={draft} change={change} />
      <Checkbox checked={draft.active} onChange={({ target }) => change({ active: target.checked })}>
        {labels.active}
      </Checkbox>
      {error !== null &&
        (problemOf(error).code === 'sources.stale' ? (
          <p role="alert">{labels.stale}</p>
        ) : (
          <ProblemNotice error={error} small />
        ))}
      <p>
        <Button primary type="submit" disabled={isSaving}>
          {isSaving ? labels.saving : labels.save}
        </Button>
      </p>
    </form>
  );
}

function DeliveryFields({ draft, change }: FieldsProps): JSX.Element {
  const labels = useLabels(sourceLabels);
  return (
    <>
      <Field label={labels.kind}>
        <Radio.Group
          aria-label={labels.kind}
          value={draft.kind}
          options={(['folder', 'push'] as const).map((value) => ({ value, label: labels.kinds[value] }))}
          onChange={({ target }) => change({ kind: target.value as SourceDraft['kind'] })}
        />
      </Field>
      {draft.kind === 'folder' && (
        <TextField
          label={labels.folder}
          value={draft.folder}
          required
          maxLength={200}
          onChange={(folder) => change({ folder })}
        />
      )}
    </>
  );
}

function ContentFields({ draft, change, mappings }: FieldsProps & { mappings: readonly string[] }): JSX.Element {
  const labels = useLabels(sourceLabels);
  const kinds = ['complaints', 'daily-totals', 'customer-base', 'units'] as const;
  return (
    <>
      <Field label={labels.importKind}>
        <Select
          aria-label={labels.importKind}
          value={draft.importKind}
          options={kinds.map((value) => ({ value, label: labels.importKinds[value] }))}
          onChange={(importKind) => change({ importKind })}
        />
      </Field>
      {draft.importKind === 'complaints' && (
        <Field label={labels.layersLabel}>
          <Checkbox.Group
            value={[...draft.layers]}
            options={(['contact', 'ticket', 'appeal'] as const).map((value) => ({
              value,
              label: labels.layers[value],
            }))}
            onChange={(layers) => change({ layers })}
          />
        </Field>
      )}
      <Field label={labels.mapping}>
        <Select
          aria-label={labels.mapping}
          value={draft.mapping}
          options={[
            ...(draft.importKind === 'complaints' ? [] : [{ value: '', label: labels.noMapping }]),
            ...mappings.map((value) => ({ value, label: value })),
          ]}
          onChange={(mapping) => change({ mapping })}
        />
      </Field>
      <Field label={labels.outcome}>
        <Radio.Group
          aria-label={labels.outcome}
          value={draft.publish}
          options={[
            { value: true, label: labels.publish },
            { value: false, label: labels.publishNo },
          ]}
          onChange={({ target }) => change({ publish: target.value === true })}
        />
      </Field>
    </>
  );
}
