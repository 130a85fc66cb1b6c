import type { Actor } from '../../platform/actor.ts';
import type { Hand } from './domain/change-proposal.ts';

/** The person who acts, and the one whose place they have taken. */
export function handOf({ username, actingFor }: Actor): Hand {
  return { by: username, for: actingFor ?? null };
}
