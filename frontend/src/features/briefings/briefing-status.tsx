import type { JSX } from 'react';
import type { Briefing } from '../../api/governance-models.ts';
import { useLabels } from '../../language/use-labels.ts';
import styles from './briefings.module.css';
import { briefingLabels } from './labels.ts';

/** How far a briefing is; while it is drawn its progress, as far as it is known. */
export function BriefingStatus({ briefing: { status, progress } }: { briefing: Briefing }): JSX.Element {
  const labels = useLabels(briefingLabels);
  if (status !== 'drawing') return <>{labels.statuses[status]}</>;
  return (
    <span className={styles.drawing} role="status">
      <progress aria-label={labels.statuses.drawing} {...(progress > 0 ? { value: progress, max: 100 } : {})} />
      {labels.statuses.drawing}
    </span>
  );
}
