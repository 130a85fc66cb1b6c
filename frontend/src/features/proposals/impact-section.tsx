import { useInfiniteQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useSearchParams } from 'react-router';
import type { WholeProposal } from '../../api/change-models.ts';
import { usePermission, useSession } from '../../api/session.ts';
import { wallClock } from '../../language/days.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { MorePages } from '../../parts/more-pages.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { withParameters } from '../../place/use-place.ts';
import { ImpactTable } from './impact-table.tsx';
import { proposalLabels } from './labels.ts';
import styles from './proposals.module.css';
import { impactQuery, useCounting } from './proposals.queries.ts';

/** What the change would have meant: in a sentence, then what flips, then everything. */
export function ImpactSection({ proposal }: { proposal: WholeProposal }): JSX.Element {
  const labels = useLabels(proposalLabels);
  const { timeZone } = useSession().organization;
  const { impact, summary } = proposal;
  const { flips, alarmFlips, days, units, readings, movedDays } = summary;
  return (
    <section className={styles.section}>
      <h2>{labels.impact}</h2>
      <Counting proposal={proposal} />
      {impact.countedAt !== null && (
        <>
          <p>
            {flips > 0 ? labels.flips(String(flips), String(days), String(units)) : labels.noFlips(String(readings))}{' '}
            {alarmFlips > 0 && `${labels.alarmFlips(String(alarmFlips))} ${labels.moved(String(movedDays))}`}{' '}
            <span className={styles.muted}>{labels.countedAt(wallClock(impact.countedAt, timeZone))}</span>
          </p>
          <Readings proposal={proposal} />
        </>
      )}
    </section>
  );
}

function Counting({ proposal: { id, state, impact } }: { proposal: WholeProposal }): JSX.Element {
  const labels = useLabels(proposalLabels);
  const counting = useCounting(id);
  const may = usePermission()('definition-changes.propose') && state === 'proposed';
  return (
    <div className={styles.views}>
      {impact.state === 'counting' && (
        <p role="status">
          {labels.counting} <progress aria-label={labels.counting} />
        </p>
      )}
      {impact.state === 'cancelled' && <p role="status">{labels.cancelled}</p>}
      {impact.state === 'failed' && <p role="alert">{labels.failed}</p>}
      {may && (
        <Button
          disabled={counting.isPending}
          onClick={() => counting.mutate(impact.state === 'counting' ? 'cancel' : 'recount')}
        >
          {impact.state === 'counting' ? labels.cancel : labels.recount}
        </Button>
      )}
      {counting.error !== null && <ProblemNotice error={counting.error} small />}
    </div>
  );
}

function Readings({ proposal: { id, impact, summary } }: { proposal: WholeProposal }): JSX.Element {
  const labels = useLabels(proposalLabels);
  const [search, setSearch] = useSearchParams();
  const anyFlips = summary.flips + summary.alarmFlips;
  const showsAll = search.get('readings') === 'all' || anyFlips === 0;
  const query = useInfiniteQuery(impactQuery(id, impact.countedAt, !showsAll));
  const rows = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const show = (readings: string | null): void => setSearch((before) => withParameters(before, { readings }));
  return (
    <>
      {anyFlips > 0 && (
        <div className={styles.views}>
          <Button aria-pressed={!showsAll} onClick={() => show(null)}>
            {labels.flipsOnly}
          </Button>
          <Button aria-pressed={showsAll} onClick={() => show('all')}>
            {labels.allReadings}
          </Button>
        </div>
      )}
      <QueryView query={query} skeleton={[36, 36, 36]}>
        {() => <ImpactTable rows={rows} />}
      </QueryView>
      <MorePages query={query} />
    </>
  );
}
