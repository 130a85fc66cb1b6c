import { readIndicator } from '../domain/indicator-body.ts';
import { readLimit } from '../domain/limit-body.ts';
import type { ProposalRow } from './change-proposal.query.ts';
import type { ProposedDefinition } from './domain/proposal-body.ts';

/** The definition a proposal holds, read again from what was kept. */
export function proposedDefinition({ id, kind, body }: Pick<ProposalRow, 'id' | 'kind' | 'body'>): ProposedDefinition {
  if (kind === 'indicator') {
    const read = readIndicator(body);
    if (read.ok) return { kind, definition: read.value };
  } else {
    const { source, ...limit } = body as { readonly source?: string };
    const read = readLimit(source === '' ? limit : body);
    if (read.ok) return { kind, definition: read.value };
  }
  throw new Error(`the definition of proposal ${id} cannot be read any more`);
}
