import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import type { OrderSummary } from '../../api/order-models.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { ActionLink } from '../../parts/action-link.tsx';
import list from '../../parts/list.module.css';
import { usePageTitle } from '../../parts/page-title.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { usePlace } from '../../place/use-place.ts';
import { orderLabels } from './labels.ts';
import { MyDisputeRow } from './my-dispute-row.tsx';
import { type DisputeGroup, type MyDisputes, useMyDisputes } from './my-disputes.ts';
import { MyOrderRow } from './my-order-row.tsx';
import { mySentence } from './my-sentence.ts';
import { type MyOrders, sortMine } from './next-step.ts';
import styles from './orders.module.css';
import { openOrdersQuery } from './orders.queries.ts';
import { RegisterFile } from './register-file.tsx';
import { registerLabels } from './register-labels.ts';

/** What the reader has to do, what goes its way, and what waits for others; what has ended is in the register alone. */
export function MyOrdersPage(): JSX.Element {
  const { mine } = useLabels(orderLabels);
  const { register } = useLabels(registerLabels);
  const { linkTo } = usePlace();
  const query = useQuery(openOrdersQuery);
  const disputes = useMyDisputes();
  usePageTitle(mine);
  return (
    <div className={list.page}>
      <header className={list.head}>
        <h1>{mine}</h1>
        <div className={list.actions}>
          <ActionLink to={linkTo('/orders')}>{register}</ActionLink>
        </div>
      </header>
      <QueryView query={query} skeleton={[40, 64, 64, 64]}>
        {(orders) =>
          disputes === undefined ? <Skeleton heights={[40, 64, 64]} /> : <Lists orders={orders} disputes={disputes} />
        }
      </QueryView>
      <RegisterFile mine />
    </div>
  );
}

interface ListsProps {
  orders: readonly OrderSummary[];
  disputes: MyDisputes;
}

function Lists({ orders, disputes }: ListsProps): JSX.Element {
  const words = { orders: useLabels(orderLabels), register: useLabels(registerLabels) };
  const language = useLanguage();
  const mine = sortMine(orders);
  return (
    <>
      <p className={styles.sentence}>{mySentence(mine, words, language, disputes)}</p>
      <OneList name="toDo" orders={mine.toDo} disputes={disputes.toJudge} />
      <OneList name="toUrge" orders={mine.toUrge} disputes={[]} />
      <OneList name="withOthers" orders={mine.withOthers} disputes={disputes.withOthers} />
      <OneList name="observed" orders={mine.observed} disputes={[]} />
      <OneList name="onCourse" orders={mine.onCourse} disputes={[]} />
    </>
  );
}

interface OneListProps {
  name: keyof MyOrders;
  orders: readonly OrderSummary[];
  disputes: readonly DisputeGroup[];
}

/** Nothing is shown of a list without a row. */
function OneList({ name, orders, disputes }: OneListProps): JSX.Element | null {
  const labels = useLabels(registerLabels);
  const count = orders.length + disputes.length;
  const title = labels[name](count);
  if (count === 0) return null;
  return (
    <section className={styles.part} aria-label={title}>
      <h2>{title}</h2>
      <table className={`${list.table} ${list.stacked} ${styles.table}`}>
        <thead>
          <tr>
            {(['slip', 'number', 'matter', 'due', 'stuck', 'next'] as const).map((column) => (
              <th key={column} scope="col">
                {labels[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {orders.map((order) => (
            <MyOrderRow key={order.id} order={order} />
          ))}
          {disputes.map((group) => (
            <MyDisputeRow key={group.disputes[0].id} group={group} isMine={name === 'toDo'} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
