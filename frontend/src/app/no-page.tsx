import type { JSX } from 'react';
import { Link } from 'react-router';
import { useLabels } from '../language/use-labels.ts';
import { StatePanel } from '../parts/state-panel.tsx';
import { shellLabels } from './labels.ts';

/** An address that leads nowhere. */
export function NoPage(): JSX.Element {
  const labels = useLabels(shellLabels);
  return (
    <StatePanel title={labels.noPage} action={<Link to="/board">{labels.toBoard}</Link>}>
      {labels.noPageText}
    </StatePanel>
  );
}
