import { type FormEvent, type JSX, useState } from 'react';
import type { Order, OrderMeasure } from '../../api/order-models.ts';
import { useSingle } from '../../api/use-single.ts';
import { fullDay } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { MeasureFields } from './measure-fields.tsx';
import { OrderProblem } from './order-problem.tsx';
import styles from './orders.module.css';
import { usePlan } from './orders.queries.ts';
import { pageLabels } from './page-labels.ts';

interface SectionProps {
  order: Order;
  reload: () => void;
}

/** The measures as a checklist; the lead changes them, and ticks what is done. */
export function MeasuresSection({ order, reload }: SectionProps): JSX.Element {
  const labels = useLabels(pageLabels);
  const [isEditing, setEditing] = useState(false);
  return (
    <section className={styles.part}>
      <h2>{labels.measures}</h2>
      {isEditing ? (
        <Plan order={order} reload={reload} close={() => setEditing(false)} />
      ) : (
        <>
          {order.measures.length === 0 && <p className="muted">{labels.noMeasures}</p>}
          <ul className={styles.measures}>
            {order.measures.map((measure, place) => (
              <Item key={place} measure={measure} />
            ))}
          </ul>
          {order.steps.includes('plan') && (
            <p className={styles.first}>
              <Button onClick={() => setEditing(true)}>{labels.plan}</Button>
            </p>
          )}
        </>
      )}
    </section>
  );
}

function Item({ measure: { term, text, difficulty, owner, dueDay, done } }: { measure: OrderMeasure }): JSX.Element {
  const labels = useLabels(pageLabels);
  const language = useLanguage();
  const facts = [
    labels.measureFacts(labels.terms[term], labels.difficulties[difficulty]),
    owner ?? null,
    dueDay === null || dueDay === undefined ? null : fullDay(dueDay, language),
  ];
  return (
    <li>
      <svg className={styles.box} viewBox="0 0 14 14" role="img" aria-label={done ? labels.done : labels.undone}>
        <rect x=".75" y=".75" width="12.5" height="12.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
        {done && <path d="M3 7l3 3 5-6" fill="none" stroke="currentColor" strokeWidth="2" />}
      </svg>
      <div>
        <p className={styles.text}>{text}</p>
        <p className="muted">{facts.filter((fact) => fact !== null).join(' · ')}</p>
      </div>
    </li>
  );
}

function Plan({ order, reload, close }: SectionProps & { close: () => void }): JSX.Element {
  const labels = useLabels(pageLabels);
  const [measures, setMeasures] = useState<readonly OrderMeasure[]>(order.measures);
  const planning = usePlan(order);
  const plan = useSingle(planning);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    plan(measures, { onSuccess: close });
  };
  return (
    <form className={`${styles.form} ${styles.wideForm}`} aria-label={labels.plan} onSubmit={submit}>
      <MeasureFields measures={measures} change={setMeasures} canTick />
      {planning.error !== null && <OrderProblem error={planning.error} reload={reload} />}
      <p className={styles.first}>
        <Button primary type="submit" disabled={planning.isPending}>
          {labels.save}
        </Button>
        <Button onClick={close}>{labels.cancel}</Button>
      </p>
    </form>
  );
}
