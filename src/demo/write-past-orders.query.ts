import type { EntityManager } from 'typeorm';
import type { NewEvidence } from '../rectification/evidence/evidence.query.ts';
import type { JudgedOutcome, OutcomeFigures } from '../rectification/outcomes/domain/order-verdict.ts';
import type { Window } from '../rectification/outcomes/domain/outcome.ts';
import type { Day } from '../shared/calendar-day.ts';
import type { PastMetric, PastStanding, TakenStep } from './domain/past-course.ts';

/** Steps taken of an order of the past, by whom and when, and how it stands after them. */
export interface PastDone {
  readonly id: string;
  readonly standing: PastStanding;
  readonly steps: readonly (TakenStep & { readonly hand: string; readonly at: Date })[];
}

/** Writes the steps of several orders, and where each stands after them. */
export async function writePastSteps(manager: EntityManager, done: readonly PastDone[]): Promise<void> {
  const steps = done.flatMap(({ id, steps: taken }) => taken.map((step) => ({ id, ...step })));
  await manager.query(
    `INSERT INTO supervision_order_steps (order_id, version, step, from_state, to_state, note, detail, taken_by, taken_at,
       taken_on)
     SELECT n.id, n.version, n.step, n."from", n."to", n.note, n.detail, n.hand, n.at, n."on"
     FROM jsonb_to_recordset($1::jsonb) AS n (id bigint, version integer, step text, "from" text, "to" text, note text,
       detail jsonb, hand text, at timestamptz, "on" date)`,
    [JSON.stringify(steps)],
  );
  await manager.query(
    `UPDATE supervision_orders o
     SET state = n.state, version = n.version, progress = n.progress,
         runs_from = coalesce(o.runs_from, (SELECT s.taken_on FROM supervision_order_steps s
                                            WHERE s.order_id = o.id AND s.step = 'signature'))
     FROM jsonb_to_recordset($1::jsonb) AS n (id bigint, state text, version integer, progress smallint)
     WHERE o.id = n.id`,
    [JSON.stringify(done.map(({ id, standing }) => ({ id, ...standing })))],
  );
}

/** Evidence of an order of the past. */
export interface PastEvidence {
  readonly id: string;
  readonly file: NewEvidence;
  readonly hand: string;
  readonly at: Date;
}

/** Keeps one file with each order. */
export async function writePastEvidence(manager: EntityManager, added: readonly PastEvidence[]): Promise<void> {
  await manager.query(
    `INSERT INTO supervision_order_evidence (order_id, number, name, edition, kind, size, sha256, file, added_by, added_at)
     SELECT n.id, 1, n.name, 1, n.kind, length(n.file), n.sha256, n.file, n.hand, n.at
     FROM unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::bytea[], $6::text[], $7::timestamptz[])
       AS n (id, name, kind, sha256, file, hand, at)`,
    [
      added.map(({ id }) => id),
      added.map(({ file }) => file.name),
      added.map(({ file }) => file.kind),
      added.map(({ file }) => file.sha256),
      added.map(({ file }) => file.bytes),
      added.map(({ hand }) => hand),
      added.map(({ at }) => at),
    ],
  );
}

/** Writes what orders of the past were to achieve. */
export async function writePastMetrics(
  manager: EntityManager,
  metrics: readonly (PastMetric & { readonly id: string })[],
): Promise<void> {
  await manager.query(
    `INSERT INTO supervision_order_outcomes (order_id, subject, unit_id, days, reduction, baseline_until, contest_until)
     SELECT n.id, n.subject, u.id, n.days, n.reduction, n."baselineUntil", n."contestUntil"
     FROM jsonb_to_recordset($1::jsonb) AS n (id bigint, subject jsonb, unit text, days smallint, reduction smallint,
       "baselineUntil" date, "contestUntil" date) JOIN units u ON u.code = n.unit`,
    [JSON.stringify(metrics)],
  );
}

/** What was found of an order of the past, and how far it was watched after its end. */
export interface PastFinding {
  readonly id: string;
  readonly observed: Window;
  readonly figures: OutcomeFigures & JudgedOutcome;
  readonly watchedThrough: Day;
  readonly watchedUntil: Day;
}

/** Writes what was found of orders of the past. */
export async function writePastFindings(manager: EntityManager, findings: readonly PastFinding[]): Promise<void> {
  await manager.query(
    `UPDATE supervision_order_outcomes m
     SET observed_from = (n.observed ->> 'from')::date, observed_until = (n.observed ->> 'until')::date,
         judged_on = (n.observed ->> 'until')::date, verdict = n.figures ->> 'verdict', figures = n.figures,
         baseline = (n.figures #>> '{own,before}')::integer, watched_through = n."watchedThrough",
         watched_until = n."watchedUntil"
     FROM jsonb_to_recordset($1::jsonb) AS n (id bigint, observed jsonb, figures jsonb, "watchedThrough" date,
       "watchedUntil" date)
     WHERE m.order_id = n.id`,
    [JSON.stringify(findings)],
  );
}
