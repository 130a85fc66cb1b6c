import { DayKinds } from '../../src/red-lines/domain/projection/day-kinds.ts';
import { type Prospect, prospectOf } from '../../src/red-lines/domain/projection/prospect.ts';
import { addDays, type Day, daysBetween } from '../../src/shared/calendar-day.ts';
import { type Period, periodsUpTo } from '../../src/shared/period.ts';
import { MONDAY_TO_FRIDAY } from '../../src/shared/working-day.ts';
import type { RandomCounts } from './random-counts.ts';

/** Appeals are accepted on working days (DEMO §3). */
const WEEK = [1.6, 1.4, 1.35, 1.3, 1.25, 0.06, 0.04, 0, 0];
const HISTORY_DAYS = 91;

/** What is true of a unit: complaints a day, their scatter, and its level in each of the four periods. */
export interface Truth {
  readonly perDay: number;
  readonly dispersion: number;
  readonly levels: readonly number[];
}

/** A period and the three before it, with the kinds of their days: the same for every unit drawn. */
export class SimulatedPeriods {
  readonly start: Day;
  readonly kinds: DayKinds;
  private readonly days: readonly { readonly weight: number; readonly place: number }[];

  constructor(readonly period: Period) {
    const periods = periodsUpTo(period, 4);
    this.start = periods[0]?.start ?? period.start;
    this.kinds = new DayKinds(MONDAY_TO_FRIDAY, this.start, period.end);
    this.days = periods.flatMap(({ start, end }, place) =>
      this.kinds.within(start, end).map((kind) => ({ place, weight: WEEK[kind] ?? 1 })),
    );
  }

  unit(random: RandomCounts, { perDay, dispersion, levels }: Truth): SimulatedUnit {
    const counts = this.days.map(({ weight, place }) =>
      random.count(perDay * (levels[place] ?? 1) * weight, dispersion),
    );
    return new SimulatedUnit(this, counts);
  }
}

/** A unit whose true pace is known, drawn day by day. */
export class SimulatedUnit {
  constructor(
    private readonly periods: SimulatedPeriods,
    private readonly counts: readonly number[],
  ) {}

  /** What was counted in [from, end). */
  counted(from: Day, end: Day): number {
    return this.within(from, end).reduce((sum, count) => sum + count, 0);
  }

  /** What the product would know at the end of a day. */
  prospect(through: Day): Prospect {
    const { period, kinds, start } = this.periods;
    const [from, next] = [addDays(through, 1 - HISTORY_DAYS), addDays(through, 1)];
    return prospectOf({
      period,
      pace: { present: period, before: { kind: period.kind, code: 'before', start, end: period.start } },
      counted: { present: this.counted(period.start, next), before: this.counted(start, period.start) },
      through,
      since: start,
      kinds,
      history: { from, counts: this.within(from, next) },
      cohorts: [],
      missing: [],
    });
  }

  private within(from: Day, end: Day): readonly number[] {
    const { start } = this.periods;
    return this.counts.slice(daysBetween(start, from), daysBetween(start, end));
  }
}
