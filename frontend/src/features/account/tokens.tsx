import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import type { ApiToken } from '../../api/account.ts';
import { useSession } from '../../api/session.ts';
import { wallClock } from '../../language/days.ts';
import { knownWord } from '../../language/known-word.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { tokensQuery, useRevokeToken } from './account.queries.ts';
import styles from './account.module.css';
import { accountLabels } from './labels.ts';
import { NewTokenForm } from './new-token-form.tsx';
import { permissionNames } from './permission-names.ts';
import { Section } from './section.tsx';

/** One's own API tokens. */
export function Tokens(): JSX.Element {
  const { tokens: words } = useLabels(accountLabels);
  const query = useQuery(tokensQuery);
  const [isCreating, setIsCreating] = useState(false);
  return (
    <Section title={words.title}>
      <p className="muted">{words.intro}</p>
      <QueryView query={query} skeleton={[36, 36]} small>
        {({ items }) =>
          items.length === 0 ? (
            <p>{words.none}</p>
          ) : (
            <ul className={styles.list}>
              {items.map((token) => (
                <Row key={token.id} token={token} />
              ))}
            </ul>
          )
        }
      </QueryView>
      {isCreating ? (
        <NewTokenForm onDone={() => setIsCreating(false)} />
      ) : (
        <Button onClick={() => setIsCreating(true)}>{words.create}</Button>
      )}
    </Section>
  );
}

function Row({ token }: { token: ApiToken }): JSX.Element {
  const { tokens: words } = useLabels(accountLabels);
  const names = useLabels(permissionNames);
  const revoke = useRevokeToken();
  return (
    <li>
      <div>
        <p>{token.name}</p>
        <p className="muted">{token.scopes.map((scope) => knownWord(names, scope)).join(' · ')}</p>
        <TokenTimes token={token} />
      </div>
      <Button
        aria-label={words.revokeName(token.name)}
        disabled={revoke.isPending}
        onClick={() => revoke.mutate(token.id)}
      >
        {words.revoke}
      </Button>
      {revoke.error !== null && <ProblemNotice error={revoke.error} small />}
    </li>
  );
}

function TokenTimes({ token }: { token: ApiToken }): JSX.Element {
  const { tokens: words } = useLabels(accountLabels);
  const { timeZone } = useSession().organization;
  const at = (instant: string | null, none: string): string => (instant === null ? none : wallClock(instant, timeZone));
  return (
    <p className="muted">
      {words.created} {at(token.createdAt, '')} · {words.expires} {at(token.expiresAt, words.never)} · {words.lastUsed}{' '}
      {at(token.lastUsedAt, words.neverUsed)}
    </p>
  );
}
