import type { JSX } from 'react';
import type { ImportRecord } from '../../api/data-models.ts';
import { usePermission } from '../../api/session.ts';
import { useLabels } from '../../language/use-labels.ts';
import { ActionLink } from '../../parts/action-link.tsx';
import { usePlace } from '../../place/use-place.ts';
import { coveredPeriod } from './covered-days.ts';
import styles from './import.module.css';
import { importLabels } from './labels.ts';

/** Where to go once an import is published: the lines it counts towards, and its days in the list of complaints. */
export function ImportDone({ record }: { record: ImportRecord }): JSX.Element | null {
  const labels = useLabels(importLabels);
  const may = usePermission();
  const { linkTo } = usePlace();
  if (record.status !== 'published') return null;
  const period = record.coverage === null ? null : coveredPeriod(record.coverage);
  const isCounted = record.kind === 'complaints' || record.kind === 'daily-totals';
  return (
    <p className={styles.onward}>
      {may('board.read') && <ActionLink to={linkTo('/board')}>{labels.toBoard}</ActionLink>}
      {isCounted && period !== null && may('complaints.read') && (
        <ActionLink to={linkTo('/complaints', { period })}>{labels.toComplaints}</ActionLink>
      )}
      {record.rejected !== '0' && <a href="#rejects">{labels.toRejects}</a>}
      {may('imports.write') && <ActionLink to={linkTo('/data/imports/new')}>{labels.nextImport}</ActionLink>}
    </p>
  );
}
