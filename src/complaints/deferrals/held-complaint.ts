import type { EntityManager } from 'typeorm';
import type { Caller } from '../../accounts/caller.ts';
import { DomainError } from '../../platform/http/domain-error.ts';
import { unknownComplaint } from '../complaint-name.ts';
import { type ComplaintPlace, isInScope } from '../complaint-scope.ts';
import { DUE_COLUMNS } from '../dues/deferred-and-late.query.ts';
import type { DueColumns } from '../dues/due-facts.ts';
import type { ComplaintKey } from '../write-complaint.ts';
import { type Deferrals, deferralsOf, keyOf, NO_DEFERRALS } from './deferrals.query.ts';
import { deferralVersion } from './domain/standing-deferrals.ts';

/** The address of a complaint. */
export interface ComplaintAddress {
  readonly source: string;
  readonly number: string;
}

/** A complaint nobody else can put off until the transaction ends. */
export interface HeldComplaint extends ComplaintKey {
  readonly unitId: string;
  readonly unitCode: string;
  readonly columns: DueColumns;
  readonly deferrals: Deferrals;
  readonly version: number;
}

type HeldRow = ComplaintKey & ComplaintPlace & DueColumns & { unitId: string; unitCode: string };

export async function holdToDefer(
  manager: EntityManager,
  caller: Caller,
  { source, number }: ComplaintAddress,
): Promise<HeldComplaint> {
  const rows = await manager.query<HeldRow[]>(
    `SELECT c.source_id AS "sourceId", c.number AS number, u.id AS "unitId", u.code AS "unitCode", u.path AS "unitPath",
            c.department AS department, ${DUE_COLUMNS}
     FROM complaint_sources s
     JOIN complaints c ON c.source_id = s.id AND c.number = $2
     JOIN units u ON u.id = c.unit_id
     WHERE s.code = $1 FOR UPDATE OF c`,
    [source, number],
  );
  const [row] = rows;
  if (row === undefined || !isInScope(caller, row)) throw unknownComplaint(source, number);
  const { sourceId, unitId, unitCode } = row;
  const key = { sourceId, number: row.number };
  const deferrals = (await deferralsOf(manager, [key])).get(keyOf(key)) ?? NO_DEFERRALS;
  return { ...key, unitId, unitCode, columns: row, deferrals, version: deferralVersion(deferrals) };
}

/** Refuses what was decided on dates that are no more. */
export function refuseStale({ version }: HeldComplaint, seen: number): void {
  if (version === seen) return;
  throw new DomainError('conflict', 'deferrals.stale', 'Something was put off of this complaint meanwhile.', {
    extra: { current: { version } },
  });
}

export function unknownDeferral(): DomainError {
  return new DomainError('not-found', 'deferrals.unknown', 'There is no such record of this complaint.');
}
