import type { EntityManager } from 'typeorm';
import type { UnitRow } from '../../organization/units.query.ts';
import { addDays } from '../../shared/calendar-day.ts';
import { type Period, previousPeriod } from '../../shared/period.ts';
import type { DayCount } from '../domain/breach-day.ts';
import { type Completeness, daysWithoutData } from '../domain/completeness.ts';
import type { Measured } from '../domain/measure.ts';
import { type IndicatorVersion, type Reading, decideReading, statusOf } from '../domain/reading.ts';
import type { IndicatorRow } from '../definitions/indicator-versions.query.ts';
import { countsByDay } from './counts-by-range.query.ts';
import { type Ledger, rangeOf } from './ledger.ts';
import type { ReadingQuestion } from './questions.ts';

interface UnitQuestions {
  readonly unit: UnitRow;
  readonly questions: readonly ReadingQuestion[];
}

interface Measuring extends ReadingQuestion {
  readonly unit: UnitRow;
  readonly measured: Measured;
}

/** Makes every reading; the days of those over their line are read in one more statement, to find the day of breach. */
export async function readAll(manager: EntityManager, ledger: Ledger, plan: readonly UnitQuestions[]) {
  const measuring = plan.flatMap(({ unit, questions }) =>
    questions.map((question) => ({
      ...question,
      unit,
      measured: ledger.measure(unit, question.indicator, question.period),
    })),
  );
  const breached = measuring.filter((each) => statusOf(each) === 'breached');
  const days = breached.length === 0 ? new Map<Measuring, DayCount[]>() : await loadDays(manager, ledger, breached);
  return plan.map(({ unit }) => ({
    unit,
    readings: measuring.filter((each) => each.unit === unit).map((each) => read(ledger, each, days.get(each) ?? [])),
  }));
}

async function loadDays(
  manager: EntityManager,
  ledger: Ledger,
  breached: readonly Measuring[],
): Promise<Map<Measuring, DayCount[]>> {
  const units = [...new Set(breached.map(({ unit }) => unit.id))];
  const ranges = breached.map(({ indicator, period }) => rangeOf(indicator, 'numerator', period, ledger.days.asOf));
  const rows = await countsByDay(
    manager,
    units.flatMap((id) => ledger.family.countedFor(id)),
    ranges,
  );
  return new Map(
    breached.map((each, place) => [
      each,
      rows
        .filter((row) => row.place === place && row.ownerId === each.unit.id)
        .map(({ day, count }) => ({ day, count: BigInt(count) })),
    ]),
  );
}

function read(
  ledger: Ledger,
  { unit, indicator, limit, period, measured }: Measuring,
  days: readonly DayCount[],
): Reading {
  const { asOf, today } = ledger.days;
  return decideReading({
    indicator: versionOf(indicator),
    limit,
    unit: unit.code,
    period,
    asOf,
    today,
    measured,
    previous: ledger.measure(unit, indicator, previousPeriod(period)),
    completeness: completenessOf(ledger, unit, indicator, period),
    baseDiffers: ledger.baseDifferences(unit, indicator, period),
    days,
  });
}

/** What is not known of a unit's period; the present day is not over, so nothing is expected of it yet. */
export function completenessOf(ledger: Ledger, unit: UnitRow, indicator: IndicatorRow, period: Period): Completeness {
  const { asOf, today } = ledger.days;
  const end = [addDays(asOf, 1), today, period.end].sort()[0] ?? period.end;
  const { layers } = indicator.definition.numerator;
  return {
    daysWithoutData: daysWithoutData(ledger.coverage(unit), layers, period.start, end, today),
    missingBasisDate: 0n,
  };
}

export function versionOf({ code, version, nameZh, nameEn, definition }: IndicatorRow): IndicatorVersion {
  return { code, version, name: { zh: nameZh, en: nameEn }, definition };
}
