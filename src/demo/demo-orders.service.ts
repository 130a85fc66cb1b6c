import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Caller } from '../accounts/caller.ts';
import type { OrderRow } from '../rectification/orders/order.query.ts';
import { Orders } from '../rectification/orders/orders.service.ts';
import { DemoOrderDrafts } from './demo-order-drafts.service.ts';
import { DemoOrderCourse } from './demo-order-course.service.ts';
import { DemoOrderPeople } from './demo-order-people.service.ts';
import { DemoPastOrders } from './demo-past-orders.service.ts';
import { courseOf, type DemoDeed, type DemoOrder } from './domain/demo-order.ts';
import { DIRECTIVES } from './domain/directives.ts';
import type { StoryFrame } from './domain/story-frame.ts';
import { SUPERVISIONS } from './domain/supervisions.ts';

/** How many versions of the order a deed makes: evidence may be added twice, and judging is nobody's deed. */
const WRITES: Readonly<Partial<Record<DemoDeed[0], number>>> = { evidence: 0, judgement: 0, extension: 2 };

/** An order that was made before, and how many of its versions were people's deeds. */
interface MadeOrder {
  readonly order: OrderRow;
  readonly done: number;
}

/** Draws up the demo's supervision orders and lets its people work on them, day by day. */
@Injectable()
export class DemoOrders {
  constructor(
    private readonly dataSource: DataSource,
    private readonly orders: Orders,
    private readonly course: DemoOrderCourse,
    private readonly people: DemoOrderPeople,
    private readonly drafts: DemoOrderDrafts,
    private readonly past: DemoPastOrders,
  ) {}

  /** Makes the orders in the order of their numbers; one that was broken off is gone on with. */
  async ensure(frame: StoryFrame): Promise<void> {
    for (const each of SUPERVISIONS) await ('title' in each ? this.make(each, frame) : this.past.ensure(each, frame));
    for (const directive of DIRECTIVES) await this.make(directive, frame);
    await this.past.conclude(frame);
  }

  private async make(order: DemoOrder, frame: StoryFrame): Promise<void> {
    const people = await this.people.of(order);
    const before = await this.madeBefore(people.office, order);
    let made = before?.order ?? (await this.drafts.draw(people.office, order, frame));
    let done = before?.done ?? 0;
    for (const deed of courseOf(order)) {
      if (done > 0) done -= WRITES[deed[0]] ?? 1;
      else made = await this.course.do(people, made, deed, frame);
    }
  }

  private async madeBefore(office: Caller, { title, metric }: DemoOrder): Promise<MadeOrder | undefined> {
    const [row] = await this.dataSource.query<{ id: string; judged: number }[]>(
      `SELECT o.id AS id, (SELECT count(*)::integer FROM supervision_order_steps s
                           WHERE s.order_id = o.id AND s.step IN ('verdict', 'rebound')) AS judged
       FROM supervision_orders o WHERE o.title = $1 AND o.drafted_by = $2`,
      [title, office.username],
    );
    if (row === undefined) return undefined;
    const order = await this.orders.find(office, row.id);
    return { order, done: order.version - (metric === null ? 1 : 2) - row.judged };
  }
}
