import type { EntityManager } from 'typeorm';
import { type AwaitedComplaints, awaitedComplaints } from '../../complaints/awaited-complaints.query.ts';
import { addDays, type Day } from '../../shared/calendar-day.ts';
import { parsePeriod, type Period } from '../../shared/period.ts';
import { type WorkingCalendar, workingDayAfter } from '../../shared/working-day.ts';
import type { Words } from '../domain/line-words.ts';
import type { Reading } from '../domain/reading.ts';
import type { FamilyReadings } from '../readings/readings.service.ts';

/** Complaints that a line of substantiated ones would count, if it is decided so. */
export interface AwaitedConfirmation {
  readonly count: string;
  /** The oldest of them: which unit below it comes from, on which day it is counted, and the working day by which it must be decided. */
  readonly unit: { readonly code: string; readonly name: Words };
  readonly since: Day;
  readonly decideBy: Day;
  readonly overdue: boolean;
  /** Who decides; null where nobody is named. */
  readonly by: string | null;
}

/** What the lines of a unit wait for, by its readings; lines that wait for nothing are left out. */
export async function awaitedConfirmations(
  manager: EntityManager,
  family: FamilyReadings,
  calendar: WorkingCalendar,
): Promise<ReadonlyMap<Reading, AwaitedConfirmation>> {
  const awaited = new Map<Reading, AwaitedConfirmation>();
  for (const reading of family.top.readings) {
    const found = await awaitedBy(manager, family, calendar, reading);
    if (found !== undefined) awaited.set(reading, found);
  }
  return awaited;
}

async function awaitedBy(
  manager: EntityManager,
  { ledger, indicators, period: asked, asOf, today, top: { unit }, children }: FamilyReadings,
  calendar: WorkingCalendar,
  reading: Reading,
): Promise<AwaitedConfirmation | undefined> {
  const period = parsePeriod(reading.period) ?? asked;
  const anyVersion = indicators.find(({ code }) => code === reading.indicator);
  const definition = anyVersion && ledger.version(anyVersion, period).definition;
  if (definition === undefined || definition.confirmation === null) return undefined;
  const { workingDays, by } = definition.confirmation;
  const found = await awaitedComplaints(manager, definition.numerator, {
    unitIds: unit.code === 'root' ? null : ledger.family.counted().map(({ unitId }) => unitId),
    from: period.start,
    until: untilOf(period, asOf),
  });
  if (found === undefined) return undefined;
  const { count, day } = found;
  const decideBy = workingDayAfter(calendar, day, workingDays);
  return { count, unit: whose(found, children), since: day, decideBy, overdue: decideBy < today, by };
}

/** The child a complaint lies in or below, else the unit that has it itself. */
function whose(
  { unitPath, unitCode, unitZh, unitEn }: AwaitedComplaints,
  children: FamilyReadings['children'],
): AwaitedConfirmation['unit'] {
  const child = children.find(({ unit }) => unitPath.startsWith(unit.path))?.unit;
  if (child === undefined) return { code: unitCode, name: { zh: unitZh, en: unitEn } };
  return { code: child.code, name: { zh: child.nameZh, en: child.nameEn } };
}

function untilOf({ end }: Period, asOf: Day): Day {
  const next = addDays(asOf, 1);
  return next < end ? next : end;
}
