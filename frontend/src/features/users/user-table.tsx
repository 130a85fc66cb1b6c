import type { JSX } from 'react';
import { Link } from 'react-router';
import type { User } from '../../api/governance-models.ts';
import { useSession } from '../../api/session.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { wallClock } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import list from '../../parts/list.module.css';
import { usePlace } from '../../place/use-place.ts';
import { userLabels } from './labels.ts';
import { stateOf } from './user-state.ts';
import { useRoleNames } from '../../parts/use-role-names.ts';

/** One line per user. */
export function UserTable({ rows }: { rows: readonly User[] }): JSX.Element {
  const labels = useLabels(userLabels);
  const heads = ['username', 'displayName', 'role', 'unit', 'department', 'state', 'lastSignIn'] as const;
  return (
    <table className={`${list.table} ${list.stacked}`}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col" className={head === 'lastSignIn' ? list.wide : undefined}>
              {labels[head]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((user) => (
          <Row key={user.username} user={user} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ user }: { user: User }): JSX.Element {
  const labels = useLabels(userLabels);
  const language = useLanguage();
  const roleNames = useRoleNames();
  const { linkTo } = usePlace();
  const { timeZone } = useSession().organization;
  return (
    <tr>
      <th scope="row">
        <Link to={linkTo(`/administration/users/${encodeURIComponent(user.username)}`)}>{user.username}</Link>
      </th>
      <td>{user.displayName}</td>
      <td>{roleNames(user.roles)}</td>
      <td>{inLanguage(user.unitName, language)}</td>
      <td data-none={user.department === null}>{user.department ?? <span className="muted">–</span>}</td>
      <td className={user.active ? undefined : 'muted'}>{labels[stateOf(user)]}</td>
      <td className={`muted ${list.spare}`}>
        {user.lastSignInAt === null ? labels.never : wallClock(user.lastSignInAt, timeZone)}
      </td>
    </tr>
  );
}
