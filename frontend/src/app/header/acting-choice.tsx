import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useNavigate } from 'react-router';
import { substitutionsQuery } from '../../api/account.ts';
import { client, dataOf } from '../../api/client.ts';
import { useSession } from '../../api/session.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { shellLabels } from '../labels.ts';

/** In whose place one may stand today, and the way back. Everything on screen is read again for the other scope. */
export function ActingChoice(): JSX.Element | null {
  const labels = useLabels(shellLabels);
  const { actingFor, permissions } = useSession().user;
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { data } = useQuery({ ...substitutionsQuery, enabled: permissions.includes('substitutes.own') });
  const act = useMutation({
    mutationFn: (principal: string | null) =>
      principal === null
        ? dataOf(client.DELETE('/api/session/acting-for'))
        : dataOf(client.PUT('/api/session/acting-for', { body: { principal } })),
    onSuccess: async () => {
      // the page in view may be none of the other's
      await navigate('/board');
      await queries.resetQueries();
    },
  });
  if (actingFor !== null) {
    return (
      <>
        <p>{labels.actingFor(actingFor)}</p>
        <Button disabled={act.isPending} onClick={() => act.mutate(null)}>
          {labels.stopActing}
        </Button>
      </>
    );
  }
  const principals = (data?.items ?? []).filter(({ own, inForce }) => !own && inForce);
  return (
    <>
      {principals.map(({ id, principal }) => (
        <Button key={id} disabled={act.isPending} onClick={() => act.mutate(principal.username)}>
          {labels.actFor(principal.displayName)}
        </Button>
      ))}
      {act.error !== null && <ProblemNotice error={act.error} small />}
    </>
  );
}
