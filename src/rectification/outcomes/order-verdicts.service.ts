import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../../audit/audit.ts';
import { WorkingCalendars } from '../../organization/calendars/working-calendars.service.ts';
import type { Actor } from '../../platform/actor.ts';
import { Clock } from '../../platform/clock.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { addDays, type Day } from '../../shared/calendar-day.ts';
import { workingDayAfter } from '../../shared/working-day.ts';
import { type OrderStep, progressAfter, stateAfter } from '../domain/lifecycle.ts';
import { printedNumber } from '../domain/order-number.ts';
import { writeStep } from '../steps/write-step.query.ts';
import { isRebound, judgeOutcome, printedEffect } from './domain/order-verdict.ts';
import { WATCHED, windowBefore } from './domain/outcome.ts';
import { heldToJudge, type JudgedOrder, ordersToJudge } from './judged-orders.query.ts';
import { OutcomeCourse } from './outcome-course.service.ts';
import { OutcomeCounts } from './outcome-counts.service.ts';
import { type OutcomeRow, outcomeOf, watch, writeVerdict } from './outcome.query.ts';

/** Working days for an order that begins anew. */
const REBOUND_DAYS = 10;

export interface Judged {
  readonly verdicts: number;
  readonly rebounds: number;
}

interface SystemStep {
  readonly step: Extract<OrderStep, 'verdict' | 'rebound'>;
  readonly detail: Readonly<Record<string, string | number>>;
  readonly dueDay?: Day;
}

/** What follows from the counts by itself: verdicts when the observation is over, and rebounds after an order's end. */
@Injectable()
export class OrderVerdicts {
  constructor(
    private readonly dataSource: DataSource,
    private readonly figures: OutcomeCounts,
    private readonly course: OutcomeCourse,
    private readonly calendars: WorkingCalendars,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Each order in a transaction of its own, so that one that fails holds no other back; each once, whoever asks. */
  async draw(actor: Actor): Promise<Judged> {
    const judged = { verdicts: 0, rebounds: 0 };
    const today = this.clock.today();
    for (const id of await ordersToJudge(this.dataSource.manager, today)) {
      const step = await inTransaction(this.dataSource, (manager) => this.judge(manager, actor, id, today));
      if (step === 'verdict') judged.verdicts += 1;
      if (step === 'rebound') judged.rebounds += 1;
    }
    return judged;
  }

  private async judge(
    manager: EntityManager,
    actor: Actor,
    id: string,
    today: Day,
  ): Promise<SystemStep['step'] | undefined> {
    const order = await heldToJudge(manager, id, today);
    const outcome = order && (await outcomeOf(manager, order.id));
    if (order === undefined || outcome === undefined) return undefined;
    const step = await (order.state === 'observing'
      ? this.verdictOf(manager, outcome, today)
      : this.reboundOf(manager, outcome, today));
    if (step === undefined) return undefined;
    await this.take(manager, actor, order, step, today);
    return step.step;
  }

  private async verdictOf(manager: EntityManager, outcome: OutcomeRow, today: Day): Promise<SystemStep | undefined> {
    const { orderId, baselineUntil, observedFrom: from, observedUntil: until, days } = outcome;
    if (baselineUntil === null || from === null || until === null) return undefined;
    const counted = await this.figures.between(manager, outcome, windowBefore(baselineUntil, days), { from, until });
    const judged = { ...counted, ...judgeOutcome(counted) };
    await writeVerdict(manager, orderId, judged, today);
    return { step: 'verdict', detail: { verdict: judged.verdict, ...counted.own, ...printedEffect(judged) } };
  }

  /** The stretch that is over, held against what was observed. */
  private async reboundOf(manager: EntityManager, outcome: OutcomeRow, today: Day): Promise<SystemStep | undefined> {
    const { orderId, observedFrom: from, observedUntil: until, watchedThrough, watchedUntil } = outcome;
    if (from === null || until === null || watchedThrough === null) return undefined;
    const through = addDays(watchedThrough, WATCHED.days);
    const stretch = { from: addDays(watchedThrough, 1), until: addDays(through, 1) };
    const counted = await this.figures.between(manager, outcome, { from, until }, stretch);
    await watch(manager, orderId, through, watchedUntil);
    if (!isRebound(counted)) return undefined;
    const dueDay = workingDayAfter(await this.calendars.current(manager), today, REBOUND_DAYS);
    const detail = { ...counted.own, ...printedEffect(judgeOutcome(counted)) };
    return { step: 'rebound', detail, dueDay };
  }

  private async take(
    manager: EntityManager,
    actor: Actor,
    order: JudgedOrder,
    { step, detail, dueDay }: SystemStep,
    today: Day,
  ): Promise<void> {
    const to = stateAfter(step, order.state);
    const mark = { hand: { by: actor.username, for: null }, at: this.clock.now(), on: today };
    await writeStep(
      manager,
      order,
      { step, to, note: null, detail, progress: progressAfter(step, undefined), dueDay },
      mark,
    );
    await this.course.follow(manager, order.id, { step, detail }, today);
    const said = { number: printedNumber(order).zh, title: order.title, ...detail, dueDay: dueDay ?? null };
    await this.audit.record(manager, actor, `order.${step}`, { kind: 'supervision-order', id: order.id }, said);
  }
}
