import { type JSX, type SubmitEvent, useState } from 'react';
import type { Dimension, EntryPage } from '../../api/catalogue-models.ts';
import { useSingle } from '../../api/use-single.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useRenameEntry } from './catalogue.queries.ts';
import styles from './catalogue.module.css';
import { catalogueLabels } from './labels.ts';
import { Refusal } from './refusal.tsx';

interface RenameFormProps {
  dimension: Dimension;
  entry: EntryPage;
  done: (notice?: string) => void;
}

/** New names for an entry; its code stays, and texts under the old names still mean it. */
export function RenameForm({ dimension, entry, done }: RenameFormProps): JSX.Element {
  const labels = useLabels(catalogueLabels);
  const [zh, setZh] = useState(entry.name.zh);
  const [en, setEn] = useState(entry.name.en);
  const renaming = useRenameEntry(dimension, entry.code);
  const rename = useSingle(renaming);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const name = { zh: zh.trim(), en: en.trim() };
    if (name.zh === '' || name.en === '') return;
    rename({ name, version: entry.version }, { onSuccess: () => done(labels.saved) });
  };
  const missing = (text: string): string | null => (text.trim() === '' ? labels.required : null);
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextField label={labels.nameZh} value={zh} maxLength={200} fault={missing(zh)} onChange={setZh} />
      <TextField label={labels.nameEn} value={en} maxLength={200} fault={missing(en)} onChange={setEn} />
      {renaming.error !== null && <Refusal error={renaming.error} />}
      <p className={styles.actions}>
        <Button type="submit" primary disabled={renaming.isPending}>
          {renaming.isPending ? labels.working : labels.save}
        </Button>
        <Button onClick={() => done()}>{labels.cancel}</Button>
      </p>
    </form>
  );
}
