import { type JSX, type SubmitEvent, useState } from 'react';
import type { Dimension, EntryPage } from '../../api/catalogue-models.ts';
import { useSession } from '../../api/session.ts';
import { useSingle } from '../../api/use-single.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useCloseEntry, usePreviewClosing } from './catalogue.queries.ts';
import styles from './catalogue.module.css';
import { ChangePreviewBox } from './change-preview.tsx';
import { catalogueLabels } from './labels.ts';
import { Refusal } from './refusal.tsx';

interface CloseFormProps {
  dimension: Dimension;
  entry: EntryPage;
  done: (notice?: string) => void;
}

/** Takes an entry out of use from a day on; what would change is seen before it can be done. */
export function CloseForm({ dimension, entry, done }: CloseFormProps): JSX.Element {
  const labels = useLabels(catalogueLabels);
  const language = useLanguage();
  const [day, setDay] = useState(useSession().organization.today);
  const previewing = usePreviewClosing(dimension, entry.code);
  const closing = useCloseEntry(dimension, entry.code);
  const preview = useSingle(previewing);
  const close = useSingle(closing);
  const change = (next: string): void => {
    setDay(next);
    previewing.reset();
    closing.reset();
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (previewing.data === undefined) preview(day);
    else close(day, { onSuccess: () => done(labels.saved) });
  };
  const error = closing.error ?? previewing.error;
  const isBusy = previewing.isPending || closing.isPending;
  const step = previewing.data === undefined ? labels.preview : labels.confirm.close;
  return (
    <form className={styles.form} onSubmit={submit}>
      <h3>{labels.closeTitle(inLanguage(entry.name, language))}</h3>
      <p className="muted">{labels.closeText}</p>
      <TextField label={labels.effective} type="date" value={day} onChange={change} />
      {previewing.data !== undefined && <ChangePreviewBox preview={previewing.data} />}
      {error !== null && <Refusal error={error} />}
      <p className={styles.actions}>
        <Button type="submit" primary disabled={isBusy || day === ''}>
          {isBusy ? labels.working : step}
        </Button>
        <Button onClick={() => done()}>{labels.cancel}</Button>
      </p>
    </form>
  );
}
