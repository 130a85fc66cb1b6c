import type { Limit } from './definitions.queries.ts';

/** Whether a limit binds on a day, does so later, or no longer. */
export type LimitStanding = 'in-force' | 'coming' | 'ended';

export function limitStanding({ validFrom, validUntil }: Pick<Limit, 'validFrom' | 'validUntil'>, today: string) {
  if (validFrom > today) return 'coming' satisfies LimitStanding;
  const isOver = validUntil !== undefined && validUntil !== null && validUntil <= today;
  return (isOver ? 'ended' : 'in-force') satisfies LimitStanding;
}
