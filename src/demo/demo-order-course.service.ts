import { Injectable } from '@nestjs/common';
import type { Caller } from '../accounts/caller.ts';
import { Evidence } from '../rectification/evidence/evidence.service.ts';
import { Extensions } from '../rectification/extensions/extensions.service.ts';
import type { OrderRow } from '../rectification/orders/order.query.ts';
import { type AskedStep, OrderSteps } from '../rectification/steps/order-steps.service.ts';
import type { Day } from '../shared/calendar-day.ts';
import { workingDayAfter } from '../shared/working-day.ts';
import { DemoMoments } from './demo-moments.service.ts';
import type { OrderPeople } from './demo-order-people.service.ts';
import { DemoTimetable } from './demo-timetable.service.ts';
import type { DemoDeed } from './domain/demo-order.ts';
import type { StoryFrame } from './domain/story-frame.ts';

const HANDS = {
  'signature-request': 'office',
  signature: 'signatory',
  acknowledgement: 'lead',
  submission: 'lead',
  acceptance: 'office',
  'strike-off': 'office',
  withdrawal: 'office',
} as const satisfies Partial<Record<DemoDeed[0], keyof OrderPeople>>;

/** Does with an order of the demo what its people did, each deed on its day. */
@Injectable()
export class DemoOrderCourse {
  constructor(
    private readonly steps: OrderSteps,
    private readonly evidence: Evidence,
    private readonly extensions: Extensions,
    private readonly moments: DemoMoments,
    private readonly timetable: DemoTimetable,
  ) {}

  /** Does one deed; answers the order as it stands then. */
  async do(people: OrderPeople, order: OrderRow, deed: DemoDeed, frame: StoryFrame): Promise<OrderRow> {
    const { office, lead } = people;
    const day = frame.dayAt(deed[1]);
    const later = (days: number) => workingDayAfter(frame.calendar, day, days);
    switch (deed[0]) {
      case 'progress':
        return this.step(lead, order, day, { step: 'progress', note: deed[3], progress: deed[2] });
      case 'evidence':
        return this.moments.on(day, () =>
          this.evidence.add(lead, order.id, { name: deed[2], note: null, bytes: Buffer.from(deed[3]) }),
        );
      case 'judgement':
        return this.timetable.judge(office, order, day);
      case 'return':
        return this.step(office, order, day, { step: 'return', note: deed[2], dueDay: later(deed[3]) });
      case 'override':
        return this.step(office, order, day, { step: 'strike-off', note: deed[2], detail: { override: deed[3] } });
      case 'observation': {
        const until = workingDayAfter(frame.calendar, frame.today, deed[3]);
        return this.step(office, order, day, { step: 'observation', note: deed[2], detail: { until } });
      }
      case 'keeping-open': {
        const detail = { owner: deed[3], wording: deed[4], reviewDay: later(60) };
        return this.step(office, order, day, { step: 'keeping-open', note: deed[2], detail });
      }
      case 'extension':
        return this.extend(people, order, day, {
          until: workingDayAfter(frame.calendar, frame.today, deed[2]),
          reason: deed[3],
        });
      default:
        return this.step(people[HANDS[deed[0]]], order, day, { step: deed[0], note: deed[2] ?? null });
    }
  }

  /** Takes a step on the morning of a day. */
  private step(caller: Caller, order: OrderRow, day: Day, step: Omit<AskedStep, 'version'>): Promise<OrderRow> {
    return this.moments.on(day, () => this.steps.take(caller, order.id, { ...step, version: order.version }));
  }

  private extend(
    { lead, signatory }: OrderPeople,
    order: OrderRow,
    day: Day,
    { until, reason }: { readonly until: Day; readonly reason: string },
  ): Promise<OrderRow> {
    return this.moments.on(day, async () => {
      const { version } = await this.extensions.ask(lead, order.id, { version: order.version, until, reason });
      const granted = { version, number: '1', verdict: 'approval', reason: '情况属实' } as const;
      return this.extensions.decide(signatory, order.id, granted);
    });
  }
}
