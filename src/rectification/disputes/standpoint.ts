import { type Caller, mayDo } from '../../accounts/caller.ts';
import { covers } from '../../organization/scope.ts';
import type { DisputeRow } from './dispute.query.ts';
import type { DisputeStandpoint } from './domain/dispute.ts';

/** What the caller is to a dispute. */
export function standpointOf(caller: Caller, dispute: DisputeRow): DisputeStandpoint {
  const names = [caller.username, ...(caller.actingFor === undefined ? [] : [caller.actingFor])];
  const isOf = (unit: string, department: string | null) =>
    caller.unitCode === unit && caller.department === department;
  const answers = covers(caller, dispute.unitPath);
  const filed = names.includes(dispute.filedBy) || (dispute.filedFor !== null && names.includes(dispute.filedFor));
  return {
    contests: filed || isOf(dispute.filedUnit, dispute.filedDepartment),
    isContested: isOf(dispute.unit, dispute.department),
    judges: mayDo(caller, 'disputes.judge') && answers,
    assigns: mayDo(caller, 'disputes.assign') && answers,
    isNamed: dispute.judge === null || names.includes(dispute.judge),
  };
}
