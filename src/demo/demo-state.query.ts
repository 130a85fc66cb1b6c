import type { EntityManager } from 'typeorm';
import type { Day } from '../shared/calendar-day.ts';

export type KeptState = 'loading' | 'present' | 'removing' | 'removed';

export interface UnitName {
  readonly zh: string;
  readonly en: string;
  readonly kind: string;
}

/** The demo of this database as it is kept. */
export interface DemoRow {
  readonly state: KeptState;
  /** The present day of its story. */
  readonly today: Day;
  /** The last day for which its daily reports have come. */
  readonly toppedUpTo: Day;
  readonly formerRoot: UnitName;
  readonly stepsDone: number;
  readonly steps: number;
  readonly step: { readonly zh: string; readonly en: string } | null;
  readonly error: string | null;
}

/** The demo there is or was; undefined when there never was one. */
export async function demoRow(manager: EntityManager): Promise<DemoRow | undefined> {
  const rows = await manager.query<DemoRow[]>(
    `SELECT d.state AS state, d.today::text AS today, d.topped_up_to::text AS "toppedUpTo",
            d.former_root AS "formerRoot", d.steps_done AS "stepsDone", d.steps AS steps, d.step AS step, d.error AS error
     FROM demo d`,
  );
  return rows[0];
}

/** Whether nothing has been brought in yet: no unit but the root, no import, no complaint, and none of these users. */
export async function isEmpty(manager: EntityManager, usernames: readonly string[]): Promise<boolean> {
  const [row] = await manager.query<{ empty: boolean }[]>(
    `SELECT NOT (EXISTS (SELECT FROM units u WHERE u.code <> 'root') OR EXISTS (SELECT FROM imports)
       OR EXISTS (SELECT FROM complaints) OR EXISTS (SELECT FROM customer_base)
       OR EXISTS (SELECT FROM users s WHERE s.username = ANY ($1))) AS empty`,
    [usernames],
  );
  return row?.empty ?? false;
}

/** Notes that a demo begins to be loaded; false when there is or was one. */
export async function beginDemo(manager: EntityManager, today: Day, lastDay: Day, now: Date): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    `INSERT INTO demo (id, state, today, topped_up_to, former_root, started_at)
     SELECT 1, 'loading', $1, $2, jsonb_build_object('zh', u.name_zh, 'en', u.name_en, 'kind', u.kind), $3
     FROM units u WHERE u.code = 'root'
     ON CONFLICT (id) DO NOTHING RETURNING id`,
    [today, lastDay, now],
  );
  return rows.length > 0;
}

/** Notes how far the loading has come. */
export async function reportStep(
  manager: EntityManager,
  done: number,
  of: number,
  step: { readonly zh: string; readonly en: string },
): Promise<void> {
  await manager.query(`UPDATE demo SET steps_done = $1, steps = $2, step = $3, error = NULL`, [
    done,
    of,
    JSON.stringify(step),
  ]);
}

export async function changeState(
  manager: EntityManager,
  from: readonly KeptState[],
  to: KeptState,
  now: Date,
): Promise<boolean> {
  const [, changed] = await manager.query<[unknown, number]>(
    `UPDATE demo SET state = $2, finished_at = $3, step = NULL, error = NULL WHERE state = ANY ($1)`,
    [from, to, now],
  );
  return changed > 0;
}

export async function reportFailure(manager: EntityManager, error: string): Promise<void> {
  await manager.query(`UPDATE demo SET error = $1`, [error]);
}

export async function noteTopUp(manager: EntityManager, day: Day): Promise<void> {
  await manager.query(`UPDATE demo SET topped_up_to = $1 WHERE state = 'present'`, [day]);
}
