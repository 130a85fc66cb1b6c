import type { JSX } from 'react';
import { Link } from 'react-router';
import type { Complaint } from '../../api/models.ts';
import { usePermission } from '../../api/session.ts';
import { useLabels } from '../../language/use-labels.ts';
import { addressOf } from '../../place/use-place.ts';
import styles from './complaint.module.css';
import { complaintLabels } from './labels.ts';

/** The ways on from one complaint: its customer, the import that wrote it, the figures of its unit. */
export function ComplaintLinks({ complaint }: { complaint: Complaint }): JSX.Element {
  const labels = useLabels(complaintLabels);
  const may = usePermission();
  const { customerKey, import: importId, unit } = complaint;
  return (
    <ul className={styles.links}>
      {customerKey !== null && (
        <li>
          <Link to={`/customers/${customerKey}`}>{labels.sameCustomer}</Link>
        </li>
      )}
      <li>
        <Link to={addressOf('/board', { unit: unit.code })}>{labels.readings}</Link>
      </li>
      <li className="muted">
        {importId === null && labels.pushed}
        {importId !== null && may('imports.read') && (
          <Link to={`/data/imports/${importId}`}>{labels.writtenBy(importId)}</Link>
        )}
        {importId !== null && !may('imports.read') && labels.writtenBy(importId)}
      </li>
    </ul>
  );
}
