import type { JSX } from 'react';
import { Link } from 'react-router';
import { type Problem, problemOf } from '../../api/problem.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { StatePanel } from '../../parts/state-panel.tsx';
import { usePlace } from '../../place/use-place.ts';
import { orderLabels, type OrderWords } from './labels.ts';

interface OrderProblemProps {
  error: unknown;
  /** Reads the order again, after it went on. */
  reload?: () => void;
}

/** Why something was not done with an order, in the reader's words where they are known. */
export function OrderProblem({ error, reload }: OrderProblemProps): JSX.Element {
  const labels = useLabels(orderLabels);
  const problem = problemOf(error);
  if (problem.code === 'orders.stale')
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
  return (
    <StatePanel title={labels.refused} small urgent>
      <p>{text}</p>
      <OtherOrder problem={problem} />
    </StatePanel>
  );
}

/** The order that has the matter in hand already. */
function OtherOrder({ problem }: { problem: Problem }): JSX.Element | null {
  const language = useLanguage();
  const { linkTo } = usePlace();
  const { order } = problem.document as { order?: { id: string; number: { zh: string; en: string } } };
  if (order === undefined) return null;
  return (
    <p>
      <Link to={linkTo(`/orders/${order.id}`)}>{inLanguage(order.number, language)}</Link>
    </p>
  );
}

/** What is known about a refusal; null for one that only the server can tell. */
function faultWords({ code, fields }: Problem, { problems }: OrderWords): string | null {
  const words: Readonly<Record<string, string>> = problems;
  const known = [code, ...fields.map((field) => field.code)].map((each) => words[each]);
  return known.find((text) => text !== undefined) ?? null;
}
