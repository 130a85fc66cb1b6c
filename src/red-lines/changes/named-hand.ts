import type { NamedHandDto } from './named-hand.dto.ts';

/** Whoever did something, and in whose place, each with the name to be shown. */
export function namedHand(
  username: string,
  name: string,
  actingFor: string | null,
  actingForName: string | null,
): NamedHandDto {
  return { username, name, actingFor, actingForName };
}
