import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Caller } from '../../accounts/caller.ts';
import { Audit } from '../../audit/audit.ts';
import { presentCatalogue } from '../../catalogue/catalogue-memory.ts';
import { covers } from '../../organization/scope.ts';
import { Units } from '../../organization/units.service.ts';
import { Clock } from '../../platform/clock.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { DomainError, invalidField } from '../../platform/http/domain-error.ts';
import { decodeCursor, type Page, pageOf } from '../../platform/http/page.ts';
import { type Day, isDay } from '../../shared/calendar-day.ts';
import type { Json } from '../../shared/canonical-json.ts';
import { type EventBody, eventFaults } from './domain/event.ts';
import { eventById, type EventRow, eventsAround, lockEvent } from './event.query.ts';
import type { EventListQueryDto } from './event.dto.ts';
import { insertEvent, updateEvent, withdrawEvent } from './write-event.query.ts';

/** What happened: read by whoever it concerns, written by whoever answers for all its units. */
@Injectable()
export class Events {
  constructor(
    private readonly dataSource: DataSource,
    private readonly units: Units,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Events that concern a unit in scope; the caller's own when none is named. */
  async list(caller: Caller, query: EventListQueryDto): Promise<Page<EventRow>> {
    const { from, to, kind, limit, cursor } = query;
    const unit = await this.units.inScope(caller, query.unit ?? caller.unitCode);
    const rows = await eventsAround(this.dataSource.manager, caller, {
      unitPath: unit.path,
      from,
      to,
      kind: kind ?? null,
      withdrawn: query.withdrawn === 'true',
      newestFirst: query.sort === '-first-day',
      after: positionOf(cursor),
      limit: limit + 1,
    });
    return pageOf(rows, limit, ({ firstDay, id }) => [firstDay, id]);
  }

  /** The event, when it concerns a unit of the caller's scope or one above it. */
  async find(caller: Caller, id: string, manager = this.dataSource.manager): Promise<EventRow> {
    const event = /^\d{1,18}$/.test(id) ? await eventById(manager, caller, id) : undefined;
    if (event === undefined) throw new DomainError('not-found', 'events.unknown', 'There is no such event.');
    return event;
  }

  create(caller: Caller, body: EventBody): Promise<EventRow> {
    return inTransaction(this.dataSource, async (manager) => {
      const unitIds = await this.settle(manager, caller, body);
      const id = await insertEvent(manager, body, unitIds, caller.username);
      await this.audit.record(manager, caller, 'event.created', { kind: 'event', id }, detailOf(body));
      return this.find(caller, id, manager);
    });
  }

  change(caller: Caller, id: string, version: number, body: EventBody): Promise<EventRow> {
    return inTransaction(this.dataSource, async (manager) => {
      const before = await this.own(manager, caller, id, version);
      await updateEvent(manager, before.id, body, await this.settle(manager, caller, body));
      await this.audit.record(manager, caller, 'event.changed', { kind: 'event', id: before.id }, detailOf(body));
      return this.find(caller, before.id, manager);
    });
  }

  /** Takes an event back; nothing brings it again but a new one. */
  withdraw(caller: Caller, id: string, version: number, reason: string): Promise<EventRow> {
    return inTransaction(this.dataSource, async (manager) => {
      const event = await this.own(manager, caller, id, version);
      await withdrawEvent(manager, event.id, { at: this.clock.now(), by: caller.username, reason });
      const detail = { reason, name: event.name.zh };
      await this.audit.record(manager, caller, 'event.withdrawn', { kind: 'event', id: event.id }, detail);
      return this.find(caller, event.id, manager);
    });
  }

  /** The event at the version that was seen, locked, when the caller answers for every unit of it. */
  private async own(manager: EntityManager, caller: Caller, id: string, version: number): Promise<EventRow> {
    const { id: found } = await this.find(caller, id, manager);
    await lockEvent(manager, found);
    const present = await this.find(caller, found, manager);
    if (!present.units.every(({ path }) => covers(caller, path)))
      throw new DomainError('forbidden', 'events.beyond-scope', 'This event concerns units beyond your own.');
    if (present.withdrawn !== null)
      throw new DomainError('conflict', 'events.withdrawn', 'This event has been taken back.');
    if (present.version !== version) throw staleEdit(present.version);
    return present;
  }

  /** Checks a description against the units and types it names; answers the units' numbers. */
  private async settle(manager: EntityManager, caller: Caller, body: EventBody): Promise<string[]> {
    const faults = eventFaults(body);
    if (faults.length > 0) {
      const detail = faults.map(({ message }) => message).join(' ');
      throw new DomainError('invalid', 'request.invalid', detail, { errors: faults });
    }
    const { trees } = await presentCatalogue(manager);
    const unknown = body.complaints?.types.find((code) => !trees.type.has(code));
    if (unknown !== undefined)
      throw invalidField('complaints.types', 'catalogue.unknown-entry', `There is no type ${unknown}.`);
    const units = await Promise.all([...new Set(body.units)].map((code) => this.units.inScope(caller, code, manager)));
    return units.map(({ id }) => id);
  }
}

function positionOf(cursor: string | undefined): readonly [Day, string] | null {
  if (cursor === undefined) return null;
  const [day = '', id = ''] = decodeCursor(cursor, 2);
  if (isDay(day) && /^\d{1,18}$/.test(id)) return [day, id];
  throw invalidField('cursor', 'request.invalid-cursor', 'The cursor is not one of ours.');
}

function detailOf(body: EventBody): Json {
  const { name, complaints } = body;
  return { ...body, name: name.zh, nameEn: name.en, complaints: complaints === null ? null : { ...complaints } };
}

function staleEdit(version: number): DomainError {
  return new DomainError('conflict', 'events.stale', 'The event was changed meanwhile.', {
    extra: { current: { version } },
  });
}
