import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Caller } from '../../accounts/caller.ts';
import { WorkingCalendars } from '../../organization/calendars/working-calendars.service.ts';
import { Clock } from '../../platform/clock.ts';
import { namedHand } from '../../red-lines/changes/named-hand.ts';
import { type Day, dayFromNumber, dayNumber } from '../../shared/calendar-day.ts';
import type { WorkingCalendar } from '../../shared/working-day.ts';
import { orderClock, slipOf } from '../domain/due-day.ts';
import { objectionToExtension } from '../domain/extension.ts';
import { mayAddEvidence, stepsOpenTo } from '../domain/lifecycle.ts';
import { printedNumber } from '../domain/order-number.ts';
import { urgedBy } from '../reminders/urged.ts';
import type { OrderDto, OrderSummaryDto } from './order.dto.ts';
import type { OrderRow } from './order.query.ts';
import { type OrderParts, orderParts } from './order-parts.query.ts';
import { mayDecideExtension, standingOf, standpointOf } from './standpoint.ts';

/** Orders as the API tells them: where they stand today, and what the caller may do next. */
@Injectable()
export class OrderViews {
  constructor(
    private readonly dataSource: DataSource,
    private readonly calendars: WorkingCalendars,
    private readonly clock: Clock,
  ) {}

  async all(caller: Caller, rows: readonly OrderRow[]): Promise<OrderSummaryDto[]> {
    const [calendar, today] = [await this.calendars.current(), this.clock.today()];
    return rows.map((row) => summaryOf(caller, row, today, calendar));
  }

  async of(caller: Caller, order: OrderRow): Promise<OrderDto> {
    const summary = summaryOf(caller, order, this.clock.today(), await this.calendars.current());
    const parts = await orderParts(this.dataSource.manager, order.id);
    const { problem, requirement, cause, source, draftedBy, draftedByName, draftedFor, draftedForName } = order;
    const standpoint = standpointOf(caller, order);
    return {
      ...summary,
      problem,
      requirement,
      cause,
      source,
      ...partsView(parts),
      draftedBy: namedHand(draftedBy, draftedByName, draftedFor, draftedForName),
      draftedAt: order.draftedAt.toISOString(),
      mayAddEvidence: mayAddEvidence(order, standpoint),
    };
  }
}

function summaryOf(caller: Caller, row: OrderRow, today: Day, calendar: WorkingCalendar) {
  const clock = orderClock(row, today, calendar);
  const standpoint = standpointOf(caller, row);
  const tomorrow = dayFromNumber(dayNumber(row.dueDay) + 1);
  const extendable = { ...row, isAsked: row.extensionAsked };
  return {
    id: row.id,
    number: printedNumber(row),
    grade: row.grade,
    state: row.state,
    title: row.title,
    issuer: { unit: row.unit, unitName: row.unitName, department: null },
    lead: {
      unit: row.leadUnit,
      unitName: row.leadUnitName,
      department: row.leadDepartment,
      person: row.leadPerson === null ? null : { username: row.leadPerson, name: row.leadPersonName ?? row.leadPerson },
    },
    due: { day: row.dueDay, first: row.firstDueDay, ...clock },
    slip: slipOf(row, clock, today),
    progress: row.progress,
    evidenceCount: row.evidenceCount,
    extensionAsked: row.extensionAsked,
    steps: stepsOpenTo(standingOf(row, today), standpoint),
    outcome: row.outcome,
    mayExtend: standpoint.isLead && objectionToExtension(extendable, tomorrow, today) === undefined,
    mayDecideExtension: row.extensionAsked && mayDecideExtension(caller, row),
    isMine: standpoint.isLead || standpoint.isDrafter,
    urged: urgedBy(caller, row),
    cameBy: row.cameBy,
    version: row.version,
  };
}

function partsView(parts: OrderParts) {
  const { partners, measures, improvements, complaints, steps, extensions, evidence, reminders } = parts;
  return {
    partners: [...partners],
    measures: [...measures],
    improvements: [...improvements],
    complaints: [...complaints],
    history: steps.map(({ by, byName, for: inPlaceOf, forName, ...step }) => ({
      ...step,
      by: namedHand(by, byName, inPlaceOf, forName),
    })),
    extensions: extensions.map(({ by, byName, for: inPlaceOf, forName, verdict, ...asked }) => ({
      ...asked,
      by: namedHand(by, byName, inPlaceOf, forName),
      verdict: verdict === null ? null : verdictView(verdict),
    })),
    reminders: reminders.map(({ told, ...reminder }) => ({ ...reminder, told: [...told] })),
    evidence: evidence.map(({ by, byName, for: inPlaceOf, forName, ...file }) => ({
      ...file,
      by: namedHand(by, byName, inPlaceOf, forName),
    })),
  };
}

type Verdict = NonNullable<OrderParts['extensions'][number]['verdict']>;

function verdictView({ by, byName, for: inPlaceOf, forName, ...verdict }: Verdict) {
  return { ...verdict, by: namedHand(by, byName, inPlaceOf, forName) };
}
