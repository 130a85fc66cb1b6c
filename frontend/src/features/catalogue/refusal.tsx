import type { JSX } from 'react';
import { type Problem, problemOf } from '../../api/problem.ts';
import { useLabels } from '../../language/use-labels.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import styles from './catalogue.module.css';
import { catalogueLabels } from './labels.ts';

type Reasons = (typeof catalogueLabels)['zh']['reasons'];

/** Why the catalogue refused: a broken rule in the reader's words and what it is about; anything else as everywhere. */
export function Refusal({ error }: { error: unknown }): JSX.Element {
  const labels = useLabels(catalogueLabels);
  const problem = problemOf(error);
  const reason = reasonOf(problem, labels.reasons);
  if (reason === null) return <ProblemNotice error={problem} small />;
  const about = problem.document['about'];
  return (
    <p className={styles.refusal} role="alert">
      {typeof about === 'string' ? labels.about(reason, about) : reason}
    </p>
  );
}

function reasonOf({ code }: Problem, reasons: Reasons): string | null {
  const name = code.replace('catalogue.', '');
  return Object.hasOwn(reasons, name) ? reasons[name as keyof Reasons] : null;
}
