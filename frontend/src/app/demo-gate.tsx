import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type JSX, type ReactNode, useEffect, useRef } from 'react';
import { demoQuery } from '../api/demo.ts';
import { useSession } from '../api/session.ts';
import { useLabels } from '../language/use-labels.ts';
import { DemoProgress } from '../parts/demo-progress.tsx';
import { StatePanel } from '../parts/state-panel.tsx';
import { shellLabels } from './labels.ts';

interface DemoGateProps {
  /** Whether what is behind shows figures: half a demo would tell another story than the whole. */
  figures: boolean;
  children: ReactNode;
}

/** Shows no figures of a demo that is still being loaded, but how far it is; then everything is asked for anew. */
export function DemoGate({ figures, children }: DemoGateProps): JSX.Element {
  const labels = useLabels(shellLabels);
  const { organization } = useSession();
  const { data: demo } = useQuery({ ...demoQuery, enabled: organization.demo });
  const isLoading = demo?.state === 'loading';
  useAnewAfter(isLoading);
  if (!isLoading || !figures) return <>{children}</>;
  return (
    <StatePanel title={labels.demoLoading}>
      <p>{labels.demoLoadingText}</p>
      <DemoProgress demo={demo} />
    </StatePanel>
  );
}

function useAnewAfter(isLoading: boolean): void {
  const queries = useQueryClient();
  const was = useRef(isLoading);
  useEffect(() => {
    if (was.current && !isLoading) void queries.invalidateQueries();
    was.current = isLoading;
  }, [isLoading, queries]);
}
