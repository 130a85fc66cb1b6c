import { useMutation, useQueries, useQueryClient } from '@tanstack/react-query';
import type { JSX } from 'react';
import { Link } from 'react-router';
import { client, dataOf } from '../../../api/client.ts';
import type { ImportRecord } from '../../../api/data-models.ts';
import { useSingle } from '../../../api/use-single.ts';
import { grouped } from '../../../language/numbers.ts';
import { useLabels } from '../../../language/use-labels.ts';
import { Button } from '../../../parts/button.tsx';
import { usePageTitle } from '../../../parts/page-title.ts';
import { ProblemNotice } from '../../../parts/problem-notice.tsx';
import { Skeleton } from '../../../parts/skeleton.tsx';
import { usePlace } from '../../../place/use-place.ts';
import { ImportStatusMark } from '../import-status-mark.tsx';
import { importQuery, isAtWork } from '../imports.queries.ts';
import tableStyles from '../imports.module.css';
import { importLabels } from '../labels.ts';
import { uploadLabels } from '../upload-labels.ts';
import { wizardLabels } from './wizard-labels.ts';
import styles from './wizard.module.css';
import { type WizardStep, WizardSteps } from './wizard-steps.tsx';

const counts = ['rows', 'created', 'updated', 'unchanged', 'duplicates', 'rejected'] as const;

/** Several imports side by side, from their check to their publication. */
export function RunOverview({ ids }: { ids: readonly string[] }): JSX.Element {
  const labels = useLabels(wizardLabels);
  const { title } = useLabels(uploadLabels);
  const words = useLabels(importLabels);
  const { linkTo } = usePlace();
  const queries = useQueries({ queries: ids.map((id) => importQuery(id)) });
  const records = queries.flatMap(({ data }) => data ?? []);
  const failure = queries.find(({ error, data }) => error !== null && data === undefined)?.error ?? null;
  usePageTitle(title);
  return (
    <div className={styles.page}>
      <p className="muted">
        <Link to={linkTo('/data/imports')}>{words.back}</Link> /
      </p>
      <h1>{labels.overview(String(ids.length))}</h1>
      <WizardSteps current={stepOf(records)} />
      <p className={styles.lead}>{labels.overviewText}</p>
      {failure !== null && <ProblemNotice error={failure} small />}
      {records.length === 0 && failure === null ? <Skeleton heights={[40, 40]} /> : <Runs records={records} />}
      <RunSteps records={records} />
    </div>
  );
}

function stepOf(records: readonly ImportRecord[]): WizardStep {
  if (records.some(({ status }) => status === 'checking')) return 'check';
  return records.some(({ status }) => status === 'checked' || status === 'publishing') ? 'publish' : 'done';
}

function Runs({ records }: { records: readonly ImportRecord[] }): JSX.Element {
  const labels = useLabels(importLabels);
  return (
    <table className={tableStyles.table}>
      <thead>
        <tr>
          <th scope="col">{labels.file}</th>
          <th scope="col">{labels.status}</th>
          {counts.map((count) => (
            <th key={count} scope="col" className="number">
              {labels[count]}
            </th>
          ))}
          <th scope="col">{labels.warnings}</th>
        </tr>
      </thead>
      <tbody>
        {records.map((record) => (
          <Run key={record.id} record={record} />
        ))}
      </tbody>
    </table>
  );
}

function Run({ record }: { record: ImportRecord }): JSX.Element {
  const labels = useLabels(importLabels);
  const words = useLabels(wizardLabels);
  const { linkTo } = usePlace();
  const isCounted = record.checkedAt !== null && record.status !== 'failed';
  return (
    <tr>
      <th scope="row" className={tableStyles.name}>
        <Link to={linkTo(`/data/imports/${record.id}`)}>{record.fileName}</Link>
      </th>
      <td>
        <ImportStatusMark status={record.status} />
        {isAtWork(record) && <span className="muted"> {record.progress}%</span>}
      </td>
      {counts.map((count) => (
        <td key={count} className="number" data-label={labels[count]} data-none={record[count] === '0'}>
          {isCounted ? grouped(record[count]) : '–'}
        </td>
      ))}
      <td>{record.warnings.length > 0 && words.warnings(String(record.warnings.length))}</td>
    </tr>
  );
}

/** Publishes what is checked, one after another, or calls off what is not published. */
function RunSteps({ records }: { records: readonly ImportRecord[] }): JSX.Element | null {
  const labels = useLabels(wizardLabels);
  const checked = records.filter(({ status, publish }) => status === 'checked' && !publish);
  const open = records.filter(({ status }) => ['checking', 'checked', 'publishing'].includes(status));
  const publish = useStep('publication');
  const cancel = useStep('cancellation');
  const publishOnce = useSingle(publish);
  const cancelOnce = useSingle(cancel);
  const problem = publish.error ?? cancel.error;
  const isBusy = publish.isPending || cancel.isPending;
  if (open.length === 0) return null;
  return (
    <footer className={styles.onward}>
      {checked.length > 0 && (
        <Button primary disabled={isBusy} onClick={() => publishOnce(checked.map(({ id }) => id))}>
          {labels.publishAll(String(checked.length))}
        </Button>
      )}
      <Button disabled={isBusy} onClick={() => cancelOnce(open.map(({ id }) => id))}>
        {labels.cancelAll}
      </Button>
      {problem !== null && <ProblemNotice error={problem} small />}
    </footer>
  );
}

/** Takes a step of several imports, in their order. */
function useStep(step: 'publication' | 'cancellation') {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (ids: readonly string[]) => {
      for (const id of ids) {
        const params = { path: { id } };
        const record = await dataOf(
          step === 'publication'
            ? client.POST('/api/imports/{id}/publication', { params })
            : client.POST('/api/imports/{id}/cancellation', { params }),
        );
        queries.setQueryData(importQuery(id).queryKey, record);
      }
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['import'] }),
  });
}
