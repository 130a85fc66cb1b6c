import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../../../audit/audit.ts';
import { shareCatalogue } from '../../../catalogue/catalogue-lock.ts';
import { Clock } from '../../../platform/clock.ts';
import { inTransaction } from '../../../platform/database/transaction.ts';
import { importById, type ImportRow } from '../import.query.ts';
import { holdLock, importLock, targetOf } from '../import-lock.ts';
import { ImportCancelled } from '../publishing/import-cancelled.ts';
import { type ReversalOrder, reversalOrder } from './reversal-order.query.ts';
import { closeOrder, recordProgress } from './reversal-orders.ts';
import type { ReversalPlan } from './reversal-plan.query.ts';
import { reverseImport } from './reverse-import.ts';

/** Takes a published import back: one transaction, so that either all of it is seen or nothing. */
@Injectable()
export class ReversalWork {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Carries out the order that runs; without one, or when it is called off meanwhile, nothing happens. */
  async carryOut(importId: string): Promise<void> {
    try {
      await inTransaction(this.dataSource, (manager) => this.carryOutIn(manager, importId));
    } catch (error) {
      if (error instanceof ImportCancelled) return;
      const order = await reversalOrder(this.dataSource.manager, importId);
      if (order?.status !== 'cancelled') throw error;
    }
  }

  private async carryOutIn(manager: EntityManager, importId: string): Promise<void> {
    await manager.query(`SET LOCAL work_mem = '64MB'`);
    await holdLock(manager, importLock(importId));
    const order = await reversalOrder(manager, importId);
    const work = await importById(manager, importId);
    if (order?.status !== 'running' || work === undefined) return;
    await shareCatalogue(manager);
    await holdLock(manager, targetOf(work));
    const plan = await reverseImport(manager, work, (percent) => this.report(importId, percent));
    await this.close(manager, work, order, plan);
  }

  /** Progress is written beside the transaction, so that it is seen before the commit. */
  private async report(importId: string, percent: number): Promise<void> {
    if (!(await recordProgress(this.dataSource, importId, percent))) throw new ImportCancelled();
  }

  private async close(
    manager: EntityManager,
    work: ImportRow,
    { requestedBy, reason }: ReversalOrder,
    plan: ReversalPlan,
  ): Promise<void> {
    const { deleted, restored, replaced } = plan;
    await this.audit.record(
      manager,
      { username: requestedBy, requestId: `reversal-${work.id}` },
      'import.reverted',
      { kind: 'import', id: work.id },
      { kind: work.kind, source: work.source, file: work.fileName, reason, deleted, restored, replaced },
    );
    if (!(await closeOrder(manager, work.id, plan, this.clock.now()))) throw new ImportCancelled();
  }
}
