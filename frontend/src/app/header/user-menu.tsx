import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { JSX } from 'react';
import { Link, useNavigate } from 'react-router';
import { client, dataOf } from '../../api/client.ts';
import { usePermission, useSession } from '../../api/session.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { Popover } from '../../parts/popover.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { usePlace } from '../../place/use-place.ts';
import { shellLabels } from '../labels.ts';
import { ActingChoice } from './acting-choice.tsx';
import styles from './user-menu.module.css';

/** Who is signed in and in whose place, the own account, and the way out. */
export function UserMenu(): JSX.Element {
  const labels = useLabels(shellLabels);
  const language = useLanguage();
  const { user, organization } = useSession();
  const may = usePermission();
  const { linkTo } = usePlace();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const signOut = useMutation({
    mutationFn: () => dataOf(client.DELETE('/api/session')),
    onSuccess: async () => {
      await navigate('/sign-in');
      queries.clear();
    },
  });
  return (
    <Popover
      label={user.actingFor === null ? user.displayName : labels.actingFor(user.actingFor)}
      name={labels.user}
      align="end"
    >
      {(close) => (
        <div className={styles.menu}>
          <p className={styles.name}>{user.displayName}</p>
          <p className="muted">
            {user.username} · {inLanguage(user.unit.name, language)}
          </p>
          {may('account.own') && (
            <Link to={linkTo('/account')} onClick={close}>
              {labels.account}
            </Link>
          )}
          <ActingChoice />
          <Button disabled={signOut.isPending} onClick={() => signOut.mutate()}>
            {labels.signOut}
          </Button>
          {signOut.error !== null && <ProblemNotice error={signOut.error} small />}
          <p className={styles.version}>Redline {organization.version}</p>
        </div>
      )}
    </Popover>
  );
}
