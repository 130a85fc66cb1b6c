import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Caller } from '../../accounts/caller.ts';
import { Clock } from '../../platform/clock.ts';
import type { Day } from '../../shared/calendar-day.ts';
import type { EventCourseDto } from './event-course.dto.ts';
import { Events } from './events.service.ts';
import { type CourseRow, incidentCourse } from './incident-course.query.ts';
import { incidentSelection } from './incident-selection.ts';

/** What an incident has brought so far: contacts, tickets and appeals by day. */
@Injectable()
export class EventCourses {
  private readonly dataSource: DataSource;
  private readonly events: Events;
  private readonly clock: Clock;

  constructor(dataSource: DataSource, events: Events, clock: Clock) {
    this.dataSource = dataSource;
    this.events = events;
    this.clock = clock;
  }

  /** Up to the present day; an event without complaints of its own has brought none. */
  async of(caller: Caller, id: string): Promise<EventCourseDto> {
    const { manager } = this.dataSource;
    const event = await this.events.find(caller, id);
    const incident = await incidentSelection(manager, event, caller);
    const asOf = this.clock.today();
    return courseOf(asOf, incident === undefined ? [] : await incidentCourse(manager, incident, asOf));
  }
}

function courseOf(asOf: Day, rows: readonly CourseRow[]): EventCourseDto {
  const days = new Map<Day, CourseRow[]>();
  for (const row of rows) days.set(row.day, [...(days.get(row.day) ?? []), row]);
  return {
    asOf,
    days: [...days].map(([day, own]) => ({ day, counts: byLayer(own) })),
    total: byLayer(rows),
    openTickets: rows.filter(({ layer }) => layer === 'ticket').reduce((sum, { open }) => sum + open, 0),
  };
}

function byLayer(rows: readonly CourseRow[]) {
  const counts = { contact: 0, ticket: 0, appeal: 0 };
  for (const { layer, count } of rows) counts[layer] += count;
  return counts;
}
