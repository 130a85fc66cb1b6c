import type { Day } from '../../../shared/calendar-day.ts';
import { FIRST_MEANT, isMeantDay, LAST_MEANT } from '../../../shared/meant-day.ts';
import { type Result, ok, refused } from '../../../shared/result.ts';
import { BodyReader, type Fault, pathOf } from '../../domain/body-reader.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { readIndicator } from '../../domain/indicator-body.ts';
import type { Limit } from '../../domain/limit.ts';
import { readLimit } from '../../domain/limit-body.ts';
import { PROPOSAL_KINDS } from './change-proposal.ts';

/** The whole new definition. */
export type ProposedDefinition =
  | { readonly kind: 'indicator'; readonly definition: Indicator }
  | { readonly kind: 'limit'; readonly definition: Limit };

/** A change as asked for: the new definition, why, and the first day it counts. */
export type NewProposal = ProposedDefinition & { readonly reason: string; readonly effectiveFrom: Day };

const MEMBERS = ['kind', 'definition', 'reason', 'effectiveFrom'];
const LONGEST_REASON = 2000;

/** Reads the body of `POST /api/change-proposals`; a limit's `validFrom` is the day the change takes effect. */
export function readProposal(body: unknown): Result<NewProposal, readonly Fault[]> {
  const reader = new BodyReader();
  const members = reader.object(body, '', MEMBERS);
  if (members === undefined) return refused(reader.faults);
  const kind = reader.choice(members['kind'], 'kind', PROPOSAL_KINDS);
  const reason = reader.text(members['reason'], 'reason', LONGEST_REASON);
  const effectiveFrom = readDay(reader, members['effectiveFrom'], 'effectiveFrom');
  if (kind === undefined || effectiveFrom === undefined) return refused(reader.faults);
  const read = readDefinition(kind, members['definition'], effectiveFrom);
  if (!read.ok) return refused([...reader.faults, ...read.reason.map(within)]);
  if (reason === undefined || reader.faults.length > 0) return refused(reader.faults);
  return ok({ ...read.value, reason, effectiveFrom });
}

function readDefinition(
  kind: NewProposal['kind'],
  body: unknown,
  effectiveFrom: Day,
): Result<ProposedDefinition, readonly Fault[]> {
  if (kind === 'indicator') {
    const read = readIndicator(body);
    return read.ok ? ok({ kind, definition: read.value }) : read;
  }
  const dated = typeof body === 'object' && body !== null && !Array.isArray(body);
  const read = readLimit(dated ? { ...body, validFrom: effectiveFrom } : body);
  return read.ok ? ok({ kind, definition: read.value }) : read;
}

function within({ field, code, message }: Fault): Fault {
  return { field: field === '' ? 'definition' : pathOf('definition', field), code, message };
}

function readDay(reader: BodyReader, value: unknown, field: string): Day | undefined {
  if (typeof value === 'string' && isMeantDay(value)) return value;
  return reader.fault(field, 'not-a-day', `must be a day between ${FIRST_MEANT} and ${LAST_MEANT}, such as 2027-01-01`);
}
