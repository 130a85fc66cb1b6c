import { type JSX, type SubmitEvent, useState } from 'react';
import type { CatalogueEntry, Dimension } from '../../api/catalogue-models.ts';
import { useSingle } from '../../api/use-single.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useCreateEntry } from './catalogue.queries.ts';
import styles from './catalogue.module.css';
import { EntryFields } from './entry-fields.tsx';
import { type EntryDraft, emptyDraft, isComplete, newEntryOf } from './entry-draft.ts';
import { catalogueLabels } from './labels.ts';
import { Refusal } from './refusal.tsx';

interface NewEntryFormProps {
  dimension: Dimension;
  entries: readonly CatalogueEntry[];
  parent: string | null;
  done: (code?: string) => void;
}

/** A new entry below another, or at the top. */
export function NewEntryForm({ dimension, entries, parent, done }: NewEntryFormProps): JSX.Element {
  const labels = useLabels(catalogueLabels);
  const language = useLanguage();
  const [draft, setDraft] = useState<EntryDraft>(emptyDraft(''));
  const [validFrom, setValidFrom] = useState('');
  const [wasSent, setWasSent] = useState(false);
  const creating = useCreateEntry(dimension);
  const create = useSingle(creating);
  const above = entries.find(({ code }) => code === parent);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setWasSent(true);
    if (!isComplete(draft)) return;
    const body = { ...newEntryOf(draft, parent), validFrom: validFrom === '' ? null : validFrom };
    create(body, { onSuccess: ({ code }) => done(code) });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <h3>{above === undefined ? labels.addTop : labels.addUnder(inLanguage(above.name, language))}</h3>
      <EntryFields draft={draft} change={setDraft} showMissing={wasSent} />
      <TextField label={labels.validFrom} type="date" value={validFrom} onChange={setValidFrom} />
      {creating.error !== null && <Refusal error={creating.error} />}
      <p className={styles.actions}>
        <Button type="submit" primary disabled={creating.isPending}>
          {creating.isPending ? labels.working : labels.create}
        </Button>
        <Button onClick={() => done()}>{labels.cancel}</Button>
      </p>
    </form>
  );
}
