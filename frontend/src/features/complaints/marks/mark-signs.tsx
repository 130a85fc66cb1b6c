import type { JSX } from 'react';
import type { MarksHeld } from '../../../api/models.ts';
import { useLabels } from '../../../language/use-labels.ts';
import { markLabels } from './mark-labels.ts';
import styles from './marks.module.css';

export const caseMarks = ['result', 'analysis', 'rectification', 'assessment'] as const;

/** The four marks as small signs: filled where the case has it, outlined where it lacks it; in words for who listens. */
export function MarkSigns({ held }: { held: MarksHeld }): JSX.Element {
  const labels = useLabels(markLabels);
  const said = caseMarks
    .map((mark) => (held[mark] ? labels.has : labels.lacks)(labels.marks[mark]))
    .join(labels.between);
  return (
    <span className={styles.signs} role="img" aria-label={said} title={said}>
      {caseMarks.map((mark) => (
        <span key={mark} className={styles.sign} data-held={held[mark]} aria-hidden="true">
          {labels.signs[mark]}
        </span>
      ))}
    </span>
  );
}
