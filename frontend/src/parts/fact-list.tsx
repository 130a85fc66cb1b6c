import type { JSX, ReactNode } from 'react';
import styles from './fact-list.module.css';

/** What a fact is called and what it is; `null` leaves it out. */
export type Fact = readonly [name: string, value: ReactNode];

/** Facts of one thing, each on a line of its own. */
export function FactList({ facts }: { facts: readonly Fact[] }): JSX.Element {
  return (
    <dl className={styles.facts}>
      {facts
        .filter(([, value]) => value !== null)
        .map(([name, value]) => (
          <div key={name} className={styles.fact}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
