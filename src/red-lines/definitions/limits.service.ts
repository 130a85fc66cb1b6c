import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../../audit/audit.ts';
import type { Actor } from '../../platform/actor.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { invalidField } from '../../platform/http/domain-error.ts';
import type { UnitScope } from '../../organization/scope.ts';
import { Units } from '../../organization/units.service.ts';
import { compare, parseDecimal } from '../../shared/ratio.ts';
import { EVERY_UNIT, type Limit } from '../domain/limit.ts';
import { readLimit } from '../domain/limit-body.ts';
import type { LimitVersion } from '../domain/limits-in-force.ts';
import { newestIndicators } from './indicator-versions.query.ts';
import { invalidBody } from './invalid-body.ts';
import { limitVersions } from './limit-versions.query.ts';
import { lockDefinition } from './lock-definition.ts';

/** The lines an indicator must not cross: limits as versioned data. */
@Injectable()
export class Limits {
  private readonly dataSource: DataSource;
  private readonly units: Units;
  private readonly audit: Audit;

  constructor(dataSource: DataSource, units: Units, audit: Audit) {
    this.dataSource = dataSource;
    this.units = units;
    this.audit = audit;
  }

  /** The newest version of each, in the order they were first drawn. */
  async list(manager = this.dataSource.manager): Promise<LimitVersion[]> {
    const newest = new Map<string, LimitVersion>();
    for (const limit of await limitVersions(manager)) newest.set(limit.code, limit);
    return [...newest.values()];
  }

  /** Every version, from which the one in force in a period is chosen. */
  versions(manager = this.dataSource.manager): Promise<LimitVersion[]> {
    return limitVersions(manager);
  }

  /** Adds the first or the next version; the same limit again adds nothing. */
  define(actor: Actor & UnitScope, body: unknown): Promise<{ limit: LimitVersion; created: boolean }> {
    const read = readLimit(body);
    if (!read.ok) throw invalidBody(read.reason);
    return inTransaction(this.dataSource, (manager) => this.defineIn(manager, actor, read.value));
  }

  private async defineIn(manager: EntityManager, actor: Actor & UnitScope, limit: Limit) {
    await this.checkNames(manager, actor, limit);
    await lockDefinition(manager, 'limit', limit.code);
    const before = (await limitVersions(manager, limit.code)).at(-1);
    if (before !== undefined && isSame(before, limit)) return { limit: before, created: false };
    const version = (before?.version ?? 0) + 1;
    await insertVersion(manager, actor, limit, version);
    const subject = { kind: 'limit', id: limit.code };
    await this.audit.record(manager, actor, 'limit.defined', subject, { version, ...limit });
    return { limit: { ...limit, version }, created: true };
  }

  private async checkNames(manager: EntityManager, actor: UnitScope, { indicator, unit }: Limit): Promise<void> {
    const [known] = await newestIndicators(manager, indicator);
    if (known === undefined)
      throw invalidField('indicator', 'limits.unknown-indicator', `There is no indicator ${indicator}.`);
    if (unit === EVERY_UNIT) return;
    const found = await this.units.find(unit, manager);
    if (found === undefined || !found.path.startsWith(actor.unitPath))
      throw invalidField('unit', 'units.unknown', `There is no unit ${unit} within your scope.`);
  }
}

function isSame(before: LimitVersion, limit: Limit): boolean {
  const alike = (['indicator', 'unit', 'kind', 'operator', 'period', 'validFrom', 'validUntil'] as const).every(
    (member) => before[member] === limit[member],
  );
  const sameSource = limit.source === '' || before.source === limit.source;
  return alike && sameSource && compare(parseDecimal(before.value), parseDecimal(limit.value)) === 0;
}

async function insertVersion(manager: EntityManager, actor: Actor, limit: Limit, version: number): Promise<void> {
  await manager.query(
    `INSERT INTO limit_versions
       (code, version, indicator_code, unit_code, kind, operator, value, period, valid_from, valid_until, source, created_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      limit.code,
      version,
      limit.indicator,
      limit.unit,
      limit.kind,
      limit.operator,
      limit.value,
      limit.period,
      limit.validFrom,
      limit.validUntil,
      limit.source,
      actor.username,
    ],
  );
}
