import { type JSX, useRef } from 'react';
import { useLabels } from '../../language/use-labels.ts';
import { LanguageSwitch } from '../../parts/language-switch.tsx';
import { DemoPeople } from './demo-people.tsx';
import { signInLabels } from './labels.ts';
import { SignInForm } from './sign-in-form.tsx';
import styles from './sign-in.module.css';

/** One calm card. */
export function SignInPage(): JSX.Element {
  const labels = useLabels(signInLabels);
  const card = useRef<HTMLDivElement>(null);
  return (
    <main className={styles.page}>
      <div className={styles.card} ref={card}>
        <header className={styles.head}>
          <h1>{labels.title}</h1>
          <LanguageSwitch />
        </header>
        <p className={styles.subtitle}>{labels.subtitle}</p>
        <SignInForm />
        <DemoPeople choose={(username, password) => signInAs(card.current, username, password)} />
      </div>
    </main>
  );
}

/** Fills the form in, whose fields keep their own values, and sends it. */
function signInAs(card: HTMLElement | null, username: string, password: string): void {
  const form = card?.querySelector('form');
  for (const [name, value] of Object.entries({ username, password })) {
    const field = form?.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.value = value;
  }
  form?.requestSubmit();
}
