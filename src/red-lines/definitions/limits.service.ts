import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../../audit/audit.ts';
import type { Actor } from '../../platform/actor.ts';
import { Clock } from '../../platform/clock.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { invalidField } from '../../platform/http/domain-error.ts';
import type { UnitScope } from '../../organization/scope.ts';
import { Units } from '../../organization/units.service.ts';
import { periodContaining } from '../../shared/period.ts';
import { EVERY_UNIT, type Limit } from '../domain/limit.ts';
import { readLimit } from '../domain/limit-body.ts';
import { type LimitVersion, versionsInForce } from '../domain/limits-in-force.ts';
import { newestIndicators } from './indicator-versions.query.ts';
import { invalidBody } from './invalid-body.ts';
import { limitVersions } from './limit-versions.query.ts';
import { lockDefinition } from './lock-definition.ts';
import { needsApproval } from './needs-approval.ts';
import { isSameLimit, writeLimit } from './write-limit.ts';

/** The lines an indicator must not cross: limits as versioned data. */
@Injectable()
export class Limits {
  constructor(
    private readonly dataSource: DataSource,
    private readonly units: Units,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Each in the version in force today, in the order they were first drawn. */
  async list(manager = this.dataSource.manager): Promise<LimitVersion[]> {
    return versionsInForce(await limitVersions(manager), periodContaining('day', this.clock.today()));
  }

  /** Every version, from which the one in force in a period is chosen. */
  versions(manager = this.dataSource.manager): Promise<LimitVersion[]> {
    return limitVersions(manager);
  }

  /** Draws a limit for the first time; the same again adds nothing, another one is refused: it has to be proposed. */
  define(actor: Actor & UnitScope, body: unknown): Promise<{ limit: LimitVersion; created: boolean }> {
    const read = readLimit(body);
    if (!read.ok) throw invalidBody(read.reason);
    return inTransaction(this.dataSource, (manager) => this.defineIn(manager, actor, read.value));
  }

  /** The same within a transaction, of a limit already read. */
  async defineIn(manager: EntityManager, actor: Actor & UnitScope, limit: Limit) {
    await this.checkNames(manager, actor, limit);
    await lockDefinition(manager, 'limit', limit.code);
    const before = (await limitVersions(manager, limit.code)).at(-1);
    if (before !== undefined && !isSameLimit(before, limit)) throw needsApproval('limit', before);
    if (before !== undefined) return { limit: before, created: false };
    return { limit: await writeLimit(manager, this.audit, actor, limit, 1), created: true };
  }

  /** Refuses a limit of an indicator there is not, or at a unit outside the scope. */
  async checkNames(manager: EntityManager, actor: UnitScope, { indicator, unit }: Limit): Promise<void> {
    const [known] = await newestIndicators(manager, indicator);
    if (known === undefined)
      throw invalidField('indicator', 'limits.unknown-indicator', `There is no indicator ${indicator}.`);
    if (unit === EVERY_UNIT) return;
    const found = await this.units.find(unit, manager);
    if (found === undefined || !found.path.startsWith(actor.unitPath))
      throw invalidField('unit', 'units.unknown', `There is no unit ${unit} within your scope.`);
  }
}
