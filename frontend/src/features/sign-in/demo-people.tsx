import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { demoQuery } from '../../api/demo.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { DemoProgress } from '../../parts/demo-progress.tsx';
import styles from './demo-people.module.css';
import { demoLabels } from './demo-labels.ts';

interface DemoPeopleProps {
  /** Fills the form in with a person's name and the password. */
  choose: (username: string, password: string) => void;
}

/** Only on a demo: whom to sign in as, and while it is being loaded, how far it is. */
export function DemoPeople({ choose }: DemoPeopleProps): JSX.Element | null {
  const labels = useLabels(demoLabels);
  const language = useLanguage();
  const { data: demo } = useQuery(demoQuery);
  if (demo === undefined || demo.state === 'none' || demo.password === null) return null;
  const { password } = demo;
  return (
    <section className={styles.demo} aria-label={labels.demo}>
      <h2>{labels.demo}</h2>
      <p>{labels.text}</p>
      <DemoProgress demo={demo} />
      <ul>
        {demo.signIns.map(({ username, name, purpose }) => (
          <li key={username}>
            <button type="button" onClick={() => choose(username, password)}>
              <strong>{username}</strong>
              <span>{name}</span>
              <span className={styles.purpose}>{inLanguage(purpose, language)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className={styles.password}>
        {labels.password} <code>{password}</code>
      </p>
    </section>
  );
}
