import { BaseFigures } from '../../red-lines/domain/base-figures.ts';
import { periodBase } from '../../red-lines/domain/base.ts';
import { baseWindow } from '../../red-lines/domain/base-window.ts';
import { breachingPart } from '../../red-lines/domain/breaching-part.ts';
import { type Figures, type Measured, measure, ratedPeriods } from '../../red-lines/domain/measure.ts';
import { type Reading, decideReading } from '../../red-lines/domain/reading.ts';
import type { Day } from '../../shared/calendar-day.ts';
import { type Period, contains, lastDay, previousPeriod } from '../../shared/period.ts';
import type { Appeal } from './appeal.ts';
import type { CheckedLine } from './check-lines.ts';
import { CITIES } from './cities.ts';
import { COUNTIES } from './counties.ts';
import { customerFigures } from './customer-figures.ts';
import type { StoryFrame } from './story-frame.ts';

/** The day of the following month from which a missing base is a fault: the product's default. */
const DUE_DAY = 8;
/** The thresholds of risk: the product's defaults. What is asserted here is counted, so nothing is projected. */
const THRESHOLDS = { warning: 0.1, expected: 0.5, smallAllowance: 5 };
const UNEXPLAINED = 'unexplained';

/** Reads the story's lines in memory by the product's own rules, so that they can be asserted for any present day. */
export class CheckReadings {
  private readonly bases: BaseFigures;
  /** Days of acceptance by unit and, of those about unexplained charges, again; in order. */
  private readonly days = new Map<string, Day[]>();

  constructor(
    private readonly frame: StoryFrame,
    appeals: readonly Appeal[],
  ) {
    this.bases = basesOf(frame);
    for (const appeal of appeals) this.enter(appeal);
    for (const days of this.days.values()) days.sort();
  }

  /** Where a unit (`root`, a city, a county) stands on the last day, or on an earlier one. */
  reading(unit: string, line: CheckedLine, period: Period, asOf: Day = this.lastDayOf(period)): Reading {
    const { indicator, limit } = line;
    const measured = this.measured(unit, line, period, asOf);
    const part = breachingPart(indicator.definition, limit, period, measured);
    return decideReading({
      indicator,
      limit,
      unit,
      period,
      asOf,
      today: this.frame.today,
      measured,
      previous: this.measured(unit, line, previousPeriod(period), asOf),
      completeness: { daysWithoutData: 0, missingBasisDate: 0n, leftOutOfTotals: 0n },
      baseDiffers: [],
      breachedOn: part === undefined ? null : this.dayOf(unit, line, part.period, asOf, Number(part.allowed)),
      prospect: null,
      thresholds: THRESHOLDS,
    });
  }

  private enter({ city, county, acceptedOn, unexplained }: Appeal): void {
    for (const unit of ['root', city, county]) {
      for (const key of unexplained ? [unit, `${unit} ${UNEXPLAINED}`] : [unit]) {
        const days = this.days.get(key) ?? [];
        days.push(acceptedOn);
        this.days.set(key, days);
      }
    }
  }

  /** Days on which a unit's appeals of a line were accepted within a period, in order. */
  private daysOf(unit: string, { indicator }: CheckedLine, period: Period, asOf: Day): Day[] {
    const key = indicator.definition.numerator.types === null ? unit : `${unit} ${UNEXPLAINED}`;
    return (this.days.get(key) ?? []).filter((day) => contains(period, day) && day <= asOf);
  }

  private measured(unit: string, line: CheckedLine, period: Period, asOf: Day): Measured {
    const { definition } = line.indicator;
    const figures: Figures = {
      rated: (whole) => ratedPeriods(definition, whole),
      counted: (part) => ({ count: BigInt(this.daysOf(unit, line, part, asOf).length), whole: 0n }),
      base: (taken, part) => {
        const window = baseWindow(taken, part, 'month');
        const question = { period: part, window, grain: 'month' as const, today: this.frame.today, dueDay: DUE_DAY };
        return periodBase(question, (month) => this.bases.at(unit, month));
      },
    };
    return measure(definition, period, asOf, figures);
  }

  private dayOf(unit: string, line: CheckedLine, period: Period, asOf: Day, allowed: number): Day | null {
    return this.daysOf(unit, line, period, asOf)[allowed] ?? null;
  }

  private lastDayOf(period: Period): Day {
    return lastDay(period) < this.frame.lastDay ? lastDay(period) : this.frame.lastDay;
  }
}

function basesOf(frame: StoryFrame): BaseFigures {
  const own = new Map<string, Map<string, string>>();
  for (const { unit, month, customers } of customerFigures(frame)) {
    const months = own.get(unit) ?? new Map<string, string>();
    months.set(month, String(customers));
    own.set(unit, months);
  }
  const nodes = [
    { code: 'root', parent: null },
    ...CITIES.map(({ code }) => ({ code, parent: 'root' })),
    ...COUNTIES.map(({ code, city }) => ({ code, parent: city })),
  ];
  return new BaseFigures(
    nodes.map(({ code, parent }) => ({ id: code, parentId: parent, own: own.get(code) ?? new Map<string, string>() })),
  );
}
