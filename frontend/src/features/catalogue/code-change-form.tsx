import { type JSX, type SubmitEvent, useState } from 'react';
import type { CatalogueEntry, CodeChange, Dimension, EntryPage } from '../../api/catalogue-models.ts';
import { useSession } from '../../api/session.ts';
import { useSingle } from '../../api/use-single.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useChangeCodes, usePreviewChange } from './catalogue.queries.ts';
import styles from './catalogue.module.css';
import { ChangePreviewBox } from './change-preview.tsx';
import { type CodeChangeDraft, codeChangeOf } from './code-change-draft.ts';
import { emptyDraft } from './entry-draft.ts';
import { EntrySelect } from './entry-select.tsx';
import { catalogueLabels } from './labels.ts';
import { Refusal } from './refusal.tsx';
import { SplitFields } from './split-fields.tsx';

interface CodeChangeFormProps {
  kind: CodeChange['kind'];
  dimension: Dimension;
  entries: readonly CatalogueEntry[];
  entry: EntryPage;
  done: (notice?: string) => void;
}

/** Merges, splits or moves an entry from a day on; what would change is seen before it can be done. */
export function CodeChangeForm({ kind, dimension, entries, entry, done }: CodeChangeFormProps): JSX.Element {
  const labels = useLabels(catalogueLabels);
  const name = inLanguage(entry.name, useLanguage());
  const { today } = useSession().organization;
  const [draft, setDraft] = useState<CodeChangeDraft>(() => draftFrom(today));
  const previewing = usePreviewChange();
  const changing = useChangeCodes();
  const preview = useSingle(previewing);
  const take = useSingle(changing);
  const body = codeChangeOf(dimension, kind, entry.code, draft);
  const change = (next: Partial<CodeChangeDraft>): void => {
    setDraft({ ...draft, ...next });
    previewing.reset();
    changing.reset();
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (body === null) return;
    if (previewing.data === undefined) preview(body);
    else take(body, { onSuccess: ({ rows }) => done(labels.done(grouped(rows))) });
  };
  const error = changing.error ?? previewing.error;
  const isBusy = previewing.isPending || changing.isPending;
  const step = previewing.data === undefined ? labels.preview : labels.confirm[kind];
  return (
    <form className={styles.form} onSubmit={submit}>
      <h3>{labels[`${kind}Title`](name)}</h3>
      <p className="muted">{labels[`${kind}Text`]}</p>
      {kind === 'split' ? (
        <SplitFields draft={draft} change={change} />
      ) : (
        <EntrySelect
          entries={entries.filter(({ code }) => code !== entry.code)}
          value={draft.into}
          onChange={(into) => change({ into })}
          name={kind === 'merge' ? labels.into : labels.under}
          allowClear
        />
      )}
      <TextField label={labels.effective} type="date" value={draft.from} onChange={(from) => change({ from })} />
      <TextField label={labels.why} value={draft.note} maxLength={1000} onChange={(note) => change({ note })} />
      {previewing.data !== undefined && <ChangePreviewBox preview={previewing.data} />}
      {error !== null && <Refusal error={error} />}
      <p className={styles.actions}>
        <Button type="submit" primary disabled={isBusy || body === null}>
          {isBusy ? labels.working : step}
        </Button>
        <Button onClick={() => done()}>{labels.cancel}</Button>
      </p>
    </form>
  );
}

function draftFrom(today: string): CodeChangeDraft {
  return { from: today, into: null, note: '', part: emptyDraft(''), place: 'under', texts: '' };
}
