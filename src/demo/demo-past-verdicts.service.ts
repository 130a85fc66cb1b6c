import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isRebound, judgeOutcome } from '../rectification/outcomes/domain/order-verdict.ts';
import { WATCHED, type Window, windowAfter } from '../rectification/outcomes/domain/outcome.ts';
import { OutcomeCounts } from '../rectification/outcomes/outcome-counts.service.ts';
import { outcomeOf, type OutcomeRow } from '../rectification/outcomes/outcome.query.ts';
import { addDays, type Day } from '../shared/calendar-day.ts';
import { endOfPast, pastWindows, type PastStep } from './domain/past-course.ts';
import type { PastOrder } from './domain/past-orders.ts';
import type { StoryFrame } from './domain/story-frame.ts';
import type { PastFinding } from './write-past-orders.query.ts';

/** What the counts say of an order of the past, and how it ended after that. */
export interface PastEnd {
  readonly finding: PastFinding;
  readonly steps: readonly PastStep[];
}

/** Judges the demo's orders of the past by what the timetable would have counted then. */
@Injectable()
export class DemoPastVerdicts {
  constructor(
    private readonly dataSource: DataSource,
    private readonly figures: OutcomeCounts,
  ) {}

  async of(id: string, order: PastOrder, frame: StoryFrame): Promise<PastEnd> {
    const outcome = await outcomeOf(this.dataSource.manager, id);
    if (outcome === undefined) throw new Error(`nothing is measured of the order ${order.title}`);
    const { before, after } = pastWindows(order, frame);
    const counted = await this.figures.between(this.dataSource.manager, outcome, before, after);
    const figures = { ...counted, ...judgeOutcome(counted) };
    const steps = endOfPast(order, frame, after.until, figures);
    const struckOff = steps.at(-1)?.on ?? frame.today;
    const watchedThrough = await this.watched(outcome, after, struckOff, frame.today);
    const watchedUntil = addDays(struckOff, WATCHED.days * WATCHED.times);
    return { finding: { id, observed: after, figures, watchedThrough, watchedUntil }, steps };
  }

  /** The end of the last stretch that is over and in which nothing came back; what did is left to the timetable. */
  private async watched(outcome: OutcomeRow, observed: Window, struckOff: Day, today: Day): Promise<Day> {
    let through = struckOff;
    for (let stretch = 0; stretch < WATCHED.times; stretch += 1) {
      const next = windowAfter(through, WATCHED.days);
      if (next.until > today) break;
      const counted = await this.figures.between(this.dataSource.manager, outcome, observed, next);
      if (isRebound(counted)) break;
      through = addDays(through, WATCHED.days);
    }
    return through;
  }
}
