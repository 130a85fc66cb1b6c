import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type JSX, useRef, useState } from 'react';
import { sendForm } from '../../api/send-form.ts';
import { useSingle } from '../../api/use-single.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/text-field.tsx';
import styles from './evidence.module.css';
import { evidenceLabels } from './labels.ts';
import { ScanRefusal } from './scan-refusal.tsx';

interface AddEvidenceProps {
  /** Address of what the file belongs to, at the server. */
  path: string;
  /** Gets the document the server answers with. */
  onAdded: (document: unknown) => void;
  /** Says why a file was not taken. */
  failure: (error: unknown) => JSX.Element;
}

/** Sends a file of evidence and tells how much of it has left. */
export function AddEvidence({ path, onAdded, failure }: AddEvidenceProps): JSX.Element {
  const labels = useLabels(evidenceLabels);
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [note, setNote] = useState('');
  const [sent, setSent] = useState(0);
  const adding = useSending(path, setSent, onAdded);
  const add = useSingle(adding);
  const clear = (): void => {
    setFile(null);
    setNote('');
    if (input.current !== null) input.current.value = '';
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (file !== null) add({ file, note }, { onSuccess: clear });
  };
  const percent = Math.round(sent * 100);
  return (
    <form className={styles.form} aria-label={labels.send} onSubmit={submit}>
      <label className={styles.file}>
        {labels.file}
        <input ref={input} type="file" onChange={({ target }) => setFile(target.files?.[0] ?? null)} />
        <span className="muted">{labels.hint}</span>
      </label>
      <TextField label={labels.shows} value={note} maxLength={500} onChange={setNote} />
      {adding.isPending && (
        <progress className={styles.progress} max={100} value={percent} aria-label={labels.sending(percent)} />
      )}
      {adding.error !== null && <ScanRefusal error={adding.error} otherwise={failure} />}
      <p>
        <Button type="submit" disabled={file === null || adding.isPending}>
          {adding.isPending ? labels.sending(percent) : labels.send}
        </Button>
      </p>
    </form>
  );
}

function useSending(path: string, onSent: (share: number) => void, onSuccess: (document: unknown) => void) {
  return useMutation({
    mutationFn: ({ file, note }: { file: File; note: string }) => {
      const form = new FormData();
      form.append('note', note);
      form.append('file', file);
      return sendForm(`${path}/evidence`, form, onSent, new AbortController().signal);
    },
    onSuccess,
  });
}
