import type { Caller } from '../../accounts/caller.ts';
import { namedHand } from '../../red-lines/changes/named-hand.ts';
import type { AuditItemRow } from './audit-items.query.ts';
import type { CaseAuditItemDto } from './case-audit.dto.ts';
import type { CaseAuditRow } from './case-audit.query.ts';
import type { CaseAuditState } from './domain/case-audit.ts';
import { mayFind } from './standpoint.ts';

/** An audit as the API tells it. */
export function summaryOf(row: CaseAuditRow) {
  const { id, unit, unitName, period, layer, type, rule, amount, drawnFrom, seed, population, state, version } = row;
  const { items, checked, late, flawed, unsubstantiated, differs } = row;
  return {
    id,
    unit,
    unitName,
    period,
    layer,
    type,
    rule,
    amount,
    drawnFrom,
    seed,
    population,
    drawnIn: { unit: row.drawnUnit, unitName: row.drawnUnitName },
    drawnBy: namedHand(row.drawnBy, row.drawnByName, row.drawnFor, row.drawnForName),
    drawnAt: row.drawnAt.toISOString(),
    state,
    end: endOf(row),
    counts: { items, checked, late, flawed, unsubstantiated, differs },
    version,
  };
}

function endOf({ endedBy, endedByName, endedFor, endedForName, endedAt, endedReason }: CaseAuditRow) {
  if (endedBy === null || endedAt === null) return null;
  const by = namedHand(endedBy, endedByName ?? endedBy, endedFor, endedForName);
  return { by, at: endedAt.toISOString(), reason: endedReason };
}

/** One of its complaints as the API tells it. */
export function itemView(caller: Caller, state: CaseAuditState, row: AuditItemRow) {
  const { place, source, number, isThere, recorded, unit, unitName, department, checker, checkerName, version } = row;
  return {
    place,
    source,
    number,
    isThere,
    recorded,
    unit,
    unitName,
    department,
    checker: { username: checker, name: checkerName },
    finding: findingOf(row),
    isYours: state === 'open' && mayFind(caller, row),
    version,
  };
}

function findingOf(row: AuditItemRow): CaseAuditItemDto['finding'] {
  const { inTime, content, fault, substantiated, differs, note, checkedBy, checkedAt } = row;
  if (inTime === null || content === null || substantiated === null || checkedBy === null || checkedAt === null)
    return null;
  const by = namedHand(checkedBy, row.checkedByName ?? checkedBy, row.checkedFor, row.checkedForName);
  const found = { inTime, content, fault, substantiated, differs: differs === true, note };
  return { ...found, by, at: checkedAt.toISOString() };
}
