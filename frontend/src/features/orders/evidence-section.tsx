import { type FormEvent, type JSX, useRef, useState } from 'react';
import type { Order, OrderEvidence } from '../../api/order-models.ts';
import { useSession } from '../../api/session.ts';
import { useSingle } from '../../api/use-single.ts';
import { wallClock } from '../../language/days.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { HashValue } from '../../parts/hash-value.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { handInWords } from './course.ts';
import { OrderProblem } from './order-problem.tsx';
import styles from './orders.module.css';
import { useAddEvidence } from './orders.queries.ts';
import { pageLabels } from './page-labels.ts';
import { sizeInWords } from './size-words.ts';

interface SectionProps {
  order: Order;
  reload: () => void;
}

/** The files that show what was done; the lead adds to them, nothing is ever replaced. */
export function EvidenceSection({ order, reload }: SectionProps): JSX.Element {
  const labels = useLabels(pageLabels);
  return (
    <section className={styles.part} id="evidence">
      <h2>{labels.evidence(order.evidence.length)}</h2>
      {order.evidence.length === 0 && <p className="muted">{labels.noEvidence}</p>}
      <ul className={styles.files}>
        {order.evidence.map((file) => (
          <File key={file.number} id={order.id} file={file} />
        ))}
      </ul>
      {order.mayAddEvidence && <AddEvidence order={order} reload={reload} />}
    </section>
  );
}

function File({ id, file }: { id: string; file: OrderEvidence }): JSX.Element {
  const labels = useLabels(pageLabels);
  const { timeZone } = useSession().organization;
  const { number, name, edition, kind, size, sha256, note, by, at } = file;
  const address = `/api/supervision-orders/${id}/evidence/${number}/file`;
  const isPicture = kind === 'png' || kind === 'jpeg';
  return (
    <li>
      <span>
        <a href={address} target="_blank" rel="noreferrer">
          {name}
        </a>{' '}
        <span className="muted">{labels.edition(edition)}</span>
      </span>
      {isPicture && <img src={address} alt={note ?? name} loading="lazy" />}
      {note !== null && <span>{note}</span>}
      <span className="muted">
        {labels.fileBy(handInWords(by, labels), wallClock(at, timeZone), sizeInWords(size))}
      </span>
      <details>
        <summary className="muted">SHA-256</summary>
        <HashValue value={sha256} name={name} />
      </details>
    </li>
  );
}

function AddEvidence({ order, reload }: SectionProps): JSX.Element {
  const labels = useLabels(pageLabels);
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [note, setNote] = useState('');
  const [sent, setSent] = useState(0);
  const adding = useAddEvidence(order, setSent);
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
      <label className={styles.field}>
        {labels.file}
        <input ref={input} type="file" onChange={({ target }) => setFile(target.files?.[0] ?? null)} />
        <span className="muted">{labels.fileHint}</span>
      </label>
      <TextField label={labels.shows} value={note} maxLength={500} onChange={setNote} />
      {adding.isPending && (
        <progress className={styles.progress} max={100} value={percent} aria-label={labels.sending(percent)} />
      )}
      {adding.error !== null && <OrderProblem error={adding.error} reload={reload} />}
      <p>
        <Button type="submit" disabled={file === null || adding.isPending}>
          {adding.isPending ? labels.sending(percent) : labels.send}
        </Button>
      </p>
    </form>
  );
}
