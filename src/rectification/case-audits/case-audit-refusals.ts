import { DomainError, invalidField } from '../../platform/http/domain-error.ts';
import type { CaseAuditObjection } from './domain/case-audit.ts';
import type { SamplingFault } from './domain/sample.ts';

export function unknownAudit(): DomainError {
  return new DomainError('not-found', 'case-audits.unknown', 'There is no such audit within your scope.');
}

/** The audit or the finding went on since it was seen. */
export function staleAudit(version: number): DomainError {
  return new DomainError('conflict', 'case-audits.stale', 'Somebody changed this meanwhile.', {
    extra: { current: { version } },
  });
}

export function auditStepRefused(objection: CaseAuditObjection): DomainError {
  switch (objection) {
    case 'state':
      return new DomainError('conflict', 'case-audits.ended', 'The audit has ended.');
    case 'not-checked':
      return new DomainError('conflict', 'case-audits.not-checked', 'Some of the complaints are still to be checked.');
    case 'hand':
      return new DomainError('forbidden', 'case-audits.not-your-step', 'Only the unit that drew the sample ends it.');
    case 'not-named':
      return new DomainError('forbidden', 'case-audits.not-named', 'Somebody else was named to check this complaint.');
  }
}

export function drawnAlready(id: string): DomainError {
  return new DomainError('conflict', 'case-audits.drawn-already', 'An audit drawn by this rule is open.', {
    extra: { audit: { id } },
  });
}

export function wrongAmount(fault: SamplingFault | 'too-many'): DomainError {
  const texts = {
    missing: 'Say how many per cent or how many complaints to draw.',
    unneeded: 'Where all are taken, leave the amount out.',
    'too-large': 'This is more than can be drawn: 100 per cent, or 2,000 complaints.',
    'too-many': 'These are more than 2,000 complaints; take fewer of them.',
  };
  return invalidField('amount', `case-audits.amount-${fault}`, texts[fault]);
}

export function nothingToDraw(): DomainError {
  return invalidField('period', 'case-audits.nothing-to-draw', 'There are no such complaints to draw from.');
}

export function impossibleChecker(username: string): DomainError {
  return invalidField(
    'checkers',
    'case-audits.impossible-checker',
    `${username} may not check complaints of this unit.`,
  );
}

export function wrongFinding(field: 'fault' | 'note', reason: 'missing' | 'unneeded'): DomainError {
  return invalidField(
    field,
    `case-audits.${field}-${reason}`,
    reason === 'missing' ? 'Say what is wrong with the reply.' : 'A reply in order has no fault.',
  );
}
