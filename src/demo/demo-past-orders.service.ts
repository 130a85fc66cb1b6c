import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit, type AuditedDeed } from '../audit/audit.ts';
import { inTransaction } from '../platform/database/transaction.ts';
import type { OrderBody } from '../rectification/domain/order.ts';
import { printedNumber } from '../rectification/domain/order-number.ts';
import { insertOrder, takeNumber } from '../rectification/orders/write-order.query.ts';
import { workingDayAfter } from '../shared/working-day.ts';
import { DemoMoments } from './demo-moments.service.ts';
import { DemoOrderPeople } from './demo-order-people.service.ts';
import { DemoPastVerdicts, type PastEnd } from './demo-past-verdicts.service.ts';
import { courseOfPast, metricOfPast, paceOf, type PastStanding, type PastStep, taken } from './domain/past-course.ts';
import { PAST_ORDERS, type PastOrder } from './domain/past-orders.ts';
import { pastWords } from './domain/past-words.ts';
import type { StoryFrame } from './domain/story-frame.ts';
import { draftDeeds, handOf, SAMPLE, sampleDeed, stepDeeds, type WrittenOrder } from './past-order-deeds.ts';
import { type UnjudgedOrder, unjudgedOrders } from './unjudged-orders.query.ts';
import {
  type PastDone,
  writePastEvidence,
  writePastFindings,
  writePastMetrics,
  writePastSteps,
} from './write-past-orders.query.ts';

const GRADE = 'supervision';
/** So many verdicts are counted at a time. */
const AT_ONCE = 4;

/** Puts the demo's orders of the past into the register: many at once, each with its number, its steps and its verdict. */
@Injectable()
export class DemoPastOrders {
  constructor(
    private readonly dataSource: DataSource,
    private readonly people: DemoOrderPeople,
    private readonly verdicts: DemoPastVerdicts,
    private readonly moments: DemoMoments,
    private readonly audit: Audit,
  ) {}

  /** Writes orders that follow each other as far as people went with them; does nothing where they are there. */
  async ensure(orders: readonly PastOrder[], frame: StoryFrame): Promise<void> {
    await inTransaction(this.dataSource, async (manager) => {
      if (await this.areThere(manager, orders)) return;
      const written: WrittenOrder[] = [];
      for (const order of orders) written.push(await this.draw(manager, order, frame));
      const metrics = written.flatMap(({ id, order }) =>
        metricOfPast(order, frame).map((metric) => ({ id, ...metric })),
      );
      await writePastMetrics(manager, metrics);
      const begun = written.map((each) => this.begin(each, frame));
      await writePastSteps(manager, begun);
      const samples = written.map(({ id, order, people }) => {
        const at = this.moments.at(frame.workingDaysAgo(order.drafted - paceOf(order).evidence));
        return { id, file: SAMPLE, hand: people.lead.username, at };
      });
      await writePastEvidence(manager, samples);
      const deeds = written.flatMap((each, place): AuditedDeed[] => [
        ...draftDeeds(each),
        ...stepDeeds(each, begun[place]?.steps ?? []),
        sampleDeed(each),
      ]);
      await this.audit.recordAll(manager, deeds);
    });
  }

  /** Judges those that are observed, and strikes them off; a second time there are none. */
  async conclude(frame: StoryFrame): Promise<void> {
    const office = await this.people.office();
    const waiting = await unjudgedOrders(this.dataSource.manager, office.username);
    const judged: { readonly end: PastEnd; readonly done: PastDone; readonly deeds: AuditedDeed[] }[] = [];
    for (let from = 0; from < waiting.length; from += AT_ONCE) {
      const some = waiting.slice(from, from + AT_ONCE);
      judged.push(...(await Promise.all(some.map((each) => this.end(each, frame)))));
    }
    await inTransaction(this.dataSource, async (manager) => {
      await writePastFindings(
        manager,
        judged.map(({ end }) => end.finding),
      );
      await writePastSteps(
        manager,
        judged.map(({ done }) => done),
      );
      await this.audit.recordAll(
        manager,
        judged.flatMap(({ deeds }) => deeds),
      );
    });
  }

  private async areThere(manager: EntityManager, orders: readonly PastOrder[]): Promise<boolean> {
    const rows = await manager.query<unknown[]>(`SELECT 1 FROM supervision_orders o WHERE o.title = ANY ($1) LIMIT 1`, [
      orders.map(({ title }) => title),
    ]);
    return rows.length > 0;
  }

  private async draw(manager: EntityManager, order: PastOrder, frame: StoryFrame): Promise<WrittenOrder> {
    const { unit, department, title } = order;
    const people = await this.people.of(order);
    const on = frame.workingDaysAgo(order.drafted);
    const { signed, given } = paceOf(order);
    const dueDay = workingDayAfter(frame.calendar, frame.workingDaysAgo(order.drafted - signed), given);
    const body: OrderBody = {
      grade: GRADE,
      title,
      ...pastWords(order),
      cause: null,
      lead: { unit, department, person: null },
      partners: [],
      dueDay,
      measures: [],
      complaints: [],
      source: { kind: 'hand' },
    };
    const { unitId, username } = people.office;
    const year = Number(on.slice(0, 4));
    const number = await takeNumber(manager, unitId, year, GRADE);
    const placed = { body, leadUnitId: people.lead.unitId, partners: [], complaints: [] };
    const mark = { hand: { by: username, for: null }, at: this.moments.at(on), on };
    const id = await insertOrder(manager, { unitId, year, number }, placed, mark);
    return { id, number: printedNumber({ grade: GRADE, year, number }).zh, order, people, dueDay };
  }

  private begin(written: WrittenOrder, frame: StoryFrame): PastDone {
    const version = written.order.metric === null ? 1 : 2;
    return this.done(written, { state: 'draft', version, progress: 0 }, courseOfPast(written.order, frame));
  }

  private async end(
    { id, title, standing, number }: UnjudgedOrder,
    frame: StoryFrame,
  ): Promise<{ readonly end: PastEnd; readonly done: PastDone; readonly deeds: AuditedDeed[] }> {
    const order = PAST_ORDERS.find((each) => each.title === title);
    if (order === undefined) throw new Error(`nothing is told of the order ${title}`);
    const end = await this.verdicts.of(id, order, frame);
    const written = { id, number: printedNumber(number).zh, order, people: await this.people.of(order) };
    const done = this.done(written, standing, end.steps);
    return { end, done, deeds: stepDeeds(written, done.steps) };
  }

  private done(
    { id, order, people }: Pick<WrittenOrder, 'id' | 'order' | 'people'>,
    standing: PastStanding,
    steps: readonly PastStep[],
  ): PastDone {
    const after = taken(standing, steps, order.metric !== null);
    const marked = after.steps.map((step) => ({
      ...step,
      hand: handOf(people, step.by).username,
      at: this.moments.at(step.on),
    }));
    return { id, standing: after.standing, steps: marked };
  }
}
