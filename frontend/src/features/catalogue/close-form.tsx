import { type JSX, type SubmitEvent, useState } from 'react';
import type { Dimension, EntryPage } from '../../api/catalogue-models.ts';
import { useSession } from '../../api/session.ts';
import { useSingle } from '../../api/use-single.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useCloseEntry } from './catalogue.queries.ts';
import styles from './catalogue.module.css';
import { catalogueLabels } from './labels.ts';
import { Refusal } from './refusal.tsx';

interface CloseFormProps {
  dimension: Dimension;
  entry: EntryPage;
  done: (notice?: string) => void;
}

/** Takes an entry out of use from a day on. */
export function CloseForm({ dimension, entry, done }: CloseFormProps): JSX.Element {
  const labels = useLabels(catalogueLabels);
  const language = useLanguage();
  const [day, setDay] = useState(useSession().organization.today);
  const closing = useCloseEntry(dimension, entry.code);
  const close = useSingle(closing);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (day !== '') close(day, { onSuccess: () => done(labels.saved) });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <h3>{labels.closeTitle(inLanguage(entry.name, language))}</h3>
      <p className="muted">{labels.closeText}</p>
      <TextField label={labels.effective} type="date" value={day} onChange={setDay} />
      {closing.error !== null && <Refusal error={closing.error} />}
      <p className={styles.actions}>
        <Button type="submit" primary disabled={closing.isPending}>
          {closing.isPending ? labels.working : labels.confirm.close}
        </Button>
        <Button onClick={() => done()}>{labels.cancel}</Button>
      </p>
    </form>
  );
}
