import type { JSX } from 'react';
import { Link } from 'react-router';
import type { Unmasking } from '../../api/models.ts';
import { useSession } from '../../api/session.ts';
import { wallClock } from '../../language/days.ts';
import { useLabels } from '../../language/use-labels.ts';
import list from '../../parts/list.module.css';
import { unmaskingLabels } from './labels.ts';

const heads = ['at', 'actor', 'complaint', 'unit', 'reason'] as const;

/** One line each time somebody saw a complaint unmasked. */
export function UnmaskingTable({ rows }: { rows: readonly Unmasking[] }): JSX.Element {
  const labels = useLabels(unmaskingLabels);
  const { timeZone } = useSession().organization;
  return (
    <table className={`${list.table} ${list.stacked}`}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {labels[head]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td className="muted">{wallClock(row.at, timeZone)}</td>
            <th scope="row">{row.actor}</th>
            <td>
              <Link to={`/complaints/${encodeURIComponent(row.source)}/${encodeURIComponent(row.number)}`}>
                {row.source} / {row.number}
              </Link>
            </td>
            <td>{row.unit}</td>
            <td className={list.wide}>{row.reason}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
