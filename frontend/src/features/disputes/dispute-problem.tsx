import type { JSX } from 'react';
import { Link } from 'react-router';
import { type Problem, problemOf } from '../../api/problem.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { StatePanel } from '../../parts/state-panel.tsx';
import { pageLabels, type PageWords } from './labels.ts';

interface DisputeProblemProps {
  error: unknown;
  /** Reads the dispute again, after it changed. */
  reload?: () => void;
}

/** Why something was not done about a dispute, in the reader's words where they are known. */
export function DisputeProblem({ error, reload }: DisputeProblemProps): JSX.Element {
  const labels = useLabels(pageLabels);
  const problem = problemOf(error);
  if (problem.code === 'disputes.stale')
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
  const text = faultWords(problem, labels);
  if (text === null) return <ProblemNotice error={error} small />;
  const { dispute } = problem.document as { dispute?: { id: string } };
  return (
    <StatePanel
      title={labels.refused}
      small
      urgent
      action={dispute && <Link to={`/orders/disputes/${dispute.id}`}>{labels.toOpen}</Link>}
    >
      {text}
    </StatePanel>
  );
}

/** What is wrong with a field; null when nothing is. */
export function faultOf(error: unknown, field: string, { problems }: PageWords): string | null {
  const words: Readonly<Record<string, string>> = problems;
  const found = error === null ? undefined : problemOf(error).fields.find((each) => each.field.startsWith(field));
  return found === undefined ? null : (words[found.code] ?? found.message);
}

function faultWords({ code, fields }: Problem, { problems }: PageWords): string | null {
  const words: Readonly<Record<string, string>> = problems;
  const known = [code, ...fields.map((field) => field.code)].map((each) => words[each]);
  return known.find((text) => text !== undefined) ?? null;
}
