import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Caller } from '../../accounts/caller.ts';
import { Audit } from '../../audit/audit.ts';
import { covers } from '../../organization/scope.ts';
import { Units } from '../../organization/units.service.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { DomainError, invalidField } from '../../platform/http/domain-error.ts';
import type { Json } from '../../shared/canonical-json.ts';
import { refuseUnlessPermitted, WRITES } from '../imports/import-orders.service.ts';
import { type SourceBody, sourceFaults } from './domain/source-body.ts';
import { SourceOrders } from './source-orders.service.ts';
import { lockSource, sourceByCode, sourcesInScope, type WatchedSource } from './watched-source.query.ts';
import { insertSource, isFolderTaken, type StoredSource, updateSource } from './write-source.query.ts';

/** Sources that deliver by themselves: set up by administrators, seen by whoever answers for their units. */
@Injectable()
export class WatchedSources {
  constructor(
    private readonly dataSource: DataSource,
    private readonly units: Units,
    private readonly orders: SourceOrders,
    private readonly audit: Audit,
  ) {}

  list(caller: Caller): Promise<WatchedSource[]> {
    return sourcesInScope(this.dataSource.manager, caller);
  }

  /** The source, when its unit lies within the caller's scope. */
  async find(caller: Caller, code: string, manager = this.dataSource.manager): Promise<WatchedSource> {
    const source = await sourceByCode(manager, code);
    if (source === undefined || !covers(caller, source.unitPath))
      throw new DomainError('not-found', 'sources.unknown', 'There is no such source.');
    return source;
  }

  create(caller: Caller, code: string, body: SourceBody): Promise<WatchedSource> {
    return inTransaction(this.dataSource, async (manager) => {
      const stored = await this.settle(manager, caller, code, body);
      await refuseTakenFolder(manager, body, null);
      if (!(await insertSource(manager, code, stored))) throw codeTaken();
      await this.audit.record(manager, caller, 'source.created', { kind: 'source', id: code }, detailOf(body));
      return this.find(caller, code, manager);
    });
  }

  /** Changes everything about a source but its code. */
  change(caller: Caller, code: string, version: number, body: SourceBody): Promise<WatchedSource> {
    return inTransaction(this.dataSource, async (manager) => {
      const { id } = await this.find(caller, code, manager);
      await lockSource(manager, id);
      const present = await this.find(caller, code, manager);
      if (present.version !== version) throw staleEdit(present.version);
      await refuseTakenFolder(manager, body, id);
      await updateSource(manager, id, await this.settle(manager, caller, code, body));
      await this.audit.record(manager, caller, 'source.changed', { kind: 'source', id: code }, detailOf(body));
      return this.find(caller, code, manager);
    });
  }

  /** Checks a description against the units and the mapping it names, and what the caller may ask for. */
  private async settle(manager: EntityManager, caller: Caller, code: string, body: SourceBody): Promise<StoredSource> {
    const faults = sourceFaults(body);
    if (faults.length > 0) {
      const detail = faults.map(({ message }) => message).join(' ');
      throw new DomainError('invalid', 'request.invalid', detail, { errors: faults });
    }
    refuseUnlessPermitted(caller, WRITES[body.importKind]);
    const unit = await this.units.inScope(caller, body.unit, manager);
    const named = body.units.length === 0 ? [body.unit] : [...new Set(body.units)];
    const answered = await Promise.all(named.map((each) => this.units.inScope({ unitPath: unit.path }, each, manager)));
    const { createsUnits } = await this.orders.mappingOf(code, body.importKind, body.mapping);
    if (createsUnits) refuseUnlessPermitted(caller, 'units.write');
    if (createsUnits && unit.code !== 'root')
      throw invalidField('unit', 'root-needed', 'A mapping that makes units makes them under the root.');
    return { ...body, mayCreateUnits: createsUnits, unitId: unit.id, unitIds: answered.map(({ id }) => id) };
  }
}

async function refuseTakenFolder(manager: EntityManager, body: SourceBody, id: string | null): Promise<void> {
  if (!body.active || body.folder === null || !(await isFolderTaken(manager, body.folder, id))) return;
  throw new DomainError('conflict', 'sources.folder-taken', 'Another source watches this folder.');
}

function detailOf(body: SourceBody): Json {
  return { ...body, name: { ...body.name }, calendar: { ...body.calendar } };
}

function codeTaken(): DomainError {
  return new DomainError('conflict', 'sources.code-taken', 'There is a source of this code.');
}

function staleEdit(version: number): DomainError {
  return new DomainError('conflict', 'sources.stale', 'The source was changed meanwhile.', {
    extra: { current: { version } },
  });
}
