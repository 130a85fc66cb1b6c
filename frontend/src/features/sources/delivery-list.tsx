import { useInfiniteQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import type { JSX } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { Delivery } from '../../api/delivery-models.ts';
import { useSession } from '../../api/session.ts';
import { wallClock } from '../../language/days.ts';
import { grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import list from '../../parts/list.module.css';
import { MorePages } from '../../parts/more-pages.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { StatePanel } from '../../parts/state-panel.tsx';
import { usePlace, withParameters } from '../../place/use-place.ts';
import { sourceLabels } from './labels.ts';
import styles from './sources.module.css';
import { deliveriesQuery } from './sources.queries.ts';

const outcomes = ['taken', 'refused'] as const;

/** Everything a source has delivered, the latest first. */
export function DeliveryList({ code }: { code: string }): JSX.Element {
  const labels = useLabels(sourceLabels);
  const [search, setSearch] = useSearchParams();
  const outcome = outcomes.find((each) => each === search.get('outcome')) ?? null;
  const query = useInfiniteQuery(deliveriesQuery(code, outcome));
  const rows = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <section className={styles.deliveries}>
      <h2>{labels.deliveries}</h2>
      <search className={list.filters}>
        <Select
          className={list.choice ?? ''}
          aria-label={labels.outcome}
          value={outcome ?? 'all'}
          options={[{ value: 'all', label: labels.all }, ...outcomes.map((value) => ({ value, label: labels[value] }))]}
          onChange={(value) =>
            setSearch((before) => withParameters(before, { outcome: value === 'all' ? null : value }))
          }
        />
      </search>
      <QueryView query={query} skeleton={[36, 36, 36]}>
        {() =>
          rows.length === 0 ? (
            <StatePanel title={labels.noDeliveries} small>
              {labels.noDeliveriesText}
            </StatePanel>
          ) : (
            <DeliveryTable rows={rows} />
          )
        }
      </QueryView>
      <MorePages query={query} />
    </section>
  );
}

function DeliveryTable({ rows }: { rows: readonly Delivery[] }): JSX.Element {
  const labels = useLabels(sourceLabels);
  return (
    <table className={`${list.table} ${list.stacked}`}>
      <thead>
        <tr>
          <th scope="col">{labels.at}</th>
          <th scope="col">{labels.file}</th>
          <th scope="col" className={list.wide}>
            {labels.outcome}
          </th>
          <th scope="col" className="number">
            {labels.rows}
          </th>
          <th scope="col" className="number">
            {labels.rejected}
          </th>
          <th scope="col">{labels.by}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row }: { row: Delivery }): JSX.Element {
  const labels = useLabels(sourceLabels);
  const { timeZone } = useSession().organization;
  const { linkTo } = usePlace();
  return (
    <tr>
      <td className="muted">{wallClock(row.receivedAt, timeZone)}</td>
      <th scope="row" className={styles.file}>
        {row.import === null ? row.fileName : <Link to={linkTo(`/data/imports/${row.import}`)}>{row.fileName}</Link>}
      </th>
      <td className={styles.gaps}>
        {row.refusal === null
          ? row.repeated
            ? labels.repeated
            : labels.taken
          : `${labels.refused}：${row.refusal.detail}`}
      </td>
      <td className="number" data-none={row.rows === null}>
        {row.rows === null || row.repeated ? '–' : grouped(row.rows)}
      </td>
      <td className="number" data-none={row.rejected === null || row.rejected === '0'}>
        {row.rejected === null || row.repeated ? '–' : grouped(row.rejected)}
      </td>
      <td className="muted">
        {row.deliveredBy} · {labels.kinds[row.via]}
      </td>
    </tr>
  );
}
