import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Caller } from '../accounts/caller.ts';
import { Audit } from '../audit/audit.ts';
import { shareCatalogue } from '../catalogue/catalogue-lock.ts';
import { presentCatalogue } from '../catalogue/catalogue-memory.ts';
import { Units } from '../organization/units.service.ts';
import { Clock } from '../platform/clock.ts';
import { Settings } from '../platform/config/settings.ts';
import { inTransaction } from '../platform/database/transaction.ts';
import { DomainError, invalidField } from '../platform/http/domain-error.ts';
import { Zone } from '../shared/zone.ts';
import { type ColumnValue, type ComplaintInput, readComplaint } from './complaint-input.ts';
import type { ComplaintDto } from './complaint.dto.ts';
import { unknownComplaint } from './complaint-name.ts';
import { isInScope, ownDepartment } from './complaint-scope.ts';
import { shareSource, sourceOf } from './complaint-source.ts';
import { countChange, countNew } from './count-complaint.ts';
import { coverPushedDay } from './cover-pushed-day.ts';
import { markComplaint } from './search/search-backlog.ts';
import { type ComplaintKey, holdComplaint, insertComplaint, updateComplaint } from './write-complaint.ts';

export type Outcome = 'created' | 'updated' | 'unchanged';

/** Single complaints written by another system. */
@Injectable()
export class ComplaintChanges {
  private readonly dataSource: DataSource;
  private readonly units: Units;
  private readonly audit: Audit;
  private readonly zone: Zone;
  private readonly clock: Clock;

  constructor(dataSource: DataSource, units: Units, audit: Audit, settings: Settings, clock: Clock) {
    this.dataSource = dataSource;
    this.units = units;
    this.audit = audit;
    this.zone = organisationZone(settings);
    this.clock = clock;
  }

  /** Creates or changes the complaint; the same again changes nothing. */
  put(caller: Caller, source: string, number: string, body: ComplaintDto): Promise<Outcome> {
    return inTransaction(this.dataSource, (manager) => this.putIn(manager, caller, source, number, body));
  }

  private async putIn(
    manager: EntityManager,
    caller: Caller,
    source: string,
    number: string,
    body: ComplaintDto,
  ): Promise<Outcome> {
    await shareCatalogue(manager);
    const input = await this.read(manager, body);
    const unit = await this.units.inScope(caller, input.unit, manager);
    const key = { sourceId: await sourceOf(manager, source), number };
    await shareSource(manager, key.sourceId);
    const unitColumn: ColumnValue = { name: 'unit_id', type: 'bigint', value: unit.id };
    const columns = [unitColumn, ...withOwnDepartment(caller, input.columns)];
    const outcome = await write(manager, caller, { key, source, knownAt: this.clock.now() }, columns);
    if (outcome === 'unchanged') return outcome;
    await coverPushedDay(manager, { source, layer: input.layer, unitId: unit.id, day: input.receivedDay });
    const stated = [...input.columns.map(({ name }) => name), 'unit_id'].toSorted();
    const subject = { kind: 'complaint', id: `${source}/${number}` };
    await this.audit.record(manager, caller, `complaint.${outcome}`, subject, { unit: unit.code, stated });
    return outcome;
  }

  private async read(manager: EntityManager, body: ComplaintDto): Promise<ComplaintInput> {
    const reading = readComplaint(body, this.zone, await presentCatalogue(manager));
    if (reading.ok) return reading.input;
    const detail = reading.errors.map(({ field, message }) => `${field}: ${message}`).join('; ');
    throw new DomainError('invalid', 'request.invalid', detail, { errors: reading.errors });
  }
}

interface Written {
  readonly key: ComplaintKey;
  readonly source: string;
  readonly knownAt: Date;
}

async function write(
  manager: EntityManager,
  caller: Caller,
  { key, source, knownAt }: Written,
  columns: readonly ColumnValue[],
): Promise<Outcome> {
  if (await insertComplaint(manager, key, columns, knownAt)) {
    await markComplaint(manager, key.sourceId, key.number);
    await countNew(manager, key);
    return 'created';
  }
  const former = await holdComplaint(manager, key);
  if (!isInScope(caller, former)) throw unknownComplaint(source, key.number);
  if (!(await updateComplaint(manager, key, columns, { former, username: caller.username }))) return 'unchanged';
  await markComplaint(manager, key.sourceId, key.number);
  await countChange(manager, key, former);
  return 'updated';
}

/** Who is confined to a department writes for that department and no other. */
function withOwnDepartment(caller: Caller, columns: readonly ColumnValue[]): ColumnValue[] {
  const department = ownDepartment(caller);
  const stated = columns.find(({ name }) => name === 'department');
  if (department === null || stated?.value === department) return [...columns];
  if (stated !== undefined) {
    throw invalidField('department', 'complaints.other-department', `You may write for ${department} only.`);
  }
  return [...columns, { name: 'department', type: 'text', value: department }];
}

function organisationZone({ timeZone }: Settings): Zone {
  const zone = Zone.named(timeZone);
  if (zone === undefined) throw new Error(`the time zone ${timeZone} was not checked`);
  return zone;
}
