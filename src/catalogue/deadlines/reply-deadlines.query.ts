import type { EntityManager } from 'typeorm';
import type { ReplyDeadline } from '../domain/reply-deadline.ts';

export type ReplyDeadlineRow = ReplyDeadline & { readonly version: number };

/**
 * Every deadline there is or was, regime by regime: those for every channel and level first, the latest of a level before
 * its earlier ones.
 */
export function replyDeadlines(manager: EntityManager): Promise<ReplyDeadlineRow[]> {
  return manager.query(
    `SELECT d.id AS id, d.regime AS regime, d.layers AS layers, d.level AS level, d.channel AS channel,
            d.step AS step, d.amount AS amount, d.time_unit AS unit, d.starts_at AS "startsAt", d.rolls AS rolls, d.extension AS extension, d.source AS source, d.valid_from::text AS "validFrom",
            d.valid_to::text AS "validTo", d.version AS version
     FROM reply_deadlines d
     LEFT JOIN catalogue_entries e ON e.dimension = 'level' AND e.code = d.level
     LEFT JOIN catalogue_entries h ON h.dimension = 'channel' AND h.code = d.channel
     ORDER BY d.regime NULLS FIRST, h.position NULLS FIRST, d.channel NULLS FIRST, e.position NULLS FIRST,
              d.level NULLS FIRST, d.step DESC, d.valid_from DESC, d.id`,
  );
}
