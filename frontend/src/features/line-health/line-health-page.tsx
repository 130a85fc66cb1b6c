import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { LineHealth, Reading } from '../../api/models.ts';
import { problemOf } from '../../api/problem.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import list from '../../parts/list.module.css';
import { usePageTitle } from '../../parts/page-title.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { StatePanel } from '../../parts/state-panel.tsx';
import { periodName } from '../../place/period.ts';
import { usePlace } from '../../place/use-place.ts';
import { lineHealthLabels } from './labels.ts';
import { lineHealthQuery, linesQuery } from './line-health.queries.ts';
import styles from './line-health.module.css';
import { RecordSection } from './record-section.tsx';

/** Whether the warnings of a line have been right, beside what the plain run-rate would have said. */
export function LineHealthPage(): JSX.Element {
  const labels = useLabels(lineHealthLabels);
  const { place, linkTo } = usePlace();
  const lines = useQuery(linesQuery(place));
  usePageTitle(labels.title);
  return (
    <div className={list.page}>
      <p>
        <Link to={linkTo('/board')}>← {labels.back}</Link>
      </p>
      <header className={list.head}>
        <h1>{labels.title}</h1>
        <p>{labels.intro}</p>
      </header>
      <QueryView query={lines} skeleton={[40, 240, 240]}>
        {(readings) => <Lines readings={readings} />}
      </QueryView>
    </div>
  );
}

function Lines({ readings }: { readings: readonly Reading[] }): JSX.Element {
  const labels = useLabels(lineHealthLabels);
  const asked = useSearchParams()[0].get('limit');
  const chosen = readings.find(({ limit }) => limit === asked) ?? readings[0];
  if (chosen === undefined) return <StatePanel title={labels.noLines}>{labels.noLinesText}</StatePanel>;
  return (
    <>
      <nav className={styles.lines} aria-label={labels.lines}>
        {readings.map((reading) => (
          <LineLink key={reading.limit} reading={reading} current={reading === chosen} />
        ))}
      </nav>
      <Health unit={chosen.unit} indicator={chosen.indicator} limit={chosen.limit ?? ''} />
    </>
  );
}

function LineLink({ reading, current }: { reading: Reading; current: boolean }): JSX.Element {
  const language = useLanguage();
  const { linkTo } = usePlace();
  return (
    <Link to={linkTo('/board/line-health', { limit: reading.limit })} aria-current={current ? 'page' : undefined}>
      {inLanguage(reading.indicatorName, language)} · {periodName(reading.period, language)}
    </Link>
  );
}

function Health(line: { unit: string; indicator: string; limit: string }): JSX.Element {
  const labels = useLabels(lineHealthLabels);
  const query = useQuery(lineHealthQuery(line.unit, line.indicator, line.limit));
  if (query.error !== null && problemOf(query.error).code === 'line-health.no-line')
    return <StatePanel title={labels.noLine}>{labels.noLineText}</StatePanel>;
  return (
    <QueryView query={query} skeleton={[240, 240]}>
      {(health) => <Records health={health} />}
    </QueryView>
  );
}

function Records({ health }: { health: LineHealth }): JSX.Element {
  const labels = useLabels(lineHealthLabels);
  return (
    <>
      <RecordSection
        title={labels.kept}
        text={labels.keptText}
        empty={[labels.noKept, labels.noKeptText]}
        health={health}
        record={health.kept}
      />
      <RecordSection
        title={labels.recomputed}
        text={labels.recomputedText}
        empty={[labels.noRecomputed, labels.noRecomputedText]}
        health={health}
        record={health.recomputed}
      />
    </>
  );
}
