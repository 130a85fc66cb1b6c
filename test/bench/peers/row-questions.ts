import type { Client } from 'pg';
import { type Contender, millisecondsOf } from '../interleaved.ts';
import { PROVINCE } from '../province.ts';

/** What a screen of the fourth quarter asks, put to the complaints themselves instead of the daily counts. */
const QUESTIONS = {
  /** Both numerators of every city, for every quarter the cards and their trends show. */
  board: `
    SELECT c.unit_id, date_trunc('quarter', c.accepted_day) AS quarter, count(*) AS appeals,
           count(*) FILTER (WHERE c.type = 'unexplained-charge') AS unexplained
    FROM complaints c
    WHERE c.unit_id = ANY ($1) AND c.layer = 'appeal' AND c.accepted_day >= '2020-10-01' AND c.accepted_day < '2024-01-01'
    GROUP BY c.unit_id, quarter`,
  /** Both numerators of the province: the quarter, the one before, the year. */
  readings: `
    SELECT count(*) FILTER (WHERE c.accepted_day >= '2023-10-01') AS quarter,
           count(*) FILTER (WHERE c.accepted_day >= '2023-07-01' AND c.accepted_day < '2023-10-01') AS previous,
           count(*) AS year, count(*) FILTER (WHERE c.type = 'unexplained-charge') AS unexplained
    FROM complaints c
    WHERE c.unit_id = ANY ($1) AND c.layer = 'appeal' AND c.accepted_day >= '2023-01-01' AND c.accepted_day < '2024-01-01'`,
  /** Tickets of the quarter and of the one before, by type. */
  pareto: `
    SELECT c.type, count(*) FILTER (WHERE c.received_day >= '2023-10-01') AS count,
           count(*) FILTER (WHERE c.received_day < '2023-10-01') AS previous
    FROM complaints c
    WHERE c.unit_id = ANY ($1) AND c.layer = 'ticket' AND c.received_day >= '2023-07-01' AND c.received_day < '2024-01-01'
    GROUP BY c.type`,
} as const;

export type Screen = keyof typeof QUESTIONS;

/**
 * The figures of a screen from the rows, by one connection that PostgreSQL may spread over its workers. The units are
 * given by their ids: told only of a sub-tree, the planner expects few rows and takes ten times as long.
 */
export function askRows(database: Client, screen: Screen): Contender {
  return {
    name: `SQL on the rows (${screen})`,
    async run() {
      const { rows } = await database.query<{ id: string }>(
        `SELECT u.id FROM units u JOIN units p ON starts_with(u.path, p.path) WHERE p.code = $1`,
        [PROVINCE],
      );
      const ids = rows.map(({ id }) => id);
      return millisecondsOf(() => database.query(QUESTIONS[screen], [ids]));
    },
  };
}
