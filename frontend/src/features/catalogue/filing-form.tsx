import { type JSX, type SubmitEvent, useEffect, useRef, useState } from 'react';
import type { CatalogueEntry, NewEntry } from '../../api/catalogue-models.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import styles from './catalogue.module.css';
import { codeOf, emptyDraft, isComplete, newEntryOf } from './entry-draft.ts';
import { EntryFields } from './entry-fields.tsx';
import { EntrySelect } from './entry-select.tsx';
import { catalogueLabels } from './labels.ts';
import { waitingLabels } from './waiting-labels.ts';

interface FilingFormProps {
  entries: readonly CatalogueEntry[];
  how: 'other' | 'new';
  texts: readonly string[];
  isBusy: boolean;
  file: (texts: readonly string[], code: string, created: NewEntry | null) => void;
  cancel: () => void;
}

/** Files texts under an entry that was not suggested, or under a new one made from the first of them. */
export function FilingForm({ entries, how, texts, isBusy, file, cancel }: FilingFormProps): JSX.Element {
  const labels = useLabels(catalogueLabels);
  const words = useLabels(waitingLabels);
  const [code, setCode] = useState<string | null>(null);
  const [draft, setDraft] = useState(() => emptyDraft(texts[0] ?? ''));
  const [wasSent, setWasSent] = useState(false);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setWasSent(true);
    if (how === 'new' && isComplete(draft)) file(texts, codeOf(draft).trim(), newEntryOf(draft, code));
    if (how === 'other' && code !== null) file(texts, code, null);
  };
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const leave = ({ key }: globalThis.KeyboardEvent): void => {
      if (key === 'Escape') cancel();
    };
    const shown = form.current;
    shown?.addEventListener('keydown', leave);
    return () => shown?.removeEventListener('keydown', leave);
  }, [cancel]);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  return (
    <form ref={form} className={styles.filing} onSubmit={submit}>
      <h3>{how === 'new' ? words.newFrom : words.fileSelected}</h3>
      <p className={styles.small}>{labels.texts(texts.join('、'))}</p>
      {how === 'new' && <EntryFields draft={draft} change={setDraft} showMissing={wasSent} />}
      <EntrySelect
        entries={entries}
        value={code}
        onChange={setCode}
        name={how === 'new' ? words.parent : labels.into}
        allowClear
      />
      <p className={styles.actions}>
        <Button type="submit" primary disabled={isBusy || (how === 'other' && code === null)}>
          {isBusy ? labels.working : words.fileSelected}
        </Button>
        <Button onClick={cancel}>{labels.cancel}</Button>
      </p>
    </form>
  );
}
