import type { JSX } from 'react';
import { Link } from 'react-router';
import type { OrderSummary } from '../../api/order-models.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { fullDay, shortDay } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { ActionLink } from '../../parts/action-link.tsx';
import { usePlace } from '../../place/use-place.ts';
import { orderLabels } from './labels.ts';
import { isUrged, nextStepOf, waitingFor } from './next-step.ts';
import { NextStepLink } from './next-step-link.tsx';
import { leftInWords } from './order-words.ts';
import styles from './orders.module.css';
import { registerLabels } from './register-labels.ts';
import { SlipMark } from './slip-mark.tsx';
import { stuckInWords } from './stuck-words.ts';

/** One order as its person sees it: how long there is, what keeps it, and the one thing to do, or who has it since when. */
export function MyOrderRow({ order }: { order: OrderSummary }): JSX.Element {
  const { states, ...labels } = useLabels(orderLabels);
  const words = useLabels(registerLabels);
  const language = useLanguage();
  const { linkTo } = usePlace();
  const step = nextStepOf(order);
  const isUrgent = step === null && isUrged(order);
  const stuck = stuckInWords(order, step, words, language) ?? states[order.state];
  return (
    <tr>
      <td className={styles.nowrap} data-none={order.slip === null}>
        {order.slip !== null && <SlipMark slip={order.slip} />}
      </td>
      <td className={styles.nowrap}>{inLanguage(order.number, language)}</td>
      <th scope="row" className={styles.reason}>
        <Link to={linkTo(`/orders/${order.id}`)}>{order.title}</Link>
      </th>
      <td>
        {fullDay(order.due.day, language)} <b>{leftInWords(order, { states, ...labels })}</b>
        <Extension order={order} />
      </td>
      <td className={styles.reason}>
        {stuck}
        {isUrgent && order.urged !== null && (
          <p className="muted">{words.urgedAt(shortDay(order.urged.on, language), order.urged.rung)}</p>
        )}
      </td>
      <td>
        <Next order={order} />
      </td>
    </tr>
  );
}

/** The one thing to do about it; else who has it, or when the system judges it. */
function Next({ order }: { order: OrderSummary }): JSX.Element {
  const { waits } = useLabels(orderLabels);
  const words = useLabels(registerLabels);
  const language = useLanguage();
  const { linkTo } = usePlace();
  const step = nextStepOf(order);
  if (step === null && isUrged(order))
    return (
      <ActionLink to={linkTo(`/orders/${order.id}`)} aria-label={`${words.urge} ${inLanguage(order.number, language)}`}>
        {words.urge}
      </ActionLink>
    );
  if (step !== null) return <NextStepLink order={order} step={step} />;
  const judgedOn = order.state === 'observing' ? (order.outcome?.observedUntil ?? null) : null;
  if (judgedOn !== null) return <span className="muted">{words.judgedOn(shortDay(judgedOn, language))}</span>;
  return (
    <span className="muted">
      {waits[waitingFor(order)]} {order.cameBy !== null && words.since(shortDay(order.cameBy.on, language))}
    </span>
  );
}

/** Until when the lead may ask for more time, or that it is too late. */
function Extension({ order: { mayExtend, slip, due, steps } }: { order: OrderSummary }): JSX.Element | null {
  const words = useLabels(registerLabels);
  const language = useLanguage();
  const day = shortDay(due.day, language);
  const isTooLate = slip === 'overdue' && steps.includes('plan');
  if (!mayExtend && !isTooLate) return null;
  return <p className="muted">{mayExtend ? words.mayExtend(day) : words.mayNotExtend(day)}</p>;
}
