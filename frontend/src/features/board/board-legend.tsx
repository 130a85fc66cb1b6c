import type { JSX } from 'react';
import { Link } from 'react-router';
import { useLabels } from '../../language/use-labels.ts';
import { StatusMark } from '../../parts/status-mark.tsx';
import { usePlace } from '../../place/use-place.ts';
import styles from './board.module.css';
import { boardLabels } from './labels.ts';

/** What the shapes mean, and the keys. */
export function BoardLegend({ openHelp }: { openHelp: () => void }): JSX.Element {
  const labels = useLabels(boardLabels);
  const { linkTo } = usePlace();
  return (
    <footer className={styles.legend} aria-label={labels.legend}>
      <StatusMark status="breached" />
      <StatusMark status="breached" assessed={false} />
      <StatusMark status="expected" />
      <StatusMark status="warning" />
      <StatusMark status="inside" />
      <StatusMark status="incomplete" />
      <StatusMark status="no-base" />
      <span className={`${styles.keys} screen-only`}>{labels.everyNumber}</span>
      <Link className="screen-only" to={linkTo('/board/line-health')}>
        {labels.lineHealth}
      </Link>
      <button type="button" className="screen-only" onClick={() => window.print()}>
        {labels.print}
      </button>
      <button type="button" className="screen-only" onClick={openHelp}>
        {labels.openHelp}
      </button>
    </footer>
  );
}
