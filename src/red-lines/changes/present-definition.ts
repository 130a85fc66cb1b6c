import type { EntityManager } from 'typeorm';
import { indicatorVersions } from '../definitions/indicator-versions.query.ts';
import { limitVersions } from '../definitions/limit-versions.query.ts';
import { isSameIndicator } from '../definitions/write-indicator.ts';
import { isSameLimit } from '../definitions/write-limit.ts';
import type { ProposedDefinition } from './domain/proposal-body.ts';

/** A definition's newest version, and whether it says what is proposed already. */
export interface PresentDefinition {
  readonly version: number;
  readonly isSame: boolean;
}

/** What a proposal would replace; undefined where the code is not defined yet. */
export async function presentDefinition(
  manager: EntityManager,
  proposed: ProposedDefinition,
): Promise<PresentDefinition | undefined> {
  const { code } = proposed.definition;
  if (proposed.kind === 'indicator') {
    const newest = (await indicatorVersions(manager, code)).at(-1);
    return newest && { version: newest.version, isSame: isSameIndicator(newest, proposed.definition) };
  }
  const newest = (await limitVersions(manager, code)).at(-1);
  if (newest === undefined) return undefined;
  // from when it holds is not what it says
  const same = { ...proposed.definition, validFrom: newest.validFrom };
  return { version: newest.version, isSame: isSameLimit(newest, same) };
}
