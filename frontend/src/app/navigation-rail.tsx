import type { JSX } from 'react';
import { NavLink } from 'react-router';
import { usePermission } from '../api/session.ts';
import { useLabels } from '../language/use-labels.ts';
import { usePlace } from '../place/use-place.ts';
import { shellLabels } from './labels.ts';
import { navigation } from './navigation.ts';
import styles from './navigation-rail.module.css';

/** The main navigation: a narrow rail, or a bar at the foot of a phone. Unit and period go along. */
export function NavigationRail(): JSX.Element {
  const labels = useLabels(shellLabels);
  const may = usePermission();
  const { linkTo } = usePlace();
  return (
    <nav className={styles.rail} aria-label={labels.navigation}>
      {navigation
        .filter(({ permissions }) => permissions.some(may))
        .map(({ path, label, icon }) => (
          <NavLink key={path} to={linkTo(path)} className={styles.entry ?? ''}>
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <path d={icon} />
            </svg>
            {labels[label]}
          </NavLink>
        ))}
    </nav>
  );
}
