import type { EntityManager } from 'typeorm';
import type { Day } from '../../shared/calendar-day.ts';
import type { Hand } from '../changes/domain/change-proposal.ts';
import type { DecisionOutlook, LeverBody, LeverStep } from './domain/lever.ts';

/** Who did something, and when: the instant, and the organisation's day it fell on. */
export interface Mark {
  readonly hand: Hand;
  readonly at: Date;
  readonly on: Day;
}

/** Adds a lever and answers its number. */
export async function insertLever(
  manager: EntityManager,
  { indicator, period, title, price, effect, from }: LeverBody,
  unitId: string,
  { hand, at, on }: Mark,
): Promise<string> {
  const [row] = await manager.query<{ id: string }[]>(
    `INSERT INTO levers (indicator_code, unit_id, period, title_zh, title_en, price, currency, effect, from_day, state,
       proposed_by, proposed_for, proposed_at, proposed_on)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'proposed', $10, $11, $12, $13) RETURNING id`,
    [
      indicator,
      unitId,
      period,
      title.zh,
      title.en,
      price?.amount ?? null,
      price?.currency ?? null,
      JSON.stringify(effect),
      from,
      hand.by,
      hand.for,
      at,
      on,
    ],
  );
  if (row === undefined) throw new Error(`the lever ${title.zh} could not be written`);
  return row.id;
}

export interface WrittenStep {
  readonly step: LeverStep;
  readonly reason: string;
  readonly until: Day | null;
  readonly outlook: DecisionOutlook | null;
}

/** Writes what was decided about a lever beside it, and where it stands now. */
export async function writeStep(
  manager: EntityManager,
  { id, version }: { readonly id: string; readonly version: number },
  { step, reason, until, outlook }: WrittenStep,
  { hand, at, on }: Mark,
): Promise<void> {
  await manager.query(
    `INSERT INTO lever_decisions (lever_id, version, step, reason, until, decided_by, decided_for, decided_at, decided_on,
       outlook)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [id, version, step, reason, until, hand.by, hand.for, at, on, outlook === null ? null : JSON.stringify(outlook)],
  );
  await manager.query(`UPDATE levers SET state = $2, put_off_until = $3, version = version + 1 WHERE id = $1`, [
    id,
    step,
    until,
  ]);
}
