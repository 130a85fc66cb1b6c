import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type JSX, type KeyboardEvent, useId, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { client, dataOf } from '../../api/client.ts';
import { problemOf } from '../../api/problem.ts';
import { sessionQuery } from '../../api/session.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { signInLabels } from './labels.ts';
import styles from './sign-in.module.css';
import { safeTarget } from './target.ts';
import { useCountdown } from './use-countdown.ts';

/** Name and password. A wrong name and a wrong password are refused in the same words. */
export function SignInForm(): JSX.Element {
  const labels = useLabels(signInLabels);
  const [capsLock, setCapsLock] = useState(false);
  const { signIn, wait } = useSignIn();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    signIn.mutate({ username: textOf(fields, 'username'), password: textOf(fields, 'password') });
  };
  const watchCapsLock = (event: KeyboardEvent): void => setCapsLock(event.getModifierState('CapsLock'));
  return (
    <form className={styles.form} onSubmit={submit}>
      <Field name="username" label={labels.username} autoComplete="username" />
      <Field name="password" label={labels.password} autoComplete="current-password" onKey={watchCapsLock} />
      <p className={styles.hint} role="status">
        {capsLock ? `⇪ ${labels.capsLock}` : ''}
      </p>
      <Button primary type="submit" disabled={signIn.isPending || wait > 0}>
        {signIn.isPending ? labels.submitting : labels.submit}
      </Button>
      <Refusal error={signIn.error} wait={wait} />
    </form>
  );
}

function textOf(fields: FormData, name: string): string {
  const value = fields.get(name);
  return typeof value === 'string' ? value : '';
}

function useSignIn() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const [wait, setWait] = useCountdown();
  const signIn = useMutation({
    mutationFn: (body: { username: string; password: string }) => dataOf(client.POST('/api/session', { body })),
    onSuccess: async () => {
      queries.clear();
      await queries.fetchQuery(sessionQuery);
      await navigate(safeTarget(search.get('target')), { replace: true });
    },
    onError: (error) => setWait(problemOf(error).retryAfter ?? 0),
  });
  return { signIn, wait };
}

interface FieldProps {
  name: 'username' | 'password';
  label: string;
  autoComplete: string;
  onKey?: (event: KeyboardEvent) => void;
}

function Field({ name, label, autoComplete, onKey }: FieldProps): JSX.Element {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        type={name === 'password' ? 'password' : 'text'}
        autoComplete={autoComplete}
        autoCapitalize="none"
        spellCheck={false}
        required
        onKeyDown={onKey}
        onKeyUp={onKey}
      />
    </div>
  );
}

function Refusal({ error, wait }: { error: unknown; wait: number }): JSX.Element | null {
  const labels = useLabels(signInLabels);
  if (error === null) return null;
  const { status } = problemOf(error);
  if (status !== 401 && status !== 429) return <ProblemNotice error={error} small />;
  if (status === 429) return <Notice text={wait > 0 ? labels.wait(String(wait)) : labels.retryNow} />;
  return <Notice text={labels.refused} />;
}

function Notice({ text }: { text: string }): JSX.Element {
  return (
    <p className={styles.refusal} role="alert">
      {text}
    </p>
  );
}
