import type { JSX } from 'react';
import type { User } from '../../api/governance-models.ts';
import { useSession } from '../../api/session.ts';
import { useSingle } from '../../api/use-single.ts';
import { wallClock } from '../../language/days.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { IssuedLink } from './issued-link.tsx';
import { userLabels } from './labels.ts';
import styles from './users.module.css';
import { useUserAccess } from './users.queries.ts';

/** A user's one-time link: what it is for, whether one is open, and a fresh one. */
export function UserLink({ user }: { user: User }): JSX.Element {
  const { link: words } = useLabels(userLabels);
  const { timeZone } = useSession().organization;
  const { issueLink, revokeLink } = useUserAccess(user.username);
  const [issue, revoke] = [useSingle(issueLink), useSingle(revokeLink)];
  const issued = issueLink.data !== undefined && user.linkExpiresAt !== null ? issueLink.data : null;
  return (
    <section className={styles.side}>
      <h2>{words.title}</h2>
      <div className={styles.form}>
        <p className="muted">{user.invited ? words.ofInvited : words.ofUser}</p>
        <p>{user.linkExpiresAt === null ? words.none : words.open(wallClock(user.linkExpiresAt, timeZone))}</p>
        {issued !== null && <IssuedLink link={issued} />}
        <div className={styles.steps}>
          <Button disabled={issueLink.isPending || !user.active} onClick={() => issue()}>
            {user.linkExpiresAt === null ? words.issue : words.again}
          </Button>
          {user.linkExpiresAt !== null && (
            <Button disabled={revokeLink.isPending} onClick={() => revoke()}>
              {words.revoke}
            </Button>
          )}
        </div>
        {!user.active && <p className="muted">{words.inactive}</p>}
        <Failure error={issueLink.error ?? revokeLink.error} />
      </div>
    </section>
  );
}

/** What to do when a device of a user is lost. */
export function UserAccess({ user }: { user: User }): JSX.Element {
  const { access: words } = useLabels(userLabels);
  const { endSessions, resetSecondFactor } = useUserAccess(user.username);
  const [end, reset] = [useSingle(endSessions), useSingle(resetSecondFactor)];
  return (
    <section className={styles.side}>
      <h2>{words.title}</h2>
      <div className={styles.form}>
        <div className={styles.steps}>
          <Button disabled={endSessions.isPending} onClick={() => end()}>
            {words.endSessions}
          </Button>
          <span role="status">{endSessions.isSuccess && words.sessionsEnded}</span>
        </div>
        <p>
          {words.secondFactor}
          {user.secondFactor ? words.on : words.off}{' '}
          <span role="status">{resetSecondFactor.isSuccess && `· ${words.resetDone}`}</span>
        </p>
        {user.secondFactor && (
          <>
            <p className="muted">{words.resetText}</p>
            <Button disabled={resetSecondFactor.isPending} onClick={() => reset()}>
              {words.reset}
            </Button>
          </>
        )}
        <Failure error={endSessions.error ?? resetSecondFactor.error} />
      </div>
    </section>
  );
}

function Failure({ error }: { error: unknown }): JSX.Element | null {
  return error === null ? null : <ProblemNotice error={error} small />;
}
