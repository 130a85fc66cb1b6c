import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { Link } from 'react-router';
import type { ChangeProposal } from '../../api/change-models.ts';
import { changesQuery, proposalQuery } from '../../api/change-proposals.ts';
import { useLabels } from '../../language/use-labels.ts';
import { redLineLabels } from './labels.ts';

interface VersionProps {
  indicator: string;
  version: number;
}

/** The version that counts here, with the day it took effect where it came by a proposal. */
export function VersionInForce({ indicator, version }: VersionProps): JSX.Element {
  const labels = useLabels(redLineLabels);
  const { data = [] } = useQuery(changesQuery(indicator));
  const from = data.find((each) => each.version === version)?.effectiveFrom;
  return <h2>{from === undefined ? labels.version(String(version)) : labels.versionFrom(String(version), from)}</h2>;
}

/** What is proposed for the indicator and waits for a second person, and what it would have meant. */
export function WaitingChanges({ indicator }: { indicator: string }): JSX.Element {
  const { data = [] } = useQuery(changesQuery(indicator));
  return (
    <>
      {data
        .filter(({ state }) => state === 'proposed')
        .map((proposal) => (
          <WaitingChange key={proposal.id} proposal={proposal} />
        ))}
    </>
  );
}

function WaitingChange({ proposal: { id, reason, effectiveFrom } }: { proposal: ChangeProposal }): JSX.Element {
  const labels = useLabels(redLineLabels);
  const { data } = useQuery(proposalQuery(id));
  const moved = (data?.impact.countedAt ?? null) === null ? undefined : data?.summary.movedDays;
  return (
    <>
      {labels.waitingChange(reason, effectiveFrom)}{' '}
      <Link to={`/data/changes/${id}`}>
        {moved === undefined ? labels.seeImpact : labels.seeImpactOf(String(moved))}
      </Link>
      <br />
    </>
  );
}
