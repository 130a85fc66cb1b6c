import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type JSX, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
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

/**
 * Name and password, then, for who has a second factor, the code. A wrong name and a wrong password are refused in the
 * same words.
 */
export function SignInForm(): JSX.Element {
  const labels = useLabels(signInLabels);
  const [capsLock, setCapsLock] = useState(false);
  const { signIn, wait, needsCode, startOver } = useSignIn();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const code = textOf(fields, 'code');
    signIn.mutate({
      username: textOf(fields, 'username'),
      password: textOf(fields, 'password'),
      ...(code === '' ? {} : { code }),
    });
  };
  const watchCapsLock = (event: KeyboardEvent): void => setCapsLock(event.getModifierState('CapsLock'));
  return (
    <form className={styles.form} onSubmit={submit}>
      <div className={styles.fields} hidden={needsCode}>
        <Field name="username" label={labels.username} autoComplete="username" />
        <Field name="password" label={labels.password} autoComplete="current-password" onKey={watchCapsLock} />
        <p className={styles.hint} role="status">
          {capsLock ? `⇪ ${labels.capsLock}` : ''}
        </p>
      </div>
      {needsCode && <CodeField />}
      <Button primary type="submit" disabled={signIn.isPending || wait > 0}>
        {signIn.isPending ? labels.submitting : labels.submit}
      </Button>
      <Refusal error={signIn.error} wait={wait} />
      {needsCode && <Button onClick={startOver}>{labels.otherUser}</Button>}
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
  const [needsCode, setNeedsCode] = useState(false);
  const signIn = useMutation({
    mutationFn: (body: { username: string; password: string; code?: string }) =>
      dataOf(client.POST('/api/session', { body })),
    onSuccess: async () => {
      queries.clear();
      await queries.fetchQuery(sessionQuery);
      await navigate(safeTarget(search.get('target')), { replace: true });
    },
    onError: (error) => {
      const { code, retryAfter } = problemOf(error);
      setWait(retryAfter ?? 0);
      if (code === 'session.second-factor-required') setNeedsCode(true);
    },
  });
  const startOver = (): void => {
    setNeedsCode(false);
    signIn.reset();
  };
  return { signIn, wait, needsCode, startOver };
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

/** The second step; the digits can be pasted, and a phone offers them from its message. */
function CodeField(): JSX.Element {
  const labels = useLabels(signInLabels);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{labels.code}</label>
      <input
        ref={field}
        id={id}
        name="code"
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={20}
        required
        aria-describedby={`${id}-hint`}
      />
      <p id={`${id}-hint`} className="muted">
        {labels.codeHint}
      </p>
    </div>
  );
}

function Refusal({ error, wait }: { error: unknown; wait: number }): JSX.Element | null {
  const labels = useLabels(signInLabels);
  if (error === null) return null;
  const { status, code } = problemOf(error);
  if (code === 'session.second-factor-required') return null;
  if (status !== 401 && status !== 429) return <ProblemNotice error={error} small />;
  if (status === 429) return <Notice text={wait > 0 ? labels.wait(String(wait)) : labels.retryNow} />;
  return <Notice text={code === 'session.code-refused' ? labels.codeRefused : labels.refused} />;
}

function Notice({ text }: { text: string }): JSX.Element {
  return (
    <p className={styles.refusal} role="alert">
      {text}
    </p>
  );
}
