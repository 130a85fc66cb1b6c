import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { Link, useParams } from 'react-router';
import type { User } from '../../api/governance-models.ts';
import { usePermission, useSession } from '../../api/session.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { wallClock } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { FactList } from '../../parts/fact-list.tsx';
import list from '../../parts/list.module.css';
import { usePageTitle } from '../../parts/page-title.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { usePlace } from '../../place/use-place.ts';
import { EditUser } from './edit-user.tsx';
import { userLabels } from './labels.ts';
import { SetPassword } from './set-password.tsx';
import { stateOf } from './user-state.ts';
import { UserAccess, UserLink } from './user-access.tsx';
import { useRoleNames } from '../../parts/use-role-names.ts';
import styles from './users.module.css';
import { userQuery } from './users.queries.ts';

/** One user: edited by administrators, read by auditors. */
export function UserPage(): JSX.Element {
  const { username = '' } = useParams();
  const labels = useLabels(userLabels);
  const { linkTo } = usePlace();
  const query = useQuery(userQuery(username));
  usePageTitle(username);
  return (
    <QueryView query={query} skeleton={[40, 40, 320]}>
      {(user) => (
        <article className={list.page}>
          <p className="muted">
            <Link to={linkTo('/administration/users')}>‹ {labels.title}</Link>
          </p>
          <header className={list.head}>
            <h1>{user.displayName}</h1>
            <p>{user.username}</p>
          </header>
          <UserBody user={user} />
        </article>
      )}
    </QueryView>
  );
}

function UserBody({ user }: { user: User }): JSX.Element {
  const may = usePermission();
  if (!may('users.write')) return <UserFacts user={user} />;
  return (
    <div className={styles.columns}>
      <EditUser key={user.username} user={user} />
      <div className={styles.asides}>
        <UserLink user={user} />
        <UserAccess user={user} />
        <SetPassword username={user.username} />
      </div>
    </div>
  );
}

function UserFacts({ user }: { user: User }): JSX.Element {
  const labels = useLabels(userLabels);
  const language = useLanguage();
  const roleNames = useRoleNames();
  const { timeZone } = useSession().organization;
  return (
    <div className={styles.form}>
      <p className="muted">{labels.readOnly}</p>
      <FactList
        facts={[
          [labels.role, roleNames(user.roles)],
          [labels.unit, inLanguage(user.unitName, language)],
          [labels.department, user.department ?? labels.wholeUnit],
          [labels.state, labels[stateOf(user)]],
          [labels.lastSignIn, user.lastSignInAt === null ? labels.never : wallClock(user.lastSignInAt, timeZone)],
          [labels.created, wallClock(user.createdAt, timeZone)],
        ]}
      />
    </div>
  );
}
