import type { JSX } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { OrderSummary } from '../../api/order-models.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { fullDay } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { usePlace, withParameters } from '../../place/use-place.ts';
import { orderLabels } from './labels.ts';
import styles from './order-board.module.css';
import { type BoardColumn, boardColumns } from './order-board.ts';
import { groupIn } from './order-filters.ts';
import { leadInWords, leftInWords } from './order-words.ts';
import { registerLabels } from './register-labels.ts';
import { SlipMark } from './slip-mark.tsx';

/** The register by state: a column for each group, its number opening the table of them. */
export function OrderBoardView({ orders }: { orders: readonly OrderSummary[] }): JSX.Element {
  const [search] = useSearchParams();
  return (
    <div className={styles.board}>
      {boardColumns(orders, groupIn(search)).map((column) => (
        <Column key={column.group} column={column} />
      ))}
    </div>
  );
}

function Column({ column: { group, orders } }: { column: BoardColumn<OrderSummary> }): JSX.Element {
  const labels = useLabels(registerLabels);
  const [search] = useSearchParams();
  const name = labels.groups[group];
  const table = withParameters(search, { state: group, view: null });
  return (
    <section className={styles.column} aria-label={name}>
      <h2>
        {name} {orders.length > 0 ? <Link to={`?${table}`}>{orders.length}</Link> : <span className="muted">0</span>}
      </h2>
      <ul>
        {orders.map((order) => (
          <Card key={order.id} order={order} />
        ))}
      </ul>
    </section>
  );
}

function Card({ order }: { order: OrderSummary }): JSX.Element {
  const labels = useLabels(orderLabels);
  const language = useLanguage();
  const { linkTo } = usePlace();
  const left = leftInWords(order, labels);
  return (
    <li>
      <span className="muted">{inLanguage(order.number, language)}</span>
      <Link to={linkTo(`/orders/${order.id}`)}>{order.title}</Link>
      <span>{leadInWords(order, language)}</span>
      <span>
        {fullDay(order.due.day, language)} {left !== null && <span className="muted">{left}</span>}
      </span>
      <span>
        {labels.states[order.state]} {order.slip !== null && <SlipMark slip={order.slip} />}
      </span>
    </li>
  );
}
