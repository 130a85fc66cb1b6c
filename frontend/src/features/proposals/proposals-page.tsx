import { useInfiniteQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import type { JSX } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { ChangeProposal } from '../../api/change-models.ts';
import { useSession } from '../../api/session.ts';
import { wallClock } from '../../language/days.ts';
import { useLabels } from '../../language/use-labels.ts';
import list from '../../parts/list.module.css';
import { MorePages } from '../../parts/more-pages.tsx';
import { usePageTitle } from '../../parts/page-title.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { StatePanel } from '../../parts/state-panel.tsx';
import { withParameters } from '../../place/use-place.ts';
import { proposalLabels } from './labels.ts';
import { proposalsQuery } from './proposals.queries.ts';

const states = ['proposed', 'approved', 'in-force', 'refused', 'withdrawn'] as const;

/** Every proposed change of a definition, with what became of it. */
export function ProposalsPage(): JSX.Element {
  const labels = useLabels(proposalLabels);
  const [search, setSearch] = useSearchParams();
  const state = states.find((each) => each === search.get('state')) ?? null;
  const query = useInfiniteQuery(proposalsQuery(state, search.get('code')));
  const rows = query.data?.pages.flatMap(({ items }) => items) ?? [];
  usePageTitle(labels.title);
  return (
    <div className={list.page}>
      <header className={list.head}>
        <h1>{labels.title}</h1>
        <p>{labels.intro}</p>
      </header>
      <search className={list.filters} aria-label={labels.filters}>
        <Select
          className={list.choice ?? ''}
          allowClear
          placeholder={labels.all}
          aria-label={labels.state}
          value={state}
          options={states.map((value) => ({ value, label: labels.states[value] }))}
          onChange={(chosen: string | undefined) =>
            setSearch((before) => withParameters(before, { state: chosen ?? null }))
          }
        />
      </search>
      <QueryView query={query} skeleton={[36, 36, 36, 36]}>
        {() =>
          rows.length === 0 ? (
            <StatePanel title={labels.none}>{labels.noneText}</StatePanel>
          ) : (
            <ProposalTable rows={rows} />
          )
        }
      </QueryView>
      <MorePages query={query} />
    </div>
  );
}

function ProposalTable({ rows }: { rows: readonly ChangeProposal[] }): JSX.Element {
  const labels = useLabels(proposalLabels);
  const { timeZone } = useSession().organization;
  return (
    <table className={`${list.table} ${list.stacked}`}>
      <thead>
        <tr>
          {(['what', 'state', 'from', 'by', 'at', 'reason'] as const).map((head) => (
            <th key={head} scope="col" className={head === 'reason' ? list.wide : undefined}>
              {labels[head]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <Link to={`/data/changes/${row.id}`}>
                {labels.kinds[row.kind]} {row.code}
              </Link>
            </th>
            <td>
              {labels.states[row.state]}
              {row.stale && ` · ${labels.stale}`}
            </td>
            <td>{row.effectiveFrom}</td>
            <td>{row.proposedBy.name}</td>
            <td className="muted">{wallClock(row.proposedAt, timeZone)}</td>
            <td className={list.wide}>{row.reason}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
