import { type Caller, mayDo } from '../../accounts/caller.ts';
import type { AuditItemRow } from './audit-items.query.ts';
import type { CaseAuditRow } from './case-audit.query.ts';

/** The names the caller acts under. */
export function namesOf({ username, actingFor }: Caller): string[] {
  return [username, ...(actingFor === undefined ? [] : [actingFor])];
}

/** Whether the caller was named to check the complaint. */
export function mayFind(caller: Caller, { checker }: Pick<AuditItemRow, 'checker'>): boolean {
  return mayDo(caller, 'case-audits.check') && namesOf(caller).includes(checker);
}

/** Whether the caller is of the unit that drew the sample. */
export function hasDrawn(caller: Caller, { drawnUnit }: Pick<CaseAuditRow, 'drawnUnit'>): boolean {
  return mayDo(caller, 'case-audits.draw') && caller.unitCode === drawnUnit;
}
