import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import type { RemovalPlan } from '../../api/demo.ts';
import { useSingle } from '../../api/use-single.ts';
import { grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { removalQuery, useRemoveDemo } from './demo.queries.ts';
import styles from './demo.module.css';
import { demoPageLabels } from './labels.ts';

const PARTS = [
  'units',
  'complaints',
  'dailyTotals',
  'customerFigures',
  'officialFigures',
  'imports',
  'reviews',
  'briefings',
  'users',
] as const;

/** What goes and what stays; then one action, asked twice. */
export function Removal(): JSX.Element {
  return (
    <QueryView query={useQuery(removalQuery)} skeleton={[240]}>
      {(plan) => (
        <>
          <Extent plan={plan} />
          {plan.obstacles.length > 0 ? <Obstacles plan={plan} /> : <RemoveButton />}
        </>
      )}
    </QueryView>
  );
}

function Extent({ plan: { goes } }: { plan: RemovalPlan }): JSX.Element {
  const labels = useLabels(demoPageLabels);
  return (
    <section>
      <h2>{labels.goes}</h2>
      <dl className={styles.parts}>
        {PARTS.map((part) => (
          <div key={part}>
            <dt>{labels.parts[part]}</dt>
            <dd>{grouped(goes[part])}</dd>
          </div>
        ))}
      </dl>
      <p className="muted">{labels.stays}</p>
    </section>
  );
}

function Obstacles({ plan: { obstacles } }: { plan: RemovalPlan }): JSX.Element {
  const labels = useLabels(demoPageLabels);
  return (
    <section role="alert" className={styles.obstacles}>
      <p>{labels.obstacles}</p>
      <ul>
        {obstacles.map(({ kind, where, count }) => (
          <li key={`${kind} ${where}`}>
            {labels.kinds[kind]} {where} ({grouped(count)})
          </li>
        ))}
      </ul>
    </section>
  );
}

function RemoveButton(): JSX.Element {
  const labels = useLabels(demoPageLabels);
  const [isAsking, setAsking] = useState(false);
  const removing = useRemoveDemo();
  const remove = useSingle(removing);
  return (
    <section className={styles.action}>
      {!isAsking && <Button onClick={() => setAsking(true)}>{labels.remove}</Button>}
      {isAsking && (
        <>
          <p>{labels.confirm}</p>
          <Button primary disabled={removing.isPending} onClick={() => remove(undefined)}>
            {removing.isPending ? labels.removing : labels.yes}
          </Button>
          <Button disabled={removing.isPending} onClick={() => setAsking(false)}>
            {labels.no}
          </Button>
        </>
      )}
      {removing.error !== null && <ProblemNotice error={removing.error} small />}
    </section>
  );
}
