import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, type JSX, type ReactNode, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { client, dataOf } from '../../api/client.ts';
import { problemOf } from '../../api/problem.ts';
import type { components } from '../../api/schema.ts';
import { useSingle } from '../../api/use-single.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { NewPasswordField } from '../../parts/new-password-field.tsx';
import { passwordLabels } from '../../parts/password-labels.ts';
import { refusalInWords } from '../../parts/password-words.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { signInLabels } from './labels.ts';
import styles from './sign-in.module.css';

type OpenLink = components['schemas']['OpenLinkDto'];

/** The secret stands after the hash sign of the address, so that it never travels in one. */
export function Welcome(): JSX.Element {
  const token = useLocation().hash.slice(1);
  const link = useQuery({
    queryKey: ['password-link', token],
    queryFn: () => dataOf(client.POST('/api/password-links/opening', { body: { token } })),
    retry: false,
    gcTime: 0,
    staleTime: Infinity,
  });
  if (link.data !== undefined) return <ChoosePassword token={token} link={link.data} />;
  if (link.error === null) return <Skeleton heights={[24, 40, 40]} />;
  return problemOf(link.error).status === 404 ? (
    <Dead />
  ) : (
    <ProblemNotice error={link.error} retry={link.refetch} small />
  );
}

function ChoosePassword({ token, link }: { token: string; link: OpenLink }): JSX.Element {
  const labels = useLabels(signInLabels);
  const words = useLabels(passwordLabels);
  const { welcome } = labels;
  const [password, setPassword] = useState('');
  const choosing = useMutation({
    mutationFn: () => dataOf(client.POST('/api/password-links/acceptance', { body: { token, password } })),
  });
  const choose = useSingle(choosing);
  const problem = choosing.error === null ? null : problemOf(choosing.error);
  const fault = problem === null ? null : refusalInWords(problem, 'password', link.policy, words);
  if (choosing.isSuccess) return <Done />;
  if (problem?.status === 404) return <Dead />;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    choose();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <p>{link.purpose === 'reset' ? welcome.reset(link.displayName) : welcome.invited(link.displayName)}</p>
      <p className="muted">{welcome.username(link.username)}</p>
      {/* tells the browser's password store for whom the password is */}
      <input type="text" name="username" autoComplete="username" value={link.username} readOnly hidden />
      <NewPasswordField
        value={password}
        onChange={setPassword}
        username={link.username}
        policy={link.policy}
        fault={fault}
      />
      <Button primary type="submit" disabled={choosing.isPending}>
        {choosing.isPending ? welcome.submitting : welcome.submit}
      </Button>
      {problem !== null && fault === null && <ProblemNotice error={problem} small />}
    </form>
  );
}

function Done(): JSX.Element {
  const { welcome, submit } = useLabels(signInLabels);
  return (
    <Told title={welcome.done} text={welcome.doneText}>
      <Link to="/sign-in">{submit}</Link>
    </Told>
  );
}

function Dead(): JSX.Element {
  const { welcome, submit } = useLabels(signInLabels);
  return (
    <Told title={welcome.dead} text={welcome.deadText}>
      <Link to="/sign-in">{submit}</Link>
    </Told>
  );
}

function Told({ title, text, children }: { title: string; text: string; children: ReactNode }): JSX.Element {
  return (
    <div className={styles.form} role="status">
      <h2>{title}</h2>
      <p>{text}</p>
      <p>{children}</p>
    </div>
  );
}
