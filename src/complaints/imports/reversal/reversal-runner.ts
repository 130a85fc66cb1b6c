import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isDatabaseUnavailable } from '../../../platform/database/database-errors.ts';
import { Log } from '../../../platform/log.ts';
import { runningReversals } from './reversal-order.query.ts';
import { endOrder } from './reversal-orders.ts';
import { ReversalRefused } from './reversal-refused.ts';
import { ReversalWork } from './reversal-work.service.ts';

const AGAIN_AFTER_MS = 2000;

/** Carries orders to take imports back out in the background; after a crash the next start begins them anew. */
@Injectable()
export class ReversalRunner implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly running = new Map<string, Promise<void>>();
  private readonly retries = new Set<NodeJS.Timeout>();
  private isStopped = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly work: ReversalWork,
    private readonly log: Log,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    for (const { importId } of await runningReversals(this.dataSource.manager)) void this.advance(importId);
  }

  /** What is under way is let finish. */
  async onApplicationShutdown(): Promise<void> {
    this.isStopped = true;
    this.retries.forEach((timer) => clearTimeout(timer));
    await Promise.all(this.running.values());
  }

  /** Goes on with the order, and resolves when it has come to an end or has to wait for the database; never rejects. */
  advance(importId: string): Promise<void> {
    const present = this.running.get(importId);
    if (present !== undefined || this.isStopped) return present ?? Promise.resolve();
    const work = this.carry(importId).finally(() => this.running.delete(importId));
    this.running.set(importId, work);
    return work;
  }

  private async carry(importId: string): Promise<void> {
    try {
      await this.work.carryOut(importId);
    } catch (error) {
      await this.giveUp(importId, error);
    }
  }

  /** A database that is away comes back; anything else will not mend itself. */
  private async giveUp(importId: string, error: unknown): Promise<void> {
    if (isDatabaseUnavailable(error)) return this.again(importId);
    const code = error instanceof ReversalRefused ? error.code : 'imports.unexpected';
    if (code === 'imports.unexpected') this.log.error({ import: importId, error }, 'reversal failed');
    await endOrder(this.dataSource.manager, importId, { status: 'failed', code }).catch(() => this.again(importId));
  }

  private again(importId: string): void {
    if (this.isStopped) return;
    const timer = setTimeout(() => {
      this.retries.delete(timer);
      void this.advance(importId);
    }, AGAIN_AFTER_MS);
    timer.unref();
    this.retries.add(timer);
  }
}
