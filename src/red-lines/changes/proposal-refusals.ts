import { DomainError } from '../../platform/http/domain-error.ts';
import type { Objection } from './domain/change-proposal.ts';

/** An objection to a decision as the answer to whoever tried. */
export function refusalOf(objection: Objection): DomainError {
  switch (objection) {
    case 'own':
      return new DomainError('forbidden', 'proposals.own', 'A second person decides: this is your own proposal.');
    case 'not-own':
      return new DomainError('forbidden', 'proposals.not-own', 'Only who proposed it may withdraw it.');
    case 'decided':
      return new DomainError('conflict', 'proposals.decided', 'This proposal has been decided already.');
    case 'stale':
      return new DomainError(
        'conflict',
        'proposals.stale',
        'The definition has changed since this was proposed; propose the change anew.',
      );
    case 'no-impact':
      return new DomainError('conflict', 'proposals.no-impact', 'Its impact has not been counted yet.');
    case 'issued-figures':
      return issuedFigures();
  }
}

/** The refusal of a change that would make issued figures others. */
export function issuedFigures(): DomainError {
  return new DomainError(
    'conflict',
    'proposals.issued-figures',
    'A review is issued with figures from that day on; they keep their definition. Choose a later day.',
  );
}

/** The refusal of somebody who answers for a part of the units only. */
export function beyondScope(): DomainError {
  return new DomainError('forbidden', 'proposals.beyond-scope', 'It concerns more units than yours.');
}
