import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { WorkingCalendars } from '../../organization/calendars/working-calendars.service.ts';
import type { UnitScope } from '../../organization/scope.ts';
import { DomainError } from '../../platform/http/domain-error.ts';
import { addDays, type Day } from '../../shared/calendar-day.ts';
import { type Period, parsePeriod } from '../../shared/period.ts';
import { divide, parseDecimal } from '../../shared/ratio.ts';
import { yearBefore } from '../../shared/year-before.ts';
import { incompleteDaysOf } from '../domain/arrivals/incomplete-days.ts';
import { type BurnDown, burnDown, type RateStep, type YearBefore } from '../domain/burn-down.ts';
import { isHeard } from '../domain/completeness.ts';
import { courseOf } from '../domain/projection/course.ts';
import type { IndicatorRow } from '../definitions/indicator-versions.query.ts';
import { dailyHistory } from '../readings/daily-history.query.ts';
import { DailyHistory } from '../readings/daily-history.ts';
import { type FamilyReadings, Readings } from '../readings/readings.service.ts';

export interface BurnDownQuestion {
  readonly unit: string;
  readonly indicator: string;
  readonly limit: string;
  readonly period: string;
  readonly asOf?: string | undefined;
}

/** How the allowance of one line is used up, day by day. */
@Injectable()
export class BurnDowns {
  private readonly dataSource: DataSource;
  private readonly readings: Readings;
  private readonly calendars: WorkingCalendars;

  constructor(dataSource: DataSource, readings: Readings, calendars: WorkingCalendars) {
    this.dataSource = dataSource;
    this.readings = readings;
    this.calendars = calendars;
  }

  async of(scope: UnitScope, question: BurnDownQuestion): Promise<BurnDown> {
    const { manager } = this.dataSource;
    const { unit, period, asOf, indicator, limit } = question;
    const family = await this.readings.ofFamily(scope, {
      unit,
      period,
      asOf,
      choice: { indicator, limit },
      alsoMeasured: ({ code }, asked) => (code === indicator ? [yearBefore(asked.period, asked.asOf).period] : []),
    });
    const [reading] = family.top.readings;
    const asked = family.indicators.find(({ code }) => code === indicator);
    const judged = parsePeriod(reading?.period ?? '');
    if (reading === undefined || reading.allowance === null || asked === undefined || judged === undefined)
      throw new DomainError('not-found', 'readings.no-allowance', 'There is no allowance to be used up.');
    // a year is judged by the version its first day had, whatever part of it is looked at
    const version = family.ledger.version(asked, judged);
    const prospect = family.outlook?.of(family.top.unit, version, judged) ?? null;
    const through = prospect?.through ?? family.asOf;
    return burnDown({
      period: judged,
      allowance: BigInt(reading.allowance),
      counts: await countsByDay(manager, family, version, judged.start, addDays(through, 1)),
      yearBefore: await yearBeforeOf(manager, family, version, judged),
      steps: stepsOf(family, version, judged),
      decimals: version.definition.decimals,
      incomplete: prospect === null ? null : incompleteDaysOf(prospect, judged.start),
      course: prospect === null ? [] : courseOf(prospect),
      calendar: await this.calendars.current(manager),
    });
  }
}

/** The counts of the unit with everything below it by day, from a day up to but not including another. */
async function countsByDay(
  manager: EntityManager,
  { ledger: { family } }: FamilyReadings,
  { id }: IndicatorRow,
  start: Day,
  end: Day,
): Promise<readonly number[]> {
  if (end <= start) return [];
  const rows = await dailyHistory(manager, family.counted(), [id], start, end);
  return new DailyHistory(family.top.id, start, end, rows).of(family.top.id, id);
}

/** The same period a year before, counted by the version in force then. */
async function yearBeforeOf(
  manager: EntityManager,
  family: FamilyReadings,
  present: IndicatorRow,
  judged: Period,
): Promise<YearBefore | null> {
  const { ledger, top } = family;
  const { period } = yearBefore(judged, family.asOf);
  const version = ledger.version(present, period);
  if (!isHeard(ledger.book.of(top.unit), version.definition.numerator.layers, period)) return null;
  const { daysWithoutData } = ledger.completeness(top.unit, version, period);
  const counts = await countsByDay(manager, family, version, period.start, period.end);
  return { period: period.code, counts, complete: daysWithoutData === 0 };
}

/** What one complaint adds to the rate in each part of the period. */
function stepsOf({ ledger, top }: FamilyReadings, version: IndicatorRow, judged: Period): RateStep[] {
  const multiplier = parseDecimal(version.definition.multiplier);
  return ledger.measure(top.unit, version, judged).parts.map(({ period, base }) => ({
    from: period.start,
    perComplaint: base === null ? null : divide(multiplier, base),
  }));
}
