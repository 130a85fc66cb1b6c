import type { JSX } from 'react';
import { useLabels } from '../../language/use-labels.ts';
import { LanguageSwitch } from '../../parts/language-switch.tsx';
import { signInLabels } from './labels.ts';
import { SignInForm } from './sign-in-form.tsx';
import styles from './sign-in.module.css';

/** One calm card. */
export function SignInPage(): JSX.Element {
  const labels = useLabels(signInLabels);
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <header className={styles.head}>
          <h1>{labels.title}</h1>
          <LanguageSwitch />
        </header>
        <p className={styles.subtitle}>{labels.subtitle}</p>
        <SignInForm />
      </div>
    </main>
  );
}
