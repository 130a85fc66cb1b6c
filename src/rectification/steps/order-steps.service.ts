import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Caller } from '../../accounts/caller.ts';
import { Audit } from '../../audit/audit.ts';
import { WorkingCalendars } from '../../organization/calendars/working-calendars.service.ts';
import { Clock } from '../../platform/clock.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import type { Day } from '../../shared/calendar-day.ts';
import type { Json } from '../../shared/canonical-json.ts';
import {
  isAgainstVerdict,
  objectionToStep,
  type OrderStep,
  progressAfter,
  stateAfter,
  type StepObjection,
} from '../domain/lifecycle.ts';
import type { Measure } from '../domain/measure.ts';
import { matterOf } from '../domain/order.ts';
import { printedNumber } from '../domain/order-number.ts';
import { isEnded } from '../domain/order-state.ts';
import type { Improvement } from '../improvements/domain/improvement.ts';
import { writeImprovements } from '../improvements/improvement.query.ts';
import { markOf } from '../mark.ts';
import { refuseTakenMatter } from '../orders/matter-taken.ts';
import { matterPlace } from '../orders/matter-place.query.ts';
import type { OrderRow } from '../orders/order.query.ts';
import { checkDueDay, staleOrder, stepRefused } from '../orders/order-refusals.ts';
import { standingOf, standpointOf } from '../orders/standpoint.ts';
import { Orders } from '../orders/orders.service.ts';
import { writeMeasures } from '../orders/write-order.query.ts';
import { OutcomeCourse } from '../outcomes/outcome-course.service.ts';
import { writeStep } from './write-step.query.ts';

/** A step as somebody takes it. */
export interface AskedStep {
  readonly step: OrderStep;
  /** The version that was seen. */
  readonly version: number;
  readonly note: string | null;
  /** What the step says beside its note, by name. */
  readonly detail?: Readonly<Record<string, string | number>>;
  readonly progress?: number;
  readonly measures?: readonly Measure[];
  /** What the work improved beyond its own matter; replaces what was stated before. */
  readonly improvements?: readonly Improvement[] | undefined;
  /** The day the work is due from now on. */
  readonly dueDay?: Day | undefined;
}

/** What becomes of an order: each step once, by whoever it belongs to, with a row of who, when and why. */
@Injectable()
export class OrderSteps {
  constructor(
    private readonly dataSource: DataSource,
    private readonly orders: Orders,
    private readonly calendars: WorkingCalendars,
    private readonly outcomes: OutcomeCourse,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Throws `orders.stale` when the order went on since it was seen, else why the step cannot be taken. */
  async take(caller: Caller, id: string, asked: AskedStep): Promise<OrderRow> {
    const objection = await inTransaction(this.dataSource, (manager) => this.takeIn(manager, caller, id, asked));
    if (objection !== undefined) throw stepRefused(objection);
    return this.orders.find(caller, id);
  }

  /** Takes the step unless something stands against it; who tried all the same stays on record. */
  private async takeIn(
    manager: EntityManager,
    caller: Caller,
    id: string,
    asked: AskedStep,
  ): Promise<StepObjection | undefined> {
    const order = await this.orders.held(manager, caller, id);
    if (order.version !== asked.version) throw staleOrder(order.version);
    const objection = this.objectionTo(caller, order, asked);
    const subject = { kind: 'supervision-order', id: order.id };
    if (objection !== undefined) {
      const detail = { number: printedNumber(order).zh, title: order.title, step: asked.step, objection };
      await this.audit.record(manager, caller, 'order.denied', subject, detail);
      return objection;
    }
    if (asked.dueDay !== undefined)
      checkDueDay(asked.dueDay, this.clock.today(), await this.calendars.current(manager));
    const to = stateAfter(asked.step, order.state, order.outcome !== null);
    if (isEnded(order.state) && !isEnded(to)) await this.refuseDouble(manager, order);
    if (asked.measures !== undefined) await writeMeasures(manager, order.id, asked.measures);
    if (asked.improvements !== undefined) await writeImprovements(manager, order.id, asked.improvements);
    const progress = progressAfter(asked.step, asked.progress);
    await writeStep(manager, order, { ...asked, to, progress }, markOf(caller, this.clock));
    await this.outcomes.follow(manager, order.id, asked, this.clock.today());
    await this.audit.record(manager, caller, `order.${asked.step}`, subject, detailOf(order, asked));
    return undefined;
  }

  private objectionTo(caller: Caller, order: OrderRow, { step, detail }: AskedStep): StepObjection | undefined {
    const standing = standingOf(order, this.clock.today());
    const objection = objectionToStep(step, standing, standpointOf(caller, order));
    if (objection !== undefined || step !== 'strike-off' || !isAgainstVerdict(standing)) return objection;
    return detail?.['override'] === undefined ? 'against-verdict' : undefined;
  }

  /** An order comes back to life only where nobody has taken up its matter meanwhile. */
  private async refuseDouble(manager: EntityManager, order: OrderRow): Promise<void> {
    await refuseTakenMatter(manager, { ...(await matterPlace(manager, order.id)), matter: matterOf(order) }, order.id);
  }
}

function detailOf(order: OrderRow, { note, detail, progress, dueDay, improvements = [] }: AskedStep): Json {
  const { title } = order;
  const improved =
    improvements.length === 0 ? {} : { improvements: improvements.map(({ kind, text }) => ({ kind, text })) };
  const said = { note, ...detail, ...improved, progress: progress ?? null, dueDay: dueDay ?? null };
  return { number: printedNumber(order).zh, title, ...said };
}
