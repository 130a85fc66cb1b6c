import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { Link, useParams } from 'react-router';
import type { Order } from '../../api/order-models.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { fullDay } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import list from '../../parts/list.module.css';
import { usePageTitle } from '../../parts/page-title.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { usePlace } from '../../place/use-place.ts';
import { EvidenceSection } from './evidence-section.tsx';
import { ExtensionsSection } from './extensions-section.tsx';
import { HistorySection } from './history-section.tsx';
import { ImprovementsSection } from './improvements-section.tsx';
import { orderLabels } from './labels.ts';
import { MeasuresSection } from './measures-section.tsx';
import { OrderActions } from './order-actions.tsx';
import { OrderFacts } from './order-facts.tsx';
import { OutcomeSection } from './outcome-section.tsx';
import { leftInWords, progressInWords } from './order-words.ts';
import styles from './orders.module.css';
import { orderQuery } from './orders.queries.ts';
import { pageLabels } from './page-labels.ts';
import { SlipMark } from './slip-mark.tsx';

/** One order with everything that hangs on it, and what the reader may do with it now. */
export function OrderPage(): JSX.Element {
  const { mine } = useLabels(orderLabels);
  const labels = useLabels(pageLabels);
  const { id = '' } = useParams();
  const { linkTo } = usePlace();
  const language = useLanguage();
  const query = useQuery(orderQuery(id));
  const { data } = query;
  usePageTitle(data === undefined ? mine : `${inLanguage(data.number, language)} ${data.title}`);
  return (
    <div className={list.page}>
      <p>
        <Link to={linkTo('/orders/mine')}>← {mine}</Link> · <Link to={linkTo('/orders')}>{labels.back}</Link>
      </p>
      <QueryView query={query} skeleton={[40, 64, 240]}>
        {(order) => <OneOrder key={order.id} order={order} reload={() => void query.refetch()} />}
      </QueryView>
    </div>
  );
}

interface OneOrderProps {
  order: Order;
  reload: () => void;
}

function OneOrder({ order, reload }: OneOrderProps): JSX.Element {
  return (
    <>
      <OrderHead order={order} />
      <OrderActions order={order} reload={reload} />
      <div className={styles.columns}>
        <div>
          <OrderFacts order={order} />
          <OutcomeSection order={order} reload={reload} />
          <MeasuresSection order={order} reload={reload} />
          <ImprovementsSection order={order} />
        </div>
        <div>
          <EvidenceSection order={order} reload={reload} />
          <ExtensionsSection order={order} reload={reload} />
          <HistorySection order={order} />
        </div>
      </div>
    </>
  );
}

/** Which order this is, where it stands, and both its days. */
function OrderHead({ order }: { order: Order }): JSX.Element {
  const labels = useLabels(orderLabels);
  const words = useLabels(pageLabels);
  const language = useLanguage();
  const { due, slip, grade, state } = order;
  const isMoved = due.first !== due.day;
  return (
    <header>
      <div className={list.head}>
        <h1>{order.title}</h1>
        <p>
          {inLanguage(order.number, language)} · {labels.grades[grade]}
        </p>
      </div>
      <div className={styles.first}>
        <strong>{labels.states[state]}</strong>
        {slip !== null && <SlipMark slip={slip} />}
        <span>
          {words.due} {fullDay(due.day, language)} <b>{leftInWords(order, labels)}</b>
        </span>
        <span className="muted">
          {words.firstDue} {isMoved ? fullDay(due.first, language) : words.sameDue}
        </span>
        <span>{progressInWords(order, labels)}</span>
      </div>
    </header>
  );
}
