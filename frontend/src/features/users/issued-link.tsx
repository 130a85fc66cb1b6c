import type { JSX } from 'react';
import type { PasswordLink } from '../../api/account.ts';
import { useSession } from '../../api/session.ts';
import { wallClock } from '../../language/days.ts';
import { useLabels } from '../../language/use-labels.ts';
import { HashValue } from '../../parts/hash-value.tsx';
import { userLabels } from './labels.ts';
import styles from './users.module.css';

/** A link that has just been issued, to be copied now: it is never shown again. */
export function IssuedLink({ link }: { link: PasswordLink }): JSX.Element {
  const { link: words } = useLabels(userLabels);
  const { timeZone } = useSession().organization;
  return (
    <div className={styles.issued} role="status">
      <p>{words.once}</p>
      <HashValue value={new URL(link.path, location.href).href} name={words.address} />
      <p className="muted">{words.until(wallClock(link.expiresAt, timeZone))}</p>
    </div>
  );
}
