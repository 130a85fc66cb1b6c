import { type JSX, useEffect, useState } from 'react';
import type { Unmasked } from '../../api/models.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import styles from './complaint.module.css';
import { complaintLabels } from './labels.ts';

const SHOWN_SECONDS = 60;

interface ClearValuesProps {
  unmasked: Unmasked;
  hide: () => void;
}

/** The clear values, for a minute or until hidden; they live on this screen only. */
export function ClearValues({ unmasked: { fields }, hide }: ClearValuesProps): JSX.Element {
  const labels = useLabels(complaintLabels);
  const [left, setLeft] = useState(SHOWN_SECONDS);
  useEffect(() => {
    const timer = setInterval(() => setLeft((seconds) => seconds - 1), 1000);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => {
    if (left <= 0) hide();
  }, [left, hide]);
  const names: Readonly<Record<string, string>> = { ...labels.fields, text: labels.text };
  return (
    <section className={styles.clear} aria-label={labels.clearValues}>
      <header className={styles.masked}>
        <h2>{labels.clearValues}</h2>
        <span className="muted">{labels.hidesIn(String(left))}</span>
        <Button onClick={hide}>{labels.hideNow}</Button>
      </header>
      <dl>
        {Object.entries(fields).map(([field, value]) => (
          <div key={field} className={styles.field}>
            <dt>{names[field] ?? field}</dt>
            <dd className={styles.written}>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
