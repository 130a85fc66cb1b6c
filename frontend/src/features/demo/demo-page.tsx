import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { demoQuery } from '../../api/demo.ts';
import { useLabels } from '../../language/use-labels.ts';
import { usePageTitle } from '../../parts/page-title.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { StatePanel } from '../../parts/state-panel.tsx';
import styles from './demo.module.css';
import { demoPageLabels } from './labels.ts';
import { Removal } from './removal.tsx';

/** The demo data, and how to be rid of them. */
export function DemoPage(): JSX.Element {
  const labels = useLabels(demoPageLabels);
  usePageTitle(labels.title);
  const query = useQuery(demoQuery);
  return (
    <article className={styles.page}>
      <h1>{labels.title}</h1>
      <QueryView query={query} skeleton={[32, 240]}>
        {({ state }) => {
          if (state === 'none') return <StatePanel title={labels.none}>{labels.noneText}</StatePanel>;
          if (state === 'loading') return <StatePanel title={labels.loading}>{labels.loadingText}</StatePanel>;
          return <Removal />;
        }}
      </QueryView>
    </article>
  );
}
