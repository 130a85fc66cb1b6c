import { Injectable } from '@nestjs/common';
import type { Caller } from '../accounts/caller.ts';
import { system } from '../platform/actor.ts';
import type { OrderRow } from '../rectification/orders/order.query.ts';
import { Orders } from '../rectification/orders/orders.service.ts';
import { WATCHED } from '../rectification/outcomes/domain/outcome.ts';
import { OrderVerdicts } from '../rectification/outcomes/order-verdicts.service.ts';
import { Reminders } from '../rectification/reminders/reminders.service.ts';
import type { Day } from '../shared/calendar-day.ts';
import { DemoMoments } from './demo-moments.service.ts';
import type { StoryFrame } from './domain/story-frame.ts';

/** What the clock does with the demo's orders. */
@Injectable()
export class DemoTimetable {
  constructor(
    private readonly orders: Orders,
    private readonly verdicts: OrderVerdicts,
    private readonly reminders: Reminders,
    private readonly moments: DemoMoments,
  ) {}

  /** Judges what was observed until a day; answers the order as the caller sees it then. */
  async judge(caller: Caller, order: OrderRow, day: Day): Promise<OrderRow> {
    await this.moments.on(day, () => this.verdicts.draw(system('demo')));
    return this.orders.find(caller, order.id);
  }

  /**
   * On the demo's present day: judges what was observed, looks at every stretch of days after an order's end that is
   * over, and tells superiors of what is late.
   */
  async conclude({ today }: StoryFrame): Promise<void> {
    for (let stretch = 0; stretch < WATCHED.times; stretch += 1)
      await this.moments.on(today, () => this.verdicts.draw(system('demo')));
    await this.moments.on(today, () => this.reminders.remind(system('demo')));
  }
}
