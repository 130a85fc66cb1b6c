import { useInfiniteQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { Link } from 'react-router';
import type { ReversalEffect, ReversalRow } from '../../api/data-models.ts';
import { useLabels } from '../../language/use-labels.ts';
import { MorePages } from '../../parts/more-pages.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { usePlace } from '../../place/use-place.ts';
import { reversalLabels } from './reversal-labels.ts';
import { reversalRowsQuery } from './reversal.queries.ts';
import { rowName } from './reversal-row-name.ts';
import styles from './reversal.module.css';

/** The records that meet with one effect, with who wrote what they come back to, or who replaced them. */
export function ReversalRows({ id, effect }: { id: string; effect: ReversalEffect }): JSX.Element {
  const labels = useLabels(reversalLabels);
  const query = useInfiniteQuery(reversalRowsQuery(id, effect));
  const rows = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      <QueryView query={query} skeleton={[32, 32, 32]} small>
        {() => (
          <table className={styles.rows}>
            <thead>
              <tr>
                <th scope="col">{labels.record}</th>
                {effect !== 'deleted' && <th scope="col">{labels.byWhom[effect]}</th>}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row key={JSON.stringify(row.key)} row={row} effect={effect} />
              ))}
            </tbody>
          </table>
        )}
      </QueryView>
      <MorePages query={query} />
    </>
  );
}

function Row({ row, effect }: { row: ReversalRow; effect: ReversalEffect }): JSX.Element {
  const labels = useLabels(reversalLabels);
  const { linkTo } = usePlace();
  const { otherImport } = row;
  const key = row.key as Readonly<Record<string, string>>;
  const name = rowName(key, labels);
  const isThere = key['number'] !== undefined && effect !== 'deleted';
  return (
    <tr>
      <th scope="row">{isThere ? <Link to={linkTo(complaintOf(key))}>{name}</Link> : name}</th>
      {effect !== 'deleted' && (
        <td>
          {otherImport === null ? (
            <span className="muted">{labels.singly}</span>
          ) : (
            <Link to={linkTo(`/data/imports/${otherImport}`)}>{labels.fromImport(otherImport)}</Link>
          )}
        </td>
      )}
    </tr>
  );
}

function complaintOf({ source = '', number = '' }: Readonly<Record<string, string>>): string {
  return `/complaints/${encodeURIComponent(source)}/${encodeURIComponent(number)}`;
}
