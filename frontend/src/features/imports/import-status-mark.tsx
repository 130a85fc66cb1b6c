import type { JSX } from 'react';
import type { ImportStatus } from '../../api/data-models.ts';
import { useLabels } from '../../language/use-labels.ts';
import styles from './imports.module.css';
import { importLabels } from './labels.ts';

const shapes: Readonly<Record<ImportStatus, string>> = {
  checking: '◔',
  checked: '◐',
  publishing: '◕',
  published: '●',
  cancelled: '–',
  failed: '×',
  reverted: '↺',
};

/** How far an import has come, as a filling disc and a word. Red stays with the red lines. */
export function ImportStatusMark({ status }: { status: ImportStatus }): JSX.Element {
  const { statuses } = useLabels(importLabels);
  return (
    <span className={styles.status} data-status={status}>
      <span aria-hidden="true">{shapes[status]}</span> {statuses[status]}
    </span>
  );
}
