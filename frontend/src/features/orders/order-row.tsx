import type { JSX } from 'react';
import { Link } from 'react-router';
import type { OrderSummary } from '../../api/order-models.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { fullDay } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { usePlace } from '../../place/use-place.ts';
import { orderLabels } from './labels.ts';
import { nextStepOf, waitingFor } from './next-step.ts';
import { NextStepLink } from './next-step-link.tsx';
import { leadInWords, leftInWords, progressInWords } from './order-words.ts';
import styles from './orders.module.css';
import { SlipMark } from './slip-mark.tsx';

/** One order of the register, and whose turn it is. */
export function OrderRow({ order }: { order: OrderSummary }): JSX.Element {
  const labels = useLabels(orderLabels);
  const language = useLanguage();
  const { linkTo } = usePlace();
  const left = leftInWords(order, labels);
  const step = nextStepOf(order);
  return (
    <tr>
      <td className={styles.nowrap}>{inLanguage(order.number, language)}</td>
      <th scope="row" className={styles.reason}>
        <Link to={linkTo(`/orders/${order.id}`)}>{order.title}</Link>
      </th>
      <td>{leadInWords(order, language)}</td>
      <td>
        {fullDay(order.due.day, language)} {left !== null && <span className="muted">{left}</span>}
      </td>
      <td data-none={order.slip === null}>{order.slip !== null && <SlipMark slip={order.slip} />}</td>
      <td>{labels.states[order.state]}</td>
      <td>{progressInWords(order, labels)}</td>
      <td className="muted">
        {step === null ? labels.waits[waitingFor(order)] : <NextStepLink order={order} step={step} />}
      </td>
    </tr>
  );
}
