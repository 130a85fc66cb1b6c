import { Injectable } from '@nestjs/common';
import { DemoDisputes } from './demo-disputes.service.ts';
import { DemoOrders } from './demo-orders.service.ts';
import { DemoTimetable } from './demo-timetable.service.ts';
import type { StoryFrame } from './domain/story-frame.ts';

/** What the demo's people are told to mend, and what they contest. */
@Injectable()
export class DemoRectification {
  constructor(
    private readonly orders: DemoOrders,
    private readonly timetable: DemoTimetable,
    private readonly disputes: DemoDisputes,
  ) {}

  async ensure(frame: StoryFrame): Promise<void> {
    await this.orders.ensure(frame);
    await this.timetable.conclude(frame);
    await this.disputes.ensure(frame);
  }
}
