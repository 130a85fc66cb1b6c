import { isDay } from '../../shared/calendar-day.ts';
import { type CalendarKind, isRolling, LONGEST_WINDOW_DAYS, type PeriodKind } from '../../shared/period.ts';
import { type Result, ok, refused } from '../../shared/result.ts';
import { BodyReader, type Fault, type Members, pathOf } from './body-reader.ts';
import {
  ANNUAL_METHODS,
  type AnnualMethod,
  type BaseInstant,
  type Denominator,
  type Indicator,
  type IndicatorDefinition,
  type SeriesBreak,
  isShare,
} from './indicator.ts';
import { readConfirmation } from './confirmation-body.ts';
import { readPeriodKind } from './period-kind-body.ts';
import { readSecondaryThreshold } from './secondary-threshold-body.ts';
import { readSelection } from './selection-body.ts';

const MEMBERS = [
  'code',
  'name',
  'numerator',
  'denominator',
  'multiplier',
  'decimals',
  'period',
  'direction',
  'annualMethod',
  'minimumBase',
  'secondaryThreshold',
  'confirmation',
  'seriesBreaks',
  'sources',
];
const INSTANTS = ['end', 'average', 'flow', 'snapshot', 'rolling'] as const;
const MONTHS_IN: Readonly<Record<CalendarKind, number>> = { day: 1, week: 1, month: 1, quarter: 3, half: 6, year: 12 };

/** Reads the body of `POST /api/indicators` (CONTRACT, Definitions); refuses it with every fault found. */
export function readIndicator(body: unknown): Result<Indicator, readonly Fault[]> {
  const reader = new BodyReader();
  const members = reader.object(body, '', MEMBERS);
  if (members === undefined) return refused(reader.faults);
  const code = reader.code(members['code'], 'code');
  const name = reader.names(members['name'], 'name');
  const definition = readDefinition(reader, members);
  if (reader.faults.length > 0 || code === undefined || name === undefined || definition === undefined)
    return refused(reader.faults);
  return ok({ code, name, definition });
}

function readDefinition(reader: BodyReader, members: Members): IndicatorDefinition | undefined {
  const period = readPeriodKind(reader, members['period'], 'period');
  const numerator = readSelection(reader, members['numerator'], 'numerator');
  const denominator = readDenominator(reader, members['denominator'], period);
  const multiplier = readMultiplier(reader, members['multiplier']);
  const decimals = reader.integer(members['decimals'], 'decimals', 0, 8);
  const direction = reader.choice(members['direction'] ?? 'lower', 'direction', ['lower', 'higher'] as const);
  const annualMethod = readAnnualMethod(reader, members['annualMethod'], denominator, period);
  const minimumBase = members['minimumBase'] ?? null;
  const least = minimumBase === null ? null : reader.decimal(minimumBase, 'minimumBase');
  const secondaryThreshold = readSecondaryThreshold(reader, members['secondaryThreshold'], direction);
  const confirmation = readConfirmation(reader, members['confirmation'], numerator);
  const seriesBreaks = reader.list(members['seriesBreaks'] ?? [], 'seriesBreaks', 50, (item, field) =>
    readBreak(reader, item, field),
  );
  const sources = reader.list(members['sources'] ?? [], 'sources', 20, (item, field) => reader.text(item, field));
  if (period === undefined || numerator === undefined || denominator === undefined || multiplier === undefined)
    return undefined;
  if (decimals === undefined || direction === undefined || annualMethod === undefined || least === undefined)
    return undefined;
  if (
    secondaryThreshold === undefined ||
    confirmation === undefined ||
    seriesBreaks === undefined ||
    sources === undefined
  )
    return undefined;
  const judged = {
    multiplier,
    decimals,
    period,
    annualMethod,
    direction,
    minimumBase: least,
    secondaryThreshold,
    confirmation,
  };
  return { numerator, denominator, ...judged, seriesBreaks, sources };
}

