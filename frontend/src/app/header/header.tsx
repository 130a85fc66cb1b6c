import type { JSX } from 'react';
import { Link } from 'react-router';
import { useSession } from '../../api/session.ts';
import { useLabels } from '../../language/use-labels.ts';
import type { PeriodKind } from '../../place/period.ts';
import { usePlace } from '../../place/use-place.ts';
import { LanguageSwitch } from '../../parts/language-switch.tsx';
import { shellLabels } from '../labels.ts';
import { DataNotice } from './data-notice.tsx';
import styles from './header.module.css';
import { PeriodPicker } from './period-picker.tsx';
import { UnitPicker } from './unit-picker.tsx';
import { UserMenu } from './user-menu.tsx';

interface HeaderProps {
  periods: readonly PeriodKind[];
  looksBack: boolean;
}

/** One bar: product, unit, period, how fresh the data is, language, person. */
export function Header({ periods, looksBack }: HeaderProps): JSX.Element {
  const labels = useLabels(shellLabels);
  const { organization } = useSession();
  const { linkTo } = usePlace();
  return (
    <header className={styles.header}>
      <Link className={styles.product} to={linkTo('/board')}>
        {labels.product}
      </Link>
      {periods.length > 0 && (
        <div className={`${styles.place} screen-only`}>
          <UnitPicker />
          <PeriodPicker kinds={periods} />
        </div>
      )}
      <DataNotice looksBack={looksBack} />
      <div className={styles.rest}>
        {organization.demo && <span className={styles.demo}>{labels.demo}</span>}
        <div className={`${styles.personal} screen-only`}>
          <LanguageSwitch />
          <UserMenu />
        </div>
      </div>
    </header>
  );
}
