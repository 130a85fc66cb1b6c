import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { accountQuery } from '../../api/account.ts';
import { usePermission, useSession } from '../../api/session.ts';
import { useLabels } from '../../language/use-labels.ts';
import list from '../../parts/list.module.css';
import { usePageTitle } from '../../parts/page-title.ts';
import { QueryView } from '../../parts/query-view.tsx';
import styles from './account.module.css';
import { ChangePassword } from './change-password.tsx';
import { accountLabels } from './labels.ts';
import { Profile } from './profile.tsx';
import { SecondFactor } from './second-factor.tsx';
import { Sessions } from './sessions.tsx';
import { Substitutes } from './substitutes.tsx';
import { Tokens } from './tokens.tsx';

/** Everything about one's own account on one page. While something must be done first, only what serves it is shown. */
export function AccountPage(): JSX.Element {
  const labels = useLabels(accountLabels);
  const { restriction } = useSession().user;
  const may = usePermission();
  const query = useQuery(accountQuery);
  const isFree = restriction === null;
  usePageTitle(labels.title);
  return (
    <div className={list.page}>
      <header className={list.head}>
        <h1>{labels.title}</h1>
      </header>
      <QueryView query={query} skeleton={[160, 160, 120, 120]}>
        {(account) => (
          <div className={styles.page}>
            {restriction !== null && (
              <p className={styles.notice} role="alert">
                {labels.restriction[restriction]}
              </p>
            )}
            {isFree && <Profile account={account} />}
            <ChangePassword account={account} />
            {restriction !== 'password-change' && <SecondFactor account={account} />}
            <Sessions />
            {isFree && may('tokens.own') && <Tokens />}
            {isFree && may('substitutes.own') && <Substitutes />}
          </div>
        )}
      </QueryView>
    </div>
  );
}
