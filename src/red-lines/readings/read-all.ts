import type { EntityManager } from 'typeorm';
import type { UnitRow } from '../../organization/units.query.ts';
import type { Day } from '../../shared/calendar-day.ts';
import { previousPeriod } from '../../shared/period.ts';
import { breachingPart } from '../domain/breaching-part.ts';
import type { Measured } from '../domain/measure.ts';
import { type IndicatorVersion, type Reading, decideReading, statusOf } from '../domain/reading.ts';
import type { IndicatorRow } from '../definitions/indicator-versions.query.ts';
import { daysOfBreach } from './days-of-breach.query.ts';
import type { Ledger } from './ledger.ts';
import { rangeOf } from './range-counts.ts';
import type { RiskThresholds } from '../domain/risk.ts';
import type { Outlook } from './outlook.ts';
import type { ReadingQuestion } from './questions.ts';

interface UnitQuestions {
  readonly unit: UnitRow;
  readonly questions: readonly ReadingQuestion[];
}

interface Measuring extends ReadingQuestion {
  readonly unit: UnitRow;
  readonly measured: Measured;
}

/** How readings look ahead, and from which probability on that is a risk. */
export interface Foresight {
  /** Null where every period asked about is over. */
  readonly outlook: Outlook | null;
  readonly thresholds: RiskThresholds;
}

/** Makes every reading; the days of breach of those over their line are found in one more statement. */
export async function readAll(
  manager: EntityManager,
  ledger: Ledger,
  plan: readonly UnitQuestions[],
  foresight: Foresight,
) {
  const measuring = plan.flatMap(({ unit, questions }) =>
    questions.map((question) => ({
      ...question,
      unit,
      measured: ledger.measure(unit, question.indicator, question.period),
    })),
  );
  const breached = measuring.filter((each) => statusOf(each) === 'breached');
  const days = await breachDays(manager, ledger, breached);
  return plan.map(({ unit }) => ({
    unit,
    readings: measuring
      .filter((each) => each.unit === unit)
      .map((each) => read(ledger, foresight, each, days.get(each) ?? null)),
  }));
}

async function breachDays(
  manager: EntityManager,
  ledger: Ledger,
  breached: readonly Measuring[],
): Promise<Map<Measuring, Day>> {
  const found = breached.flatMap((each) => {
    const { indicator, limit, period, measured, unit } = each;
    const part = limit === null ? undefined : breachingPart(indicator.definition, limit, period, measured);
    if (part === undefined) return [];
    const range = rangeOf(indicator.id, 'numerator', part.period, ledger.days.asOf);
    return [{ each, question: { ...range, ownerId: unit.id, allowed: part.allowed.toString() } }];
  });
  if (found.length === 0) return new Map();
  const owners = [...new Set(found.map(({ question }) => question.ownerId))];
  const units = owners.flatMap((id) => ledger.family.countedFor(id));
  const days = await daysOfBreach(
    manager,
    units,
    found.map(({ question }) => question),
  );
  return new Map(days.flatMap(({ place, day }) => (found[place] === undefined ? [] : [[found[place].each, day]])));
}

function read(
  ledger: Ledger,
  { outlook, thresholds }: Foresight,
  { unit, indicator, limit, period, measured }: Measuring,
  breachedOn: Day | null,
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
    previous: ledger.heard(unit, indicator, previousPeriod(period)),
    completeness: ledger.completeness(unit, indicator, period),
    baseDiffers: ledger.baseDifferences(unit, indicator, period),
    breachedOn,
    prospect: outlook?.of(unit, indicator, period) ?? null,
    thresholds,
  });
}

export function versionOf({ code, version, nameZh, nameEn, definition }: IndicatorRow): IndicatorVersion {
  return { code, version, name: { zh: nameZh, en: nameEn }, definition };
}
