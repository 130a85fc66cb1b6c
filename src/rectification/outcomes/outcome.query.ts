import type { EntityManager } from 'typeorm';
import type { Day } from '../../shared/calendar-day.ts';
import type { Contest, OutcomeMetric, OutcomeSubject, Window } from './domain/outcome.ts';
import type { JudgedOutcome, OrderVerdict, OutcomeFigures } from './domain/order-verdict.ts';

/** What an order is to achieve, as kept: where it is counted, and how far it is. */
export interface OutcomeRow {
  readonly orderId: string;
  readonly subject: OutcomeSubject;
  readonly unit: string;
  readonly unitName: { readonly zh: string; readonly en: string };
  readonly unitPath: string;
  readonly days: number;
  readonly reduction: number;
  readonly baselineUntil: Day | null;
  readonly baseline: number | null;
  readonly contestUntil: Day | null;
  readonly contest: Contest | null;
  readonly observedFrom: Day | null;
  readonly observedUntil: Day | null;
  readonly verdict: OrderVerdict | null;
  /** By what the verdict was drawn. */
  readonly figures: (OutcomeFigures & JudgedOutcome) | null;
  readonly judgedOn: Day | null;
  readonly watchedThrough: Day | null;
  readonly watchedUntil: Day | null;
}

const COLUMNS = `m.order_id AS "orderId", m.subject AS subject, u.code AS unit,
  json_build_object('zh', u.name_zh, 'en', u.name_en) AS "unitName", u.path AS "unitPath", m.days AS days,
  m.reduction AS reduction, m.baseline_until::text AS "baselineUntil", m.baseline AS baseline,
  m.contest_until::text AS "contestUntil", m.contest AS contest, m.observed_from::text AS "observedFrom",
  m.observed_until::text AS "observedUntil", m.verdict AS verdict, m.figures AS figures, m.judged_on::text AS "judgedOn",
  m.watched_through::text AS "watchedThrough", m.watched_until::text AS "watchedUntil"`;

/** What the order is to achieve; nothing where nothing is measured. */
export async function outcomeOf(manager: EntityManager, orderId: string): Promise<OutcomeRow | undefined> {
  const [row] = await manager.query<OutcomeRow[]>(
    `SELECT ${COLUMNS} FROM supervision_order_outcomes m JOIN units u ON u.id = m.unit_id WHERE m.order_id = $1`,
    [orderId],
  );
  return row;
}

/** Writes what a draft is to achieve, in place of what it was to achieve before. */
export async function writeMetric(
  manager: EntityManager,
  orderId: string,
  { subject, days, reduction }: OutcomeMetric,
  unitId: string,
): Promise<void> {
  await manager.query(
    `INSERT INTO supervision_order_outcomes (order_id, subject, unit_id, days, reduction) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (order_id) DO UPDATE
       SET subject = excluded.subject, unit_id = excluded.unit_id, days = excluded.days, reduction = excluded.reduction`,
    [orderId, JSON.stringify(subject), unitId, days, reduction],
  );
  await manager.query(`UPDATE supervision_orders SET version = version + 1 WHERE id = $1`, [orderId]);
}

/** Takes back what a draft was to achieve. */
export async function removeMetric(manager: EntityManager, orderId: string): Promise<void> {
  await manager.query(`DELETE FROM supervision_order_outcomes m WHERE m.order_id = $1`, [orderId]);
  await manager.query(`UPDATE supervision_orders SET version = version + 1 WHERE id = $1`, [orderId]);
}

/** Keeps the complaints of the window before the signature: the base everything later is held against. */
export async function fixBaseline(
  manager: EntityManager,
  orderId: string,
  until: Day,
  baseline: number,
): Promise<void> {
  await manager.query(`UPDATE supervision_order_outcomes SET baseline_until = $2, baseline = $3 WHERE order_id = $1`, [
    orderId,
    until,
    baseline,
  ]);
}

/** From now on base and target may be contested, until this day. */
export async function openContest(manager: EntityManager, orderId: string, until: Day): Promise<void> {
  await manager.query(`UPDATE supervision_order_outcomes SET contest_until = $2 WHERE order_id = $1`, [orderId, until]);
}

/** Writes what became of the lead's word; another reduction where it was heard. */
export async function writeContest(
  manager: EntityManager,
  orderId: string,
  contest: Contest,
  reduction: number | null,
): Promise<void> {
  await manager.query(
    `UPDATE supervision_order_outcomes SET contest = $2, reduction = coalesce($3, reduction) WHERE order_id = $1`,
    [orderId, contest, reduction],
  );
}

/** Begins to observe, or goes on to a later day; what was found before is found anew. */
export async function observe(manager: EntityManager, orderId: string, { from, until }: Window): Promise<void> {
  await manager.query(
    `UPDATE supervision_order_outcomes
     SET observed_from = $2, observed_until = $3, verdict = NULL, figures = NULL, judged_on = NULL,
         watched_through = NULL, watched_until = NULL
     WHERE order_id = $1`,
    [orderId, from, until],
  );
}

/** Writes the verdict with what it was drawn by. */
export async function writeVerdict(
  manager: EntityManager,
  orderId: string,
  figures: OutcomeFigures & JudgedOutcome,
  on: Day,
): Promise<void> {
  await manager.query(
    `UPDATE supervision_order_outcomes SET verdict = $2, figures = $3, judged_on = $4 WHERE order_id = $1`,
    [orderId, figures.verdict, JSON.stringify(figures), on],
  );
}

/** How far an order that was struck off has been watched, and until when it is; null for both ends the watch. */
export async function watch(
  manager: EntityManager,
  orderId: string,
  through: Day | null,
  until: Day | null,
): Promise<void> {
  await manager.query(
    `UPDATE supervision_order_outcomes SET watched_through = $2, watched_until = $3 WHERE order_id = $1`,
    [orderId, through, until],
  );
}
