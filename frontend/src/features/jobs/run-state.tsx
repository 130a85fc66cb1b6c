import type { JSX } from 'react';
import type { JobRun } from '../../api/delivery-models.ts';
import { useLabels } from '../../language/use-labels.ts';
import styles from './jobs.module.css';
import { jobLabels } from './labels.ts';

const shapes = { running: '◔', done: '●', failed: '×', abandoned: '◌' } as const;

/** How a run stands: a shape and a word. Red stays with the red lines. */
export function RunState({ run }: { run: JobRun }): JSX.Element {
  const { states } = useLabels(jobLabels);
  const state = run.abandoned ? 'abandoned' : run.state;
  return (
    <span className={styles.state} data-state={state}>
      <span aria-hidden="true">{shapes[state]}</span> {states[state]}
    </span>
  );
}
