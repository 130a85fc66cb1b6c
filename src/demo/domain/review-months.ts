import { addDays, type Day } from '../../shared/calendar-day.ts';
import { type Period, periodContaining, periodsUpTo, previousPeriod } from '../../shared/period.ts';
import type { StoryFrame } from './story-frame.ts';

/** A month's review is issued on the fifth of the next one; what came late is counted by a second edition on the twelfth. */
const ISSUED_ON = 5;
const RESTATED_ON = 12;
const MONTHS = 10;

export interface MonthlyIssue {
  readonly month: Period;
  readonly issuedOn: Day;
}

/** The monthly reviews the demo has issued, oldest first. */
export function monthlyIssues(frame: StoryFrame): MonthlyIssue[] {
  const newest = newestBefore(frame, ISSUED_ON);
  return periodsUpTo(newest, MONTHS).map((month) => ({ month, issuedOn: addDays(month.end, ISSUED_ON - 1) }));
}

/** The one month that was reviewed twice. */
export function restatedIssue(frame: StoryFrame): MonthlyIssue {
  const month = newestBefore(frame, RESTATED_ON);
  return { month, issuedOn: addDays(month.end, RESTATED_ON - 1) };
}

/** The day on which the late appeals of that month became known. */
export function lateKnownOn(frame: StoryFrame): Day {
  return addDays(restatedIssue(frame).issuedOn, -2);
}

function newestBefore(frame: StoryFrame, dayOfMonth: number): Period {
  const month = previousPeriod(periodContaining('month', frame.today));
  return addDays(month.end, dayOfMonth - 1) < frame.today ? month : previousPeriod(month);
}
