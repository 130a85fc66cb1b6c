import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { JSX } from 'react';
import { client, dataOf } from '../../api/client.ts';
import type { ImportRecord } from '../../api/data-models.ts';
import { usePermission, useSession } from '../../api/session.ts';
import { useSingle } from '../../api/use-single.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { wallClock } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { kindPermission } from './import-filters.ts';
import styles from './import.module.css';
import { ImportStatusMark } from './import-status-mark.tsx';
import { importQuery, isAtWork } from './imports.queries.ts';
import { importLabels } from './labels.ts';
import { ProgressLine } from './progress-line.tsx';

/** How far the import has come, what that means, and the steps that can be taken now. */
export function ImportSteps({ record }: { record: ImportRecord }): JSX.Element {
  const labels = useLabels(importLabels);
  const may = usePermission();
  const { publish, cancel, publishOnce, cancelOnce } = useSteps(record.id);
  const canStep = may('imports.write') && may(kindPermission[record.kind]);
  const waits = record.status === 'checked' && !record.publish;
  const isBusy = publish.isPending || cancel.isPending;
  const problem = publish.error ?? cancel.error;
  return (
    <section className={styles.steps} data-status={record.status}>
      <p className={styles.state} role="status">
        <ImportStatusMark status={record.status} />
      </p>
      {isAtWork(record) ? <WorkLine record={record} /> : <Meaning record={record} />}
      {canStep && (waits || isAtWork(record)) && (
        <p className={styles.actions}>
          {waits && (
            <Button primary disabled={isBusy} onClick={() => publishOnce()}>
              {labels.publish}
            </Button>
          )}
          <Button disabled={isBusy} onClick={() => cancelOnce()}>
            {labels.cancel}
          </Button>
        </p>
      )}
      {problem !== null && <ProblemNotice error={problem} small />}
    </section>
  );
}

/** Publication and cancellation; a second click finds the first still on its way, and the server takes both as one. */
function useSteps(id: string) {
  const queries = useQueryClient();
  const keep = (record: ImportRecord): void => void queries.setQueryData(importQuery(id).queryKey, record);
  const renew = (): void => void queries.invalidateQueries({ queryKey: ['import', id] });
  const params = { path: { id } };
  const publish = useMutation({
    mutationFn: () => dataOf(client.POST('/api/imports/{id}/publication', { params })),
    onSuccess: keep,
    onError: renew,
  });
  const cancel = useMutation({
    mutationFn: () => dataOf(client.POST('/api/imports/{id}/cancellation', { params })),
    onSuccess: keep,
    onError: renew,
  });
  return { publish, cancel, publishOnce: useSingle(publish), cancelOnce: useSingle(cancel) };
}

function WorkLine({ record }: { record: ImportRecord }): JSX.Element {
  const { progress } = useLabels(importLabels);
  const step = record.status === 'checking' ? 'checking' : 'publishing';
  return <ProgressLine share={record.progress / 100} text={progress[step](`${record.progress}%`)} />;
}

/** Whether the failure is the application's own, so that no correction of the file would help. */
function isOurs({ error }: ImportRecord): boolean {
  return error === null || error.code.endsWith('unexpected');
}

function Meaning({ record }: { record: ImportRecord }): JSX.Element {
  const labels = useLabels(importLabels);
  const language = useLanguage();
  const { timeZone } = useSession().organization;
  switch (record.status) {
    case 'checked':
      return (
        <p>
          {labels.publishText} {record.rejected !== '0' && labels.publishRejects(grouped(record.rejected))}
        </p>
      );
    case 'published':
      return <p>{labels.published(record.publishedAt === null ? '' : wallClock(record.publishedAt, timeZone))}</p>;
    case 'failed':
      return (
        <div role="alert">
          <p>{labels.failed}</p>
          {record.error !== null && <p className={styles.reason}>{inLanguage(record.error.wording, language)}</p>}
          <p className="muted">{isOurs(record) ? labels.failedInside : labels.failedNext}</p>
        </div>
      );
    case 'reverted':
      return <p>{labels.reverted}</p>;
    default:
      return <p>{labels.cancelled}</p>;
  }
}
