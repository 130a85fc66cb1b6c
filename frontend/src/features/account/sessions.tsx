import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import type { OwnSession } from '../../api/account.ts';
import { useSession } from '../../api/session.ts';
import { wallClock } from '../../language/days.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import list from '../../parts/list.module.css';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { useEndOtherSessions, useEndSession, sessionsQuery } from './account.queries.ts';
import { deviceOf } from './device-name.ts';
import { accountLabels } from './labels.ts';
import { Section } from './section.tsx';

/** Where one is signed in, and how to end it elsewhere. */
export function Sessions(): JSX.Element {
  const { sessions: words } = useLabels(accountLabels);
  const query = useQuery(sessionsQuery);
  const endOthers = useEndOtherSessions();
  return (
    <Section title={words.title}>
      <QueryView query={query} skeleton={[36, 36]} small>
        {({ items }) => (
          <>
            <SessionTable rows={items} />
            {items.length > 1 && (
              <Button disabled={endOthers.isPending} onClick={() => endOthers.mutate()}>
                {words.endOthers}
              </Button>
            )}
          </>
        )}
      </QueryView>
      {endOthers.error !== null && <ProblemNotice error={endOthers.error} small />}
    </Section>
  );
}

function SessionTable({ rows }: { rows: readonly OwnSession[] }): JSX.Element {
  const { sessions: words } = useLabels(accountLabels);
  return (
    <table className={`${list.table} ${list.stacked}`}>
      <thead>
        <tr>
          <th scope="col">{words.device}</th>
          <th scope="col">{words.address}</th>
          <th scope="col">{words.since}</th>
          <th scope="col">{words.lastSeen}</th>
          <th scope="col">
            <span className="hidden-visually">{words.end}</span>
          </th>
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

function Row({ row }: { row: OwnSession }): JSX.Element {
  const { sessions: words } = useLabels(accountLabels);
  const { timeZone } = useSession().organization;
  const end = useEndSession();
  const device = useDeviceName(row.userAgent);
  return (
    <tr>
      <th scope="row" title={row.userAgent}>
        {device}
      </th>
      <td>{row.address}</td>
      <td className={list.spare}>{wallClock(row.since, timeZone)}</td>
      <td>{wallClock(row.lastSeenAt, timeZone)}</td>
      <td>
        {row.current ? (
          <span className="muted">{words.current}</span>
        ) : (
          <Button aria-label={words.endName(device)} disabled={end.isPending} onClick={() => end.mutate(row.id)}>
            {words.end}
          </Button>
        )}
      </td>
    </tr>
  );
}

function useDeviceName(userAgent: string): string {
  const { sessions: words } = useLabels(accountLabels);
  const { browser, system } = deviceOf(userAgent);
  if (browser !== null && system !== null) return words.on(browser, system);
  return browser ?? system ?? words.unknown;
}
