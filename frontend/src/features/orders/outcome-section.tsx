import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import type { Order, OrderOutcome } from '../../api/order-models.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { fullDay } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import styles from './orders.module.css';
import { outcomeQuery, useOutcome } from './orders.queries.ts';
import { OutcomeForm } from './outcome-form.tsx';
import { outcomeLabels } from './outcome-labels.ts';
import { OutcomeEffect } from './outcome-effect.tsx';
import { useSubjectName } from './use-subject-name.ts';

interface OutcomeSectionProps {
  order: Order;
  reload: () => void;
}

/** What the order is to achieve as two numbers, what may still be said against it, and what came of it. */
export function OutcomeSection({ order, reload }: OutcomeSectionProps): JSX.Element {
  const labels = useLabels(outcomeLabels);
  const [isOpen, setIsOpen] = useState(false);
  const removing = useOutcome(order);
  const query = useQuery(outcomeQuery(order));
  const maySet = order.state === 'draft' && order.steps.includes('signature-request');
  return (
    <section className={styles.part} id="outcome">
      <h2>{labels.title}</h2>
      <QueryView query={query} skeleton={[32, 24]}>
        {(outcome) => (
          <>
            {outcome === null ? <p className="muted">{labels.none}</p> : <Outcome outcome={outcome} />}
            {maySet && !isOpen && (
              <p className={styles.first}>
                <Button onClick={() => setIsOpen(true)}>{outcome === null ? labels.set : labels.change}</Button>
                {outcome !== null && <Button onClick={() => removing.mutate(null)}>{labels.remove}</Button>}
              </p>
            )}
            {maySet && isOpen && (
              <OutcomeForm order={order} outcome={outcome} close={() => setIsOpen(false)} reload={reload} />
            )}
          </>
        )}
      </QueryView>
    </section>
  );
}

function Outcome({ outcome }: { outcome: OrderOutcome }): JSX.Element {
  const labels = useLabels(outcomeLabels);
  const language = useLanguage();
  const what = useSubjectName(outcome.subject);
  const { baseline, target, days, before, isFixed, contest, contestUntil, isContestable, watchedUntil } = outcome;
  const count = (value: number): string => value.toLocaleString('en');
  return (
    <div className={styles.outcome}>
      <p className={styles.target}>{labels.target(count(baseline), count(target))}</p>
      <p>
        {labels.subject(inLanguage(outcome.unitName, language), what, days)}{' '}
        <span className="muted">
          {labels.base(before.from, lastDayOf(before.until))}
          {!isFixed && ` · ${labels.preliminary}`}
        </span>
      </p>
      {isContestable && contestUntil !== null && (
        <p className="muted">{labels.contestable(fullDay(contestUntil, language))}</p>
      )}
      {contest !== null && <p>{labels.contests[contest]}</p>}
      <OutcomeEffect outcome={outcome} />
      {watchedUntil !== null && <p className="muted">{labels.watched(fullDay(watchedUntil, language))}</p>}
    </div>
  );
}

/** The last day of a half-open window. */
function lastDayOf(until: string): string {
  return new Date(Date.parse(`${until}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
