export const CASE_AUDIT_STATES = ['open', 'closed', 'withdrawn'] as const;
export type CaseAuditState = (typeof CASE_AUDIT_STATES)[number];

export const CASE_AUDIT_STEPS = ['finding', 'closing', 'withdrawal'] as const;
export type CaseAuditStep = (typeof CASE_AUDIT_STEPS)[number];

/** What somebody is to an audit. */
export interface CaseAuditStandpoint {
  /** May draw samples, and is of the unit that drew this one. */
  readonly drew: boolean;
  /** Was named to check: the complaint in question, or any where none is. */
  readonly checks: boolean;
}

export type CaseAuditObjection = 'state' | 'hand' | 'not-named' | 'not-checked';

/** What stands against a step; undefined when nothing does. An audit ends when every complaint is checked, or withdrawn. */
export function objectionToAuditStep(
  step: CaseAuditStep,
  { state, waiting }: { readonly state: CaseAuditState; readonly waiting: number },
  { drew, checks }: CaseAuditStandpoint,
): CaseAuditObjection | undefined {
  if (step === 'finding' && !checks) return 'not-named';
  if (step !== 'finding' && !drew) return 'hand';
  if (state !== 'open') return 'state';
  return step === 'closing' && waiting > 0 ? 'not-checked' : undefined;
}
