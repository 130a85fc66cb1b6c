import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../../audit/audit.ts';
import type { Actor } from '../../platform/actor.ts';
import { Clock } from '../../platform/clock.ts';
import { Settings } from '../../platform/config/settings.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { DomainError } from '../../platform/http/domain-error.ts';
import type { Day } from '../../shared/calendar-day.ts';
import { editedYear, importedDays, type OwnDayChanges } from './domain/change-own-days.ts';
import type { FileDay } from './domain/icalendar-days.ts';
import type { OfficialSet } from './domain/official-days.ts';
import type { OrganisationCalendar } from './domain/organisation-calendar.ts';
import { lockWorkingCalendar, readWorkingCalendar, type StoredCalendar } from './working-calendar.query.ts';

const SUBJECT = { kind: 'working-calendar', id: '1' };

export interface EditedYear {
  readonly year: number;
  /** The version that was edited. */
  readonly version: number;
  readonly official: OfficialSet | null;
  readonly days: readonly { readonly day: Day; readonly working: boolean; readonly name: string }[];
}

/** The calendar on which deadlines and deliveries are counted. */
@Injectable()
export class WorkingCalendars {
  constructor(
    private readonly dataSource: DataSource,
    private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** The calendar in force, for whoever counts working days. */
  async current(manager = this.dataSource.manager): Promise<OrganisationCalendar> {
    return (await this.read(manager)).calendar;
  }

  read(manager = this.dataSource.manager): Promise<StoredCalendar> {
    return readWorkingCalendar(manager, this.settings.timeZone);
  }

  /** Settles the own days of one year, replacing those it had. */
  edit(actor: Actor, { year, version, official, days }: EditedYear): Promise<void> {
    return inTransaction(this.dataSource, async (manager) => {
      const present = await lockWorkingCalendar(manager);
      if (present !== version) throw staleEdit(present);
      const { calendar } = await this.read(manager);
      const changes = editedYear(calendar, year, days);
      const set = official !== null && official !== calendar.official ? official : null;
      if (set === null && changes.put.length + changes.removed.length === 0) return;
      await this.write(manager, actor, changes, set);
      const detail = { year, set: changes.put.map(named), removed: [...changes.removed], official: set };
      await this.audit.record(manager, actor, 'working-calendar.changed', SUBJECT, detail);
    });
  }

  /** Takes over the days of a file; answers how many of them were new. */
  import(actor: Actor, days: readonly FileDay[], fileName: string): Promise<number> {
    return inTransaction(this.dataSource, async (manager) => {
      await lockWorkingCalendar(manager);
      const { calendar } = await this.read(manager);
      const changes = importedDays(calendar, days, fileName);
      if (changes.put.length === 0) return 0;
      await this.write(manager, actor, changes, null);
      const detail = { file: fileName, days: changes.put.length, set: changes.put.slice(0, 400).map(named) };
      await this.audit.record(manager, actor, 'working-calendar.imported', SUBJECT, detail);
      return changes.put.length;
    });
  }

  private async write(
    manager: EntityManager,
    actor: Actor,
    { put, removed }: OwnDayChanges,
    official: OfficialSet | null,
  ): Promise<void> {
    await manager.query(`DELETE FROM working_calendar_days d WHERE d.day = ANY ($1::date[])`, [removed]);
    await manager.query(
      `INSERT INTO working_calendar_days AS d (day, working, name, source, file_name, updated_by, updated_at)
       SELECT n.day, n.working, n.name, n.source, n.file_name, $6, $7
       FROM unnest($1::date[], $2::boolean[], $3::text[], $4::text[], $5::text[])
         AS n (day, working, name, source, file_name)
       ON CONFLICT (day) DO UPDATE SET working = excluded.working, name = excluded.name, source = excluded.source,
         file_name = excluded.file_name, updated_by = excluded.updated_by, updated_at = excluded.updated_at`,
      [
        put.map(({ day }) => day),
        put.map(({ working }) => working),
        put.map(({ name }) => name),
        put.map(({ source }) => source),
        put.map(({ fileName }) => fileName),
        actor.username,
        this.clock.now(),
      ],
    );
    await manager.query(
      `UPDATE working_calendar SET version = version + 1, official = coalesce($1, official) WHERE id = 1`,
      [official],
    );
  }
}

function named({ day, working, name }: FileDay): { day: Day; working: boolean; name: string } {
  return { day, working, name };
}

function staleEdit(version: number): DomainError {
  return new DomainError('conflict', 'working-calendar.stale', 'The calendar was changed meanwhile.', {
    extra: { current: { version } },
  });
}
