import { Injectable } from '@nestjs/common';
import type { Caller } from '../accounts/caller.ts';
import type { OrderRow } from '../rectification/orders/order.query.ts';
import { Orders } from '../rectification/orders/orders.service.ts';
import { Outcomes } from '../rectification/outcomes/outcomes.service.ts';
import { workingDayAfter } from '../shared/working-day.ts';
import { DemoMoments } from './demo-moments.service.ts';
import type { DemoOrder } from './domain/demo-order.ts';
import type { StoryFrame } from './domain/story-frame.ts';

/** Draws up the demo's orders, each on its day, with what it is to achieve. */
@Injectable()
export class DemoOrderDrafts {
  constructor(
    private readonly orders: Orders,
    private readonly outcomes: Outcomes,
    private readonly moments: DemoMoments,
  ) {}

  draw(office: Caller, order: DemoOrder, frame: StoryFrame): Promise<OrderRow> {
    const { grade, title, problem, requirement, unit, department, signed, given, drafted, metric } = order;
    const begins = signed === null ? frame.today : frame.workingDaysAgo(signed);
    const dueDay = workingDayAfter(frame.calendar, begins, given);
    const body = { grade, title, problem, requirement, lead: { unit, department }, dueDay };
    return this.moments.on(frame.workingDaysAgo(drafted), async () => {
      const draft = await this.orders.draft(office, body);
      if (metric === null) return draft;
      const { type, ...measured } = metric;
      const subject = { kind: 'types', layer: 'ticket', types: [type] };
      await this.outcomes.put(office, draft.id, draft.version, { ...measured, subject });
      return this.orders.find(office, draft.id);
    });
  }
}
