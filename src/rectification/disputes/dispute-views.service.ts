import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Caller } from '../../accounts/caller.ts';
import { WorkingCalendars } from '../../organization/calendars/working-calendars.service.ts';
import { Clock } from '../../platform/clock.ts';
import { namedHand } from '../../red-lines/changes/named-hand.ts';
import type { Day } from '../../shared/calendar-day.ts';
import { type WorkingCalendar, workingDaysBetween } from '../../shared/working-day.ts';
import type { DisputeDto, DisputeSummaryDto } from './dispute.dto.ts';
import { disputeFiles } from './dispute-evidence.query.ts';
import { disputeNamings } from './dispute-namings.query.ts';
import type { DisputeRow } from './dispute.query.ts';
import { disputeStepsOpenTo } from './domain/dispute.ts';
import { standpointOf } from './standpoint.ts';

/** Disputes as the API tells them: where they stand today, and what the caller may do. */
@Injectable()
export class DisputeViews {
  constructor(
    private readonly dataSource: DataSource,
    private readonly calendars: WorkingCalendars,
    private readonly clock: Clock,
  ) {}

  async all(caller: Caller, rows: readonly DisputeRow[]): Promise<DisputeSummaryDto[]> {
    const [calendar, today] = [await this.calendars.current(), this.clock.today()];
    return rows.map((row) => summaryOf(caller, row, today, calendar));
  }

  async of(caller: Caller, dispute: DisputeRow): Promise<DisputeDto> {
    const summary = summaryOf(caller, dispute, this.clock.today(), await this.calendars.current());
    const { manager } = this.dataSource;
    const files = await disputeFiles(manager, dispute.id);
    const namings = await disputeNamings(manager, dispute.id);
    return {
      ...summary,
      namings: namings.map(({ judge, judgeName, at, by, byName, for: inPlaceOf, forName }) => ({
        judge: { username: judge, name: judgeName },
        by: by === null ? null : namedHand(by, byName ?? by, inPlaceOf, forName),
        at: at.toISOString(),
      })),
      evidence: files.map(({ at, by, byName, for: inPlaceOf, forName, ...file }) => ({
        ...file,
        at: at.toISOString(),
        by: namedHand(by, byName, inPlaceOf, forName),
      })),
    };
  }
}

function summaryOf(caller: Caller, row: DisputeRow, today: Day, calendar: WorkingCalendar) {
  const { source, number, isThere, judge, judgeName } = row;
  return {
    id: row.id,
    complaint: { source, number, isThere },
    against: { unit: row.unit, unitName: row.unitName, department: row.department },
    ground: row.ground,
    reason: row.reason,
    claimedPlace: row.claimedPlace,
    filedBy: namedHand(row.filedBy, row.filedByName, row.filedFor, row.filedForName),
    filedFrom: { unit: row.filedUnit, unitName: row.filedUnitName, department: row.filedDepartment },
    filedAt: row.filedAt.toISOString(),
    dueDay: row.dueDay,
    left: row.state === 'open' ? workingDaysBetween(calendar, today, row.dueDay) : null,
    judge: judge === null ? null : { username: judge, name: judgeName ?? judge },
    state: row.state,
    end: endOf(row),
    evidenceCount: row.evidenceCount,
    steps: disputeStepsOpenTo(row.state, standpointOf(caller, row)),
    version: row.version,
  };
}

function endOf(row: DisputeRow): DisputeSummaryDto['end'] {
  const { decidedBy, decidedByName, decidedFor, decidedForName, decidedAt, endedReason } = row;
  if (decidedBy === null || decidedAt === null) return null;
  const { movedUnit, movedUnitName, movedDepartment } = row;
  const isMoved = movedUnit !== null && movedUnitName !== null;
  return {
    by: namedHand(decidedBy, decidedByName ?? decidedBy, decidedFor, decidedForName),
    at: decidedAt.toISOString(),
    reason: endedReason ?? '',
    movedTo: isMoved ? { unit: movedUnit, unitName: movedUnitName, department: movedDepartment } : null,
  };
}
