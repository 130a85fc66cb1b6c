import type { EntityManager } from 'typeorm';
import type { CountableSelection } from '../../complaints/counts/countable-filter.ts';
import type { Layer } from '../../complaints/domain/layer.ts';
import type { BeforeAfter } from './domain/rate-ratio.ts';
import type { OutcomeSubject, Window } from './domain/outcome.ts';

/** Where a subject is counted: kept by type, or as an indicator counts it. */
export type CountedSubject =
  | { readonly indicatorVersion: string }
  | { readonly layer: Layer; readonly types: Pick<CountableSelection, 'types' | 'below'> };

export interface CountedWindows {
  readonly own: BeforeAfter;
  readonly others: BeforeAfter;
  /** Days on which the unit's own sub-tree reported anything at all. */
  readonly daysKnown: BeforeAfter;
}

/** Counts a subject in two windows, in the sub-trees of a unit and of others; reads as many rows as there are days. */
export async function countWindows(
  manager: EntityManager,
  subject: CountedSubject,
  { own, others }: { readonly own: string; readonly others: readonly string[] },
  { before, after }: { readonly before: Window; readonly after: Window },
): Promise<CountedWindows> {
  const windows = [before.from, before.until, after.from, after.until];
  const isOwn = `starts_with(u.path, $1)`;
  const isOther = `EXISTS (SELECT FROM unnest($2::text[]) AS p (path) WHERE starts_with(u.path, p.path))`;
  const [inBefore, inAfter] = [`n.day >= $3 AND n.day < $4`, `n.day >= $5 AND n.day < $6`];
  // one range of days is what the index is read by
  const inEither = `n.day >= least($3::date, $5::date) AND n.day < greatest($4::date, $6::date)
    AND ((${inBefore}) OR (${inAfter}))`;
  const sum = (place: string, window: string) =>
    `coalesce(sum(n.count) FILTER (WHERE ${place} AND ${window}), 0)::integer`;
  const { from, values } = sourceOf(subject);
  const [counts] = await manager.query<CountedWindows[]>(
    `SELECT json_build_object('before', ${sum(isOwn, inBefore)}, 'after', ${sum(isOwn, inAfter)}) AS own,
            json_build_object('before', ${sum(isOther, inBefore)}, 'after', ${sum(isOther, inAfter)}) AS others,
            (SELECT json_build_object('before', count(DISTINCT n.day) FILTER (WHERE ${inBefore}),
                      'after', count(DISTINCT n.day) FILTER (WHERE ${inAfter}))
             FROM daily_counts n JOIN units u ON u.id = n.unit_id
             WHERE ${isOwn} AND n.basis = 'received' AND ${inEither}) AS "daysKnown"
     FROM ${from} JOIN units u ON u.id = n.unit_id
     WHERE (${isOwn} OR ${isOther}) AND ${inEither}`,
    [own, others, ...windows, ...values],
  );
  if (counts === undefined) throw new Error('two windows could not be counted');
  return counts;
}

/** The count table of a subject as `n`, with its own parameters after the sixth. */
function sourceOf(subject: CountedSubject): { readonly from: string; readonly values: readonly unknown[] } {
  if ('indicatorVersion' in subject)
    return {
      from: `(SELECT d.* FROM daily_indicator_counts d
              WHERE d.indicator_version_id = $7::bigint AND d.side = 'numerator') AS n`,
      values: [subject.indicatorVersion],
    };
  const { layer, types } = subject;
  return {
    from: `(SELECT d.* FROM daily_type_counts d
            WHERE d.basis = $7 AND d.layer = $8 AND (d.type = ANY ($9::text[]) OR d.type LIKE ANY ($10::text[]))) AS n`,
    values: [layer === 'appeal' ? 'accepted' : 'received', layer, types.types, types.below],
  };
}

/**
 * The paths of the units an order's unit is compared with: its siblings of the same kind that have no order about the
 * same subject themselves.
 */
export async function comparableUnits(
  manager: EntityManager,
  {
    unitPath,
    subject,
    orderId,
  }: { readonly unitPath: string; readonly subject: OutcomeSubject; readonly orderId: string },
): Promise<string[]> {
  const rows = await manager.query<{ path: string }[]>(
    `SELECT s.path AS path
     FROM units u JOIN units s ON s.parent_id = u.parent_id AND s.kind = u.kind AND s.id <> u.id
     WHERE u.path = $1 AND NOT EXISTS (
       SELECT FROM supervision_order_outcomes m JOIN supervision_orders o ON o.id = m.order_id
         JOIN units w ON w.id = m.unit_id
       WHERE m.subject = $2 AND o.id <> $3 AND o.state NOT IN ('draft', 'awaiting-signature', 'withdrawn')
         AND starts_with(w.path, s.path))
     ORDER BY s.path`,
    [unitPath, JSON.stringify(subject), orderId],
  );
  return rows.map(({ path }) => path);
}
