import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { Link } from 'react-router';
import type { Source } from '../../api/delivery-models.ts';
import { usePermission, useSession } from '../../api/session.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { wallClock } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { ActionLink } from '../../parts/action-link.tsx';
import list from '../../parts/list.module.css';
import { usePageTitle } from '../../parts/page-title.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { StatePanel } from '../../parts/state-panel.tsx';
import { usePlace } from '../../place/use-place.ts';
import { dueWords, gapWords } from './delivery-days.ts';
import { DeliveryStrip, StripLegend } from './delivery-strip.tsx';
import { sourceLabels } from './labels.ts';
import styles from './sources.module.css';
import { sourcesQuery } from './sources.queries.ts';

/** Every source with its last 35 days: who delivered, who is late, what is missing. */
export function SourcesPage(): JSX.Element {
  const labels = useLabels(sourceLabels);
  const query = useQuery(sourcesQuery);
  const mayWrite = usePermission()('sources.write');
  const { linkTo } = usePlace();
  const create = mayWrite && <ActionLink to={linkTo('/data/new-source')}>{labels.create}</ActionLink>;
  usePageTitle(labels.title);
  return (
    <div className={list.page}>
      <header className={list.head}>
        <h1>{labels.title}</h1>
        <p>{labels.intro}</p>
        {query.data !== undefined && query.data.length > 0 && <div className={list.actions}>{create}</div>}
      </header>
      <QueryView query={query} skeleton={[64, 64, 64]}>
        {(sources) =>
          sources.length === 0 ? (
            <StatePanel title={labels.empty} action={create}>
              {mayWrite ? labels.emptyText : labels.emptyReader}
            </StatePanel>
          ) : (
            <Sources sources={sources} />
          )
        }
      </QueryView>
    </div>
  );
}

function Sources({ sources }: { sources: readonly Source[] }): JSX.Element {
  const labels = useLabels(sourceLabels);
  const heads = ['name', 'strip', 'gaps', 'lastDelivery', 'nextDue'] as const;
  return (
    <>
      <table className={`${list.table} ${list.stacked} ${styles.sources}`}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" className={head === 'gaps' ? list.wide : undefined}>
                {labels[head]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => (
            <Row key={source.code} source={source} />
          ))}
        </tbody>
      </table>
      <StripLegend />
    </>
  );
}

function Row({ source }: { source: Source }): JSX.Element {
  const labels = useLabels(sourceLabels);
  const language = useLanguage();
  const { linkTo } = usePlace();
  const { timeZone } = useSession().organization;
  const { lastDelivery, nextDueAt } = source;
  return (
    <tr>
      <th scope="row">
        <Link to={linkTo(`/data/sources/${encodeURIComponent(source.code)}`)}>{inLanguage(source.name, language)}</Link>
        <p className={styles.under}>{source.active ? dueWords(source, labels) : labels.inactive}</p>
      </th>
      <td>{source.active && <DeliveryStrip source={source} />}</td>
      <td className={styles.gaps}>
        <Gaps source={source} />
      </td>
      <td className="muted">
        {lastDelivery === null ? (
          labels.never
        ) : (
          <>
            <span className={styles.small}>{labels.lastDelivery} </span>
            {wallClock(lastDelivery.at, timeZone)}
          </>
        )}
      </td>
      <td className="muted" data-none={nextDueAt === null}>
        {nextDueAt === null ? (
          '–'
        ) : (
          <>
            <span className={styles.small}>{labels.nextDue} </span>
            {wallClock(nextDueAt, timeZone)}
          </>
        )}
      </td>
    </tr>
  );
}

/** The gaps by name. */
export function Gaps({ source, most }: { source: Source; most?: number }): JSX.Element {
  const labels = useLabels(sourceLabels);
  const language = useLanguage();
  if (!source.active) return <>–</>;
  const words = gapWords(source, labels, language, most);
  if (words.length === 0) return <span className="muted">{labels.noGaps}</span>;
  return (
    <ul>
      {words.map((word) => (
        <li key={word}>{word}</li>
      ))}
    </ul>
  );
}
