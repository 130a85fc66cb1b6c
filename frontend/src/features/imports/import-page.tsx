import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type JSX, useEffect, useRef } from 'react';
import { Link, useParams } from 'react-router';
import type { ImportRecord } from '../../api/data-models.ts';
import { useSession } from '../../api/session.ts';
import { wallClock } from '../../language/days.ts';
import { useLabels } from '../../language/use-labels.ts';
import { usePageTitle } from '../../parts/page-title.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { usePlace } from '../../place/use-place.ts';
import { ImportDone } from './import-done.tsx';
import { ImportFigures } from './import-figures.tsx';
import styles from './import.module.css';
import { ImportSteps } from './import-steps.tsx';
import { ImportWarnings } from './import-warnings.tsx';
import { importQuery, isAtWork } from './imports.queries.ts';
import { importLabels } from './labels.ts';
import { ReadingFacts } from './reading-facts.tsx';
import { RejectsTable } from './rejects-table.tsx';
import { ReversalSection } from './reversal-section.tsx';
import { type WizardStep, WizardSteps } from './wizard/wizard-steps.tsx';

/** One import from upload to publication: how far it is, where its rows went, what was refused. */
export function ImportPage(): JSX.Element {
  const { id = '' } = useParams();
  const { title } = useLabels(importLabels);
  const query = useQuery(importQuery(id));
  usePageTitle(query.data?.fileName ?? title);
  useRenewedFigures(query.data);
  return (
    <QueryView query={query} skeleton={[32, 64, 120, 240]}>
      {(record) => <FilledImport record={record} />}
    </QueryView>
  );
}

function FilledImport({ record }: { record: ImportRecord }): JSX.Element {
  const labels = useLabels(importLabels);
  const { timeZone } = useSession().organization;
  const { linkTo } = usePlace();
  const isCounted = record.checkedAt !== null && record.status !== 'failed' && record.status !== 'checking';
  return (
    <article className={styles.page}>
      <p className="muted">
        <Link to={linkTo('/data/imports')}>{labels.back}</Link> / {labels.kinds[record.kind]}
      </p>
      <header className={styles.head}>
        <h1>{record.fileName}</h1>
        <p className="muted">
          {record.createdBy} · {wallClock(record.createdAt, timeZone)}
        </p>
      </header>
      {record.status !== 'failed' && record.status !== 'cancelled' && record.status !== 'reverted' && (
        <WizardSteps current={wizardStepOf(record)} />
      )}
      <ImportSteps record={record} />
      <ImportDone record={record} />
      {isCounted && <ImportFigures record={record} />}
      {isCounted && <ImportWarnings record={record} />}
      {isCounted && record.rejected !== '0' && <RejectsTable id={record.id} />}
      <ReadingFacts record={record} />
      <ReversalSection record={record} />
    </article>
  );
}

function wizardStepOf({ status, publish }: ImportRecord): WizardStep {
  if (status === 'published') return 'done';
  return status === 'checking' ? 'check' : status === 'checked' && !publish ? 'check' : 'publish';
}

/** When the server finishes, figures everywhere may have changed: whatever was read before is asked for again. */
function useRenewedFigures(record: ImportRecord | undefined): void {
  const queries = useQueryClient();
  const wasAtWork = useRef(false);
  const atWork = record !== undefined && isAtWork(record);
  useEffect(() => {
    if (wasAtWork.current && !atWork) void queries.invalidateQueries();
    wasAtWork.current = atWork;
  }, [atWork, queries]);
}
