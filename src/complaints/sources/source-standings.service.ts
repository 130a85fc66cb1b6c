import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { WorkingCalendars } from '../../organization/calendars/working-calendars.service.ts';
import { Clock } from '../../platform/clock.ts';
import { Settings } from '../../platform/config/settings.ts';
import type { Day } from '../../shared/calendar-day.ts';
import { Zone } from '../../shared/zone.ts';
import type { Layer } from '../domain/layer.ts';
import { sourceStanding, type SourceStanding } from './domain/source-standing.ts';
import { wallInstant } from './domain/wall-instant.ts';
import { scheduledSources } from './scheduled-sources.query.ts';

/** What a source with a calendar has delivered and owes, and for which units and layers. */
export interface ScheduledSource extends SourceStanding {
  readonly code: string;
  readonly layers: readonly Layer[];
  readonly unitPaths: readonly string[];
}

/** Tells readings what sources have delivered and owe, by their calendars. */
@Injectable()
export class SourceStandings {
  constructor(
    private readonly calendars: WorkingCalendars,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** The sources that answer for units of a sub-tree or above it, as they stand now, seen back to a day. */
  async around(manager: EntityManager, path: string, since: Day): Promise<ScheduledSource[]> {
    const rows = await scheduledSources(manager, path, since);
    const zone = Zone.named(this.settings.timeZone);
    if (rows.length === 0 || zone === undefined) return [];
    const working = await this.calendars.current(manager);
    const present = { today: this.clock.today(), nowMs: this.clock.epochMs(), working };
    const instantOf = (day: Day, time: string) => wallInstant(zone, day, time);
    return rows.map(({ code, layers, unitPaths, emptyAt, ...row }) => {
      const emptyOn = emptyAt.map((at) => zone.dayOf(Date.parse(at)));
      return {
        code,
        layers,
        unitPaths,
        ...sourceStanding({ ...present, ...row, calendar: row, emptyOn, instantOf }, since),
      };
    });
  }
}
