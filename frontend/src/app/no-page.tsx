import type { JSX } from 'react';
import { useLabels } from '../language/use-labels.ts';
import { ActionLink } from '../parts/action-link.tsx';
import { StatePanel } from '../parts/state-panel.tsx';
import { shellLabels } from './labels.ts';

/** An address that leads nowhere. */
export function NoPage(): JSX.Element {
  const labels = useLabels(shellLabels);
  return (
    <StatePanel title={labels.noPage} action={<ActionLink to="/board">{labels.toBoard}</ActionLink>}>
      {labels.noPageText}
    </StatePanel>
  );
}
