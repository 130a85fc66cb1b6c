import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../../audit/audit.ts';
import type { Actor } from '../../platform/actor.ts';
import { Clock } from '../../platform/clock.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { periodContaining } from '../../shared/period.ts';
import type { Indicator } from '../domain/indicator.ts';
import { readIndicator } from '../domain/indicator-body.ts';
import { IndicatorHistories } from './indicator-histories.ts';
import { invalidBody } from './invalid-body.ts';
import { type IndicatorRow, indicatorVersions, newestIndicators } from './indicator-versions.query.ts';
import { lockDefinition } from './lock-definition.ts';
import { needsApproval } from './needs-approval.ts';
import { unknownCodes } from './unknown-codes.ts';
import { isSameIndicator, writeIndicator } from './write-indicator.ts';

/** What is measured: indicators as versioned data. */
@Injectable()
export class Indicators {
  private readonly dataSource: DataSource;
  private readonly audit: Audit;
  private readonly clock: Clock;

  constructor(dataSource: DataSource, audit: Audit, clock: Clock) {
    this.dataSource = dataSource;
    this.audit = audit;
    this.clock = clock;
  }

  /** Each in the version in force today, in their order on the screens. */
  async list(manager = this.dataSource.manager): Promise<IndicatorRow[]> {
    const histories = new IndicatorHistories(await indicatorVersions(manager));
    return histories.in(periodContaining('day', this.clock.today()));
  }

  /**
   * Defines an indicator for the first time: it counts from the beginning, over all complaints. The same definition
   * again adds nothing; another one is refused, for a definition changes by a proposal only.
   */
  define(actor: Actor, body: unknown): Promise<{ indicator: IndicatorRow; created: boolean }> {
    const read = readIndicator(body);
    if (!read.ok) throw invalidBody(read.reason);
    return inTransaction(this.dataSource, (manager) => this.defineIn(manager, actor, read.value));
  }

  private async defineIn(manager: EntityManager, actor: Actor, indicator: Indicator) {
    await lockDefinition(manager, 'indicator', indicator.code);
    const [before] = await newestIndicators(manager, indicator.code);
    if (before !== undefined && !isSameIndicator(before, indicator)) throw needsApproval('indicator', before);
    if (before !== undefined) return { indicator: before, created: false };
    const unknown = await unknownCodes(manager, indicator.definition, '');
    if (unknown.length > 0) throw invalidBody(unknown);
    const created = await writeIndicator(manager, this.audit, actor, indicator, { version: 1, validFrom: null });
    return { indicator: created, created: true };
  }
}
