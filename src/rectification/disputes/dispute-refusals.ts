import { DomainError, invalidField } from '../../platform/http/domain-error.ts';
import type { DisputeObjection } from './domain/dispute.ts';

export function unknownDispute(): DomainError {
  return new DomainError('not-found', 'disputes.unknown', 'There is no such dispute within your scope.');
}

export function staleDispute(version: number): DomainError {
  return new DomainError('conflict', 'disputes.stale', 'The dispute went on meanwhile.', {
    extra: { current: { version } },
  });
}

/** The refusal of a step. */
export function disputeStepRefused(objection: DisputeObjection): DomainError {
  switch (objection) {
    case 'state':
      return new DomainError('conflict', 'disputes.ended', 'The dispute has ended.');
    case 'not-contesting':
      return new DomainError('forbidden', 'disputes.not-contesting', 'Only the unit that contests takes this step.');
    case 'own':
      return new DomainError('forbidden', 'disputes.own', 'Nobody judges what they or their own unit contest.');
    case 'hand':
      return new DomainError('forbidden', 'disputes.not-your-step', 'This step is not yours to take.');
    case 'not-named':
      return new DomainError('forbidden', 'disputes.not-named', 'Somebody else was named to judge it.');
  }
}

export function openAlready(id: string): DomainError {
  return new DomainError('conflict', 'disputes.open-already', 'A dispute about this complaint is open.', {
    extra: { dispute: { id } },
  });
}

export function excludedAlready(): DomainError {
  return new DomainError('conflict', 'disputes.excluded-already', 'This complaint is excluded already.');
}

export function complaintGone(): DomainError {
  return new DomainError(
    'conflict',
    'disputes.complaint-gone',
    'The complaint has been taken out of the data: there is nothing left to exclude or move.',
  );
}

/** A dispute says whose the complaint is exactly where it was filed against the wrong unit. */
export function wrongClaim(reason: 'missing' | 'unneeded'): DomainError {
  const texts = {
    missing: 'Say whose the complaint is.',
    unneeded: 'Only a complaint of another unit has another place; leave claimedPlace out.',
  };
  return invalidField('claimedPlace', `disputes.claim-${reason}`, texts[reason]);
}

export function wrongPlace(reason: 'missing' | 'unneeded' | 'same'): DomainError {
  const texts = {
    missing: 'Say to which unit the complaint belongs.',
    unneeded: 'Only a complaint of another unit is moved; leave belongsTo out.',
    same: 'The complaint counts there already.',
  };
  return invalidField('belongsTo', `disputes.place-${reason}`, texts[reason]);
}

export function impossibleJudge(): DomainError {
  return invalidField(
    'username',
    'disputes.impossible-judge',
    'Who judges must be allowed to, and of another unit or department than both sides.',
  );
}
