import type { JSX } from 'react';
import type { LeverOutlook } from '../../api/levers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { leverLabels } from './lever-labels.ts';
import styles from './levers.module.css';

/** The intake that keeps the line with nothing done, beside the usual pace and last week's. */
export function IntakeRow({
  outlook: { intake, left, levers, together },
}: {
  outlook: LeverOutlook;
}): JSX.Element | null {
  const labels = useLabels(leverLabels);
  if (intake === null || intake.most === null || left === null) return null;
  const { most, workingDays, usual, lastWeek } = intake;
  const words = most.count === 0 ? labels.noneLeft : labels.intake(workingDays, most.days, most.count);
  return (
    <li>
      <span className={styles.number}>{levers.length + (together === null ? 1 : 2)}</span>
      <p>
        {words}
        <span className="muted">{usual === null ? labels.lastWeek(lastWeek) : labels.paces(usual, lastWeek)}</span>
      </p>
    </li>
  );
}
