import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { Link, useParams } from 'react-router';
import type { WholeProposal } from '../../api/change-models.ts';
import { proposalQuery } from '../../api/change-proposals.ts';
import { useSession } from '../../api/session.ts';
import { wallClock } from '../../language/days.ts';
import { useLabels } from '../../language/use-labels.ts';
import list from '../../parts/list.module.css';
import { usePageTitle } from '../../parts/page-title.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { ChangeTable } from './change-table.tsx';
import { DecisionForm } from './decision-form.tsx';
import { ImpactSection } from './impact-section.tsx';
import { proposalLabels } from './labels.ts';
import styles from './proposals.module.css';

/** One change: what becomes another, why, from when, what it would have meant, and the decision. */
export function ProposalPage(): JSX.Element {
  const labels = useLabels(proposalLabels);
  const { id = '' } = useParams();
  const query = useQuery(proposalQuery(id));
  usePageTitle(labels.title);
  return (
    <div className={list.page}>
      <QueryView query={query} skeleton={[40, 120, 240]}>
        {(proposal) => <Proposal proposal={proposal} />}
      </QueryView>
    </div>
  );
}

function Proposal({ proposal }: { proposal: WholeProposal }): JSX.Element {
  const labels = useLabels(proposalLabels);
  return (
    <>
      <header className={list.head}>
        <h1>
          {labels.kinds[proposal.kind]} {proposal.code}
        </h1>
        <p>{labels.states[proposal.state]}</p>
        <div className={list.actions}>
          <Link to="/data/changes">{labels.back}</Link>
        </div>
      </header>
      <Facts proposal={proposal} />
      <ChangeTable proposal={proposal} />
      <ImpactSection proposal={proposal} />
      <DecisionForm proposal={proposal} />
    </>
  );
}

function Facts({ proposal }: { proposal: WholeProposal }): JSX.Element {
  const labels = useLabels(proposalLabels);
  const { timeZone } = useSession().organization;
  const { baseVersion, version, effectiveFrom, proposedBy, proposedAt, reason, decidedBy, decidedAt } = proposal;
  const named = ({ name, actingForName }: WholeProposal['proposedBy']): string =>
    actingForName === null ? name : labels.actingFor(name, actingForName);
  return (
    <div className={styles.facts}>
      <p>
        {labels.version(String(baseVersion), String(version ?? baseVersion + 1))} · {labels.fromDay(effectiveFrom)}
      </p>
      <p className={styles.muted}>{labels.proposedBy(named(proposedBy), wallClock(proposedAt, timeZone))}</p>
      <p>
        {labels.reason}：{reason}
      </p>
      {decidedBy !== null && decidedAt !== null && (
        <p>
          {labels.states[proposal.state]} · {labels.decidedBy(named(decidedBy), wallClock(decidedAt, timeZone))} ·{' '}
          {proposal.decisionReason}
        </p>
      )}
      {proposal.stale && <p role="alert">{labels.stale}</p>}
    </div>
  );
}
