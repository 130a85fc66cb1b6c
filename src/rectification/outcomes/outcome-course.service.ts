import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { WorkingCalendars } from '../../organization/calendars/working-calendars.service.ts';
import { addDays, type Day } from '../../shared/calendar-day.ts';
import { workingDayAfter } from '../../shared/working-day.ts';
import type { OrderStep } from '../domain/lifecycle.ts';
import { CONTEST_DAYS, WATCHED, windowAfter, windowBefore } from './domain/outcome.ts';
import { OutcomeCounts } from './outcome-counts.service.ts';
import { fixBaseline, observe, openContest, type OutcomeRow, outcomeOf, watch, writeContest } from './outcome.query.ts';

/** A step with what it says of the outcome. */
export interface FollowedStep {
  readonly step: OrderStep;
  readonly detail?: Readonly<Record<string, string | number>>;
}

/** What the steps of an order mean for what it is to achieve, written in the transaction of the step. */
@Injectable()
export class OutcomeCourse {
  constructor(
    private readonly figures: OutcomeCounts,
    private readonly calendars: WorkingCalendars,
  ) {}

  /** Nothing where nothing is measured. */
  async follow(manager: EntityManager, orderId: string, { step, detail }: FollowedStep, on: Day): Promise<void> {
    const outcome = await outcomeOf(manager, orderId);
    if (outcome === undefined) return;
    switch (step) {
      case 'signature':
        return this.fixBaseline(manager, outcome, on);
      case 'acknowledgement':
        return openContest(manager, orderId, workingDayAfter(await this.calendars.current(manager), on, CONTEST_DAYS));
      case 'contest':
        return writeContest(manager, orderId, 'open', null);
      case 'settlement':
        return settle(manager, orderId, detail);
      case 'acceptance':
        return observe(manager, orderId, windowAfter(on, outcome.days));
      case 'observation':
        return observe(manager, orderId, {
          from: outcome.observedFrom ?? on,
          until: addDays(String(detail?.['until']), 1),
        });
      case 'strike-off':
        return watch(manager, orderId, on, addDays(on, WATCHED.days * WATCHED.times));
      case 'reopening':
      case 'rebound':
        return watch(manager, orderId, null, null);
      default:
        return undefined;
    }
  }

  private async fixBaseline(manager: EntityManager, outcome: OutcomeRow, on: Day): Promise<void> {
    const { orderId, subject, unitPath, days } = outcome;
    const baseline = await this.figures.count(manager, subject, unitPath, windowBefore(on, days));
    await fixBaseline(manager, orderId, on, baseline);
  }
}

function settle(manager: EntityManager, orderId: string, detail: FollowedStep['detail']): Promise<void> {
  const reduction = detail?.['reduction'];
  const isUpheld = detail?.['verdict'] === 'upheld';
  return writeContest(manager, orderId, isUpheld ? 'upheld' : 'refused', isUpheld ? Number(reduction) : null);
}
