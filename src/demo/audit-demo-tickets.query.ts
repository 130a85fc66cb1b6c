import type { EntityManager } from 'typeorm';
import { addDays } from '../shared/calendar-day.ts';
import { periodContaining, previousPeriod } from '../shared/period.ts';
import { OVER } from './domain/cities.ts';
import type { StoryFrame } from './domain/story-frame.ts';

const SEED = '20261122c0ffee60';
const SAMPLE = 60;
/** Places of the sample (DEMO, S12: 7 not founded, 4 replies not in order). */
const NOT_FOUNDED = [4, 11, 19, 27, 38, 46, 55];
const FLAWED = [8, 23, 31, 52];

/**
 * The audit of sixty of the city's tickets of the month before, closed by the inspection office; the sample is the one
 * its seed draws. Run again it changes nothing.
 */
export async function auditDemoTickets(manager: EntityManager, { today }: StoryFrame): Promise<void> {
  const { code, start, end } = previousPeriod(periodContaining('month', today));
  await manager.query(
    `WITH drawn AS (
       SELECT c.source_id, c.number, c.unit_id, c.department, c.substantiated, c.first_reply_at, c.due_at,
              (row_number() OVER (ORDER BY md5($1 || ' ' || s.code || ' ' || c.number) COLLATE "C"))::integer AS place,
              (count(*) OVER ())::integer AS population
       FROM complaints c JOIN complaint_sources s ON s.id = c.source_id JOIN units u ON u.id = c.unit_id
       JOIN units city ON city.code = $2 AND starts_with(u.path, city.path)
       WHERE c.layer = 'ticket' AND c.received_day >= $3::date AND c.received_day < $4::date
         AND c.received_at >= ($3::date - 2) AND c.received_at < ($4::date + 2)
     ), audit AS (
       INSERT INTO case_audits (unit_id, period, layer, rule, amount, drawn_from, seed, population, drawn_unit_id,
         drawn_by, drawn_at, state, ended_by, ended_at, version)
       SELECT city.id, $5, 'ticket', 'number', $6, 'all', $1, (SELECT max(d.population) FROM drawn d), root.id,
              'duban', $7::date + time '01:30', 'closed', 'duban', $7::date + interval '3 days 8 hours', 2
       FROM units city, units root
       WHERE city.code = $2 AND root.code = 'root' AND EXISTS (SELECT FROM drawn)
         AND NOT EXISTS (SELECT FROM case_audits w WHERE w.seed = $1)
       RETURNING id
     )
     INSERT INTO case_audit_items (audit_id, place, source_id, number, unit_id, department, checker, in_time, content,
       fault, substantiated, differs, note, checked_by, checked_at, version)
     SELECT audit.id, d.place, d.source_id, d.number, d.unit_id, d.department, 'duban',
            CASE WHEN d.first_reply_at IS NULL THEN 'unknown' WHEN d.first_reply_at > d.due_at THEN 'no' ELSE 'yes' END,
            CASE WHEN d.place = ANY ($9::integer[]) THEN 'flawed' ELSE 'ok' END,
            CASE WHEN d.place = ANY ($9::integer[]) THEN 'vague' END,
            CASE WHEN d.place = ANY ($8::integer[]) THEN 'no' ELSE 'yes' END,
            coalesce(d.substantiated <> NOT (d.place = ANY ($8::integer[])), FALSE),
            CASE WHEN d.place = ANY ($9::integer[]) THEN '回单只写“已解释”，没有说明查了什么、退了多少。' END,
            'duban', $7::date + interval '2 days 6 hours', 1
     FROM drawn d CROSS JOIN audit WHERE d.place <= $6`,
    [SEED, OVER, start, end, code, SAMPLE, addDays(today, -12), NOT_FOUNDED, FLAWED],
  );
}
