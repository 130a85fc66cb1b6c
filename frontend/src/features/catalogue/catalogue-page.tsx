import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { usePermission } from '../../api/session.ts';
import { grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { usePageTitle } from '../../parts/page-title.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { entriesQuery, waitingQuery } from './catalogue.queries.ts';
import styles from './catalogue.module.css';
import { DeadlinesView } from './deadlines-view.tsx';
import { EntriesView } from './entries-view.tsx';
import { FileView } from './file-view.tsx';
import { catalogueLabels } from './labels.ts';
import { dimensions, useCataloguePlace, type View } from './use-catalogue-place.ts';
import { WaitingView } from './waiting-view.tsx';

/** The five catalogues, one at a time: its entries, the texts that wait to be filed, its file, the levels' deadlines. */
export function CataloguePage(): JSX.Element {
  const labels = useLabels(catalogueLabels);
  const mayWrite = usePermission()('catalogue.write');
  const { dimension, view } = useCataloguePlace();
  const query = useQuery(entriesQuery(dimension));
  usePageTitle(`${labels.title} · ${labels.dimension[dimension]}`);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{labels.title}</h1>
        <Dimensions />
        {!mayWrite && <p className="muted">{labels.readOnly}</p>}
      </header>
      <Views />
      <QueryView key={`${dimension} ${view}`} query={query} skeleton={[40, 400]}>
        {(entries) => {
          if (view === 'waiting') return <WaitingView dimension={dimension} entries={entries} />;
          if (view === 'file') return <FileView dimension={dimension} />;
          if (view === 'deadlines') return <DeadlinesView levels={entries} />;
          return <EntriesView dimension={dimension} entries={entries} />;
        }}
      </QueryView>
    </div>
  );
}

function Dimensions(): JSX.Element {
  const labels = useLabels(catalogueLabels);
  const { dimension, view, go } = useCataloguePlace();
  return (
    <nav className={styles.choices} aria-label={labels.dimensions}>
      {dimensions.map((each) => (
        <button
          key={each}
          type="button"
          aria-current={each === dimension ? 'page' : undefined}
          onClick={() => go({ dimension: each, code: null, view: view === 'deadlines' ? null : view })}
        >
          {labels.dimension[each]}
        </button>
      ))}
    </nav>
  );
}

function Views(): JSX.Element {
  const labels = useLabels(catalogueLabels);
  const mayFile = usePermission()('unfiled-texts.read');
  const { dimension, view, go } = useCataloguePlace();
  const waiting = useInfiniteQuery({ ...waitingQuery({ dimension, search: '', sort: 'most' }), enabled: mayFile });
  const number = waiting.data?.pages[0]?.waiting ?? 0;
  const views: View[] = [
    'entries',
    ...(mayFile ? (['waiting'] as const) : []),
    ...(dimension === 'level' ? (['deadlines'] as const) : []),
    'file',
  ];
  return (
    <nav className={styles.views} aria-label={labels.views}>
      {views.map((each) => (
        <button
          key={each}
          type="button"
          aria-current={each === view ? 'page' : undefined}
          onClick={() => go({ view: each === 'entries' ? null : each })}
        >
          {each === 'waiting' && number > 0 ? labels.waitingCount(grouped(String(number))) : labels.view[each]}
        </button>
      ))}
    </nav>
  );
}
