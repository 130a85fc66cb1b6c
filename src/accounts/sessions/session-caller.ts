import type { Caller } from '../caller.ts';
import type { Restriction } from '../domain/restriction.ts';
import { delegableRoles } from '../domain/substitution.ts';
import type { SessionUserRow } from './session-user.query.ts';

/** The caller of a session: in their own name, or with the roles and the scope of the person whose place they take. */
export function sessionCaller(row: SessionUserRow, requestId: string, restriction: Restriction | null): Caller {
  const { sessionId, userId, username, displayName, roles, unitId, unitCode, unitPath, department } = row;
  const own = { requestId, sessionId, userId, username, displayName, roles, unitId, unitCode, unitPath, department };
  return { ...own, ...standing(row), ...(restriction === null ? {} : { restriction }) };
}

function standing(row: SessionUserRow): Partial<Caller> {
  const { principal, principalUnitId, principalUnitCode, principalUnitPath } = row;
  const roles = delegableRoles(row.principalRoles ?? []);
  if (principal === null || roles.length === 0) return {};
  if (principalUnitId === null || principalUnitCode === null || principalUnitPath === null) return {};
  return {
    actingFor: principal,
    roles,
    unitId: principalUnitId,
    unitCode: principalUnitCode,
    unitPath: principalUnitPath,
    department: row.principalDepartment,
  };
}
