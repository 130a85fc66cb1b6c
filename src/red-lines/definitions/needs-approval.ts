import { DomainError } from '../../platform/http/domain-error.ts';

/** The refusal of a changed definition: the first one takes effect at once, changes are proposed and approved. */
export function needsApproval(
  kind: 'indicator' | 'limit',
  { code, version }: { readonly code: string; readonly version: number },
): DomainError {
  return new DomainError(
    'conflict',
    'definition.needs-approval',
    `The ${kind} ${code} is defined already, differently. Propose the change with POST /api/change-proposals.`,
    { extra: { proposals: '/api/change-proposals', kind, definition: code, version } },
  );
}
