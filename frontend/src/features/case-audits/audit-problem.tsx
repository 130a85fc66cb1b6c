import type { JSX } from 'react';
import { Link } from 'react-router';
import { problemOf } from '../../api/problem.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { StatePanel } from '../../parts/state-panel.tsx';
import { auditLabels } from './labels.ts';

/** Why something was not done in an audit, in the reader's words where they are known. */
export function AuditProblem({ error, reload }: { error: unknown; reload?: () => void }): JSX.Element {
  const labels = useLabels(auditLabels);
  const { code, fields, document } = problemOf(error);
  if (code === 'case-audits.stale')
    return (
      <StatePanel
        title={labels.stale}
        small
        urgent
        action={reload && <Button onClick={reload}>{labels.reload}</Button>}
      >
        {labels.staleText}
      </StatePanel>
    );
  const text = [code, ...fields.map((field) => field.code)].map((each) => labels.problems[each]).find(Boolean);
  if (text === undefined) return <ProblemNotice error={error} small />;
  const { audit } = document as { audit?: { id: string } };
  return (
    <StatePanel
      title={labels.refused}
      small
      urgent
      action={audit && <Link to={`/orders/audits/${audit.id}`}>{labels.one}</Link>}
    >
      {text}
    </StatePanel>
  );
}
