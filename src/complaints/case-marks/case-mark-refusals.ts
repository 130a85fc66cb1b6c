import { DomainError, invalidField } from '../../platform/http/domain-error.ts';
import { type MarkStatement, type StatedMark, statementOf } from './domain/case-mark.ts';

/** Marks are kept of tickets and appeals: each case, and no contact is one. */
export function refuseContact({ layer, source, number }: { layer: string; source: string; number: string }): void {
  if (layer !== 'contact') return;
  throw new DomainError('conflict', 'case-marks.contact', `${source}/${number} is a contact; marks are for cases.`);
}

/** Somebody stated the mark meanwhile; the answer names the version that is. */
export function staleMark(kind: StatedMark, version: number): DomainError {
  return new DomainError('conflict', 'case-marks.stale', `Somebody stated the ${kind} of this complaint meanwhile.`, {
    extra: { current: { kind, version } },
  });
}

export function nothingToWithdraw(): DomainError {
  return new DomainError(
    'conflict',
    'case-marks.not-stated',
    'Nothing of this is stated, so nothing can be withdrawn.',
  );
}

/** What a person states, checked: only of a rectification can be said that none is needed. */
export function checkedStatement(
  kind: 'analysis' | 'rectification',
  { note, noneNeeded }: { readonly note: string; readonly noneNeeded: boolean },
): MarkStatement {
  if (kind === 'analysis' && noneNeeded)
    throw invalidField('noneNeeded', 'case-marks.analysis-needed', 'An analysis is always needed.');
  return statementOf(kind, note, noneNeeded);
}
