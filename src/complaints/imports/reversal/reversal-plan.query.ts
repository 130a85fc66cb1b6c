import type { EntityManager } from 'typeorm';
import { DATE_BASES, type DateBasis, dayColumn } from '../../domain/date-basis.ts';
import { countedEffects, type Effects, movedUnits } from './effects.ts';

/** What a reversal does, in figures. */
export interface ReversalPlan {
  readonly deleted: string;
  readonly restored: string;
  /** Replaced since by something else: nothing of them changes. */
  readonly replaced: string;
  /** Units whose figures move. */
  readonly units: string;
  /** The days whose counts move, by each date a complaint is counted on. */
  readonly days: readonly MovedDays[];
  /** The customer base that moves, by series. */
  readonly bases: readonly MovedBase[];
}

export interface MovedDays {
  readonly basis: DateBasis;
  readonly from: string;
  /** The day after the last. */
  readonly until: string;
  readonly days: number;
}

export interface MovedBase {
  readonly series: string;
  /** First days of the first and the last period. */
  readonly from: string;
  readonly last: string;
  readonly values: number;
}

type Figures = Pick<ReversalPlan, 'deleted' | 'restored' | 'replaced' | 'units'>;

/** What becomes of the records. */
export async function reversalPlan(manager: EntityManager, effects: Effects): Promise<ReversalPlan> {
  const [figures]: Figures[] = await manager.query(
    `SELECT count(*) FILTER (WHERE e.effect = 'deleted')::text AS deleted,
            count(*) FILTER (WHERE e.effect = 'restored')::text AS restored,
            count(*) FILTER (WHERE e.effect = 'replaced')::text AS replaced,
            (SELECT count(DISTINCT m.unit_id)::text FROM (${movedUnits(effects)}) m) AS units
     FROM (${effects.records}) e`,
  );
  if (figures === undefined) throw new Error('a count gave no row');
  return {
    ...figures,
    days: effects.table.countable === null ? [] : await movedDays(manager, effects),
    bases: effects.table.name === 'customer_base' ? await movedBases(manager, effects) : [],
  };
}

function movedDays(manager: EntityManager, effects: Effects): Promise<MovedDays[]> {
  const days = DATE_BASES.map((basis, i) => `(${i}, '${basis}', c.${dayColumn(basis)})`).join(', ');
  return manager.query(
    `SELECT b.basis AS basis, min(b.day)::text AS from, (max(b.day) + 1)::text AS until,
            count(DISTINCT b.day)::int AS days
     FROM (${countedEffects(effects)}) c
     CROSS JOIN LATERAL (VALUES ${days}) AS b (place, basis, day)
     WHERE b.day IS NOT NULL
     GROUP BY b.place, b.basis ORDER BY b.place`,
  );
}

function movedBases(manager: EntityManager, { records }: Effects): Promise<MovedBase[]> {
  return manager.query(
    `SELECT e.series AS series, min(e.period_start)::text AS from, max(e.period_start)::text AS last,
            count(*)::int AS values
     FROM (${records}) e WHERE e.effect <> 'replaced' GROUP BY e.series ORDER BY e.series`,
  );
}
