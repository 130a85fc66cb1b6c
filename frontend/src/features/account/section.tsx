import { type JSX, type ReactNode, useId } from 'react';
import styles from './account.module.css';

/** One matter of the account under its heading. */
export function Section({ title, children }: { title: string; children: ReactNode }): JSX.Element {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className={styles.body}>{children}</div>
    </section>
  );
}