function readDenominator(reader: BodyReader, value: unknown, period: PeriodKind | undefined): Denominator | undefined {
  const field = 'denominator';
  if (value === null) return null;
  const members = reader.object(value, field, ['series', 'instant', 'month', 'days', 'complaints']);
  if (members === undefined) return undefined;
  if (!('complaints' in members)) return readCustomers(reader, members, period);
  for (const name of Object.keys(members)) {
    if (name !== 'complaints') reader.fault(pathOf(field, name), 'not-with-complaints', 'cannot stand with complaints');
  }
  const complaints = readSelection(reader, members['complaints'], 'denominator.complaints');
  return complaints === undefined ? undefined : { complaints };
}

function readCustomers(reader: BodyReader, members: Members, period: PeriodKind | undefined): Denominator | undefined {
  const series = reader.code(members['series'], 'denominator.series');
  const instant = reader.choice(members['instant'], 'denominator.instant', INSTANTS);
  if (instant === undefined) return undefined;
  const taken = readInstant(reader, members, instant, period);
  refuseStray(reader, members, 'month', instant === 'snapshot');
  refuseStray(reader, members, 'days', instant === 'rolling');
  return series === undefined || taken === undefined ? undefined : { series, ...taken };
}

function readInstant(
  reader: BodyReader,
  members: Members,
  instant: (typeof INSTANTS)[number],
  period: PeriodKind | undefined,
): BaseInstant | undefined {
  if (period !== undefined && isRolling(period) && (instant === 'snapshot' || instant === 'flow'))
    return reader.fault('denominator.instant', 'not-with-rolling', 'has no months in a rolling window: use rolling');
  if (instant === 'snapshot') {
    const month = reader.integer(members['month'], 'denominator.month', 1, monthsIn(period));
    return month === undefined ? undefined : { instant, month };
  }
  if (instant === 'rolling') {
    const days = reader.integer(members['days'], 'denominator.days', 1, LONGEST_WINDOW_DAYS);
    return days === undefined ? undefined : { instant, days };
  }
  return { instant };
}

function monthsIn(period: PeriodKind | undefined): number {
  return period === undefined || isRolling(period) ? MONTHS_IN.year : MONTHS_IN[period];
}

function refuseStray(reader: BodyReader, members: Members, name: string, wanted: boolean): void {
  if (!wanted && name in members)
    reader.fault(`denominator.${name}`, 'not-with-instant', 'does not belong to this instant');
}

function readMultiplier(reader: BodyReader, value: unknown): string | undefined {
  const multiplier = reader.decimal(value, 'multiplier');
  if (multiplier !== undefined && /^[0.]+$/.test(multiplier))
    return reader.fault('multiplier', 'zero', 'must be above zero');
  return multiplier;
}

/** Rates of periods add up; shares and windows do not, so they are pooled unless the body says otherwise. */
function readAnnualMethod(
  reader: BodyReader,
  value: unknown,
  denominator: Denominator | undefined,
  period: PeriodKind | undefined,
): AnnualMethod | undefined {
  const share = denominator !== undefined && isShare(denominator);
  const window = period !== undefined && isRolling(period);
  if (value === undefined || value === null) return share || window ? 'pooled-average' : 'sum-of-periods';
  const written = typeof value === 'string' ? value.replaceAll('_', '-') : value;
  const method = reader.choice(written, 'annualMethod', ANNUAL_METHODS);
  if (share && method === 'sum-of-periods')
    return reader.fault('annualMethod', 'share-not-summable', 'cannot be a sum: shares of periods do not add up');
  if (window && method === 'sum-of-periods')
    return reader.fault('annualMethod', 'window-not-summable', 'cannot be a sum: rolling windows overlap');
  return method;
}

function readBreak(reader: BodyReader, value: unknown, field: string): SeriesBreak | undefined {
  const members = reader.object(value, field, ['date', 'note']);
  if (members === undefined) return undefined;
  const date = members['date'];
  const note = reader.text(members['note'], pathOf(field, 'note'));
  if (typeof date !== 'string' || !isDay(date))
    return reader.fault(pathOf(field, 'date'), 'not-a-day', 'must be a day such as 2022-01-01');
  return note === undefined ? undefined : { date, note };
}
