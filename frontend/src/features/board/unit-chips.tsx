import type { JSX } from 'react';
import { Link } from 'react-router';
import type { BoardChild } from '../../api/models.ts';
import { isAssessed, useUnits } from '../../api/units.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { StatusMark } from '../../parts/status-mark.tsx';
import { usePlace } from '../../place/use-place.ts';
import { childStatus } from './child-row.tsx';
import styles from './unit-chips.module.css';
import { boardLabels } from './labels.ts';

/** On a phone: every unit in the order of the list, a shape and a name; each opens its own board. */
export function UnitChips({ units: children, stale }: { units: readonly BoardChild[]; stale: boolean }): JSX.Element {
  const labels = useLabels(boardLabels);
  const language = useLanguage();
  const { linkTo } = usePlace();
  const units = useUnits();
  return (
    <ul className={styles.chips} aria-label={labels.chips}>
      {children.map((child) => (
        <li key={child.unit.code}>
          <Link to={linkTo('/board', { unit: child.unit.code })}>
            <StatusMark status={childStatus(child, stale)} assessed={isAssessed(child.unit.code, units)} compact />{' '}
            {inLanguage(child.unit.name, language)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
