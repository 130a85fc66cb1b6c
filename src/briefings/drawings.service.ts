import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { DataSource } from 'typeorm';
import { Audit } from '../audit/audit.ts';
import { system } from '../platform/actor.ts';
import { Clock } from '../platform/clock.ts';
import { inTransaction } from '../platform/database/transaction.ts';
import { Log } from '../platform/log.ts';
import { drawingOrder, unfinishedBriefings } from './briefing.query.ts';
import { DrawingThread } from './drawing-thread.ts';

/** Gets briefings drawn and stored, also those that a stopped process left behind. */
@Injectable()
export class Drawings implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly running = new Set<Promise<void>>();
  private isStopping = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly thread: DrawingThread,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    for (const id of await unfinishedBriefings(this.dataSource.manager)) this.start(id);
  }

  /** What is being drawn is waited for; what is not stored by then is drawn at the next start. */
  async onModuleDestroy(): Promise<void> {
    this.isStopping = true;
    await Promise.allSettled(this.running);
  }

  /** Draws in the background. */
  start(id: string): void {
    const run = this.drawAndStore(id).finally(() => this.running.delete(run));
    this.running.add(run);
  }

  private async drawAndStore(id: string): Promise<void> {
    try {
      const order = await drawingOrder(this.dataSource.manager, id);
      if (order === undefined || this.isStopping) return;
      const bytes = Buffer.from(await this.thread.draw(order));
      await this.store(id, bytes);
    } catch (error) {
      this.log.error({ briefing: id, error }, 'briefing could not be drawn');
      if (!this.isStopping) await this.markFailed(id);
    }
  }

  /** Of two processes that drew the same briefing the first stores it. */
  private async store(id: string, bytes: Buffer): Promise<void> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await inTransaction(this.dataSource, async (manager) => {
      const [, stored] = await manager.query<[unknown, number]>(
        `UPDATE briefings SET status = 'ready', file = $2, sha256 = $3, size = $4, drawn_at = $5 WHERE id = $1 AND status = 'drawing'`,
        [id, bytes, sha256, bytes.length, this.clock.now()],
      );
      if (stored === 0) return;
      await this.audit.record(
        manager,
        system(`briefing-${id}`),
        'briefing.drawn',
        { kind: 'briefing', id },
        { sha256, size: bytes.length },
      );
    });
  }

  private async markFailed(id: string): Promise<void> {
    await this.dataSource.query(
      `UPDATE briefings SET status = 'failed', error_code = 'briefings.not-drawn' WHERE id = $1 AND status = 'drawing'`,
      [id],
    );
  }
}
