import type { JSX } from 'react';
import { useLabels } from '../../language/use-labels.ts';
import { LanguageSwitch } from '../../parts/language-switch.tsx';
import { Welcome } from './choose-password.tsx';
import { signInLabels } from './labels.ts';
import styles from './sign-in.module.css';

/** Where a one-time link leads: whoever holds it chooses a password, once. */
export function WelcomePage(): JSX.Element {
  const labels = useLabels(signInLabels);
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <header className={styles.head}>
          <h1>{labels.welcome.title}</h1>
          <LanguageSwitch />
        </header>
        <Welcome />
      </div>
    </main>
  );
}
