import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../../../audit/audit.ts';
import { shareCatalogue } from '../../../catalogue/catalogue-lock.ts';
import { Clock } from '../../../platform/clock.ts';
import { inTransaction } from '../../../platform/database/transaction.ts';
import { fileStageAgain } from '../../filing/file-stage.ts';
import { importById, type ImportRow } from '../import.query.ts';
import { holdLock, importLock, targetOf } from '../import-lock.ts';
import { dropStage, stageTable } from '../stage-table.ts';
import { ImportCancelled } from './import-cancelled.ts';
import { KindPublisher } from './kind-publisher.ts';
import { stageColumns, stagedRows } from './stage-state.query.ts';
import type { WrittenRows } from './publish-complaints.ts';

/** How an attempt to publish ended; `stage-lost`: a crash emptied the stage, so the file has to be checked again. */
export type PublicationOutcome = 'published' | 'cancelled' | 'stage-lost' | 'not-due';

/** So many rows change the table's picture, and are more than a day's delivery. */
const MANY_ROWS = 100_000;

/** Publishes a checked import: one transaction, so that either all of it is seen or nothing. */
@Injectable()
export class Publication {
  private readonly dataSource: DataSource;
  private readonly kinds: KindPublisher;
  private readonly audit: Audit;
  private readonly clock: Clock;

  constructor(dataSource: DataSource, kinds: KindPublisher, audit: Audit, clock: Clock) {
    this.dataSource = dataSource;
    this.kinds = kinds;
    this.audit = audit;
    this.clock = clock;
  }

  async publish(importId: string): Promise<PublicationOutcome> {
    try {
      const outcome = await inTransaction(this.dataSource, (manager) => this.publishIn(manager, importId));
      if (outcome === 'published') await this.describeTable(importId);
      return outcome;
    } catch (error) {
      if (error instanceof ImportCancelled || (await this.isCancelled(importId))) return 'cancelled';
      throw error;
    }
  }

  private async publishIn(manager: EntityManager, importId: string): Promise<PublicationOutcome> {
    await manager.query(`SET LOCAL work_mem = '64MB'`);
    await holdLock(manager, importLock(importId));
    const work = await importById(manager, importId);
    if (work?.status !== 'publishing') return work?.status === 'cancelled' ? 'cancelled' : 'not-due';
    await shareCatalogue(manager);
    await holdLock(manager, targetOf(work));
    await this.report(importId, 0);
    const columns = await stageColumns(manager, importId);
    const rows = columns.length === 0 ? 0 : await stagedRows(manager, importId);
    if (columns.length === 0 || rows !== acceptedRows(work)) return 'stage-lost';
    await fileStageAgain(manager, { importId, table: stageTable(importId), columns });
    const written = await this.kinds.write(manager, work, { columns, rows }, (percent) =>
      this.report(importId, percent),
    );
    await this.close(manager, work, written);
    return 'published';
  }

  /** Progress is written beside the transaction, so that it is seen before the commit. */
  private async report(importId: string, percent: number): Promise<void> {
    const [, changed] = await this.dataSource.query<[unknown, number]>(
      `UPDATE imports SET progress = $2 WHERE id = $1 AND status = 'publishing'`,
      [importId, percent],
    );
    if (changed === 0) throw new ImportCancelled();
  }

  private async close(manager: EntityManager, work: ImportRow, written: WrittenRows): Promise<void> {
    await manager.query(dropStage(work.id));
    await this.audit.record(
      manager,
      { username: work.createdBy, requestId: `import-${work.id}` },
      'import.published',
      { kind: 'import', id: work.id },
      { kind: work.kind, source: work.source, file: work.fileName, ...written },
    );
    const [, changed] = await manager.query<[unknown, number]>(
      `UPDATE imports
       SET status = 'published', progress = 100, created = $2, updated = $3, unchanged = $4, published_at = $5
       WHERE id = $1 AND status = 'publishing'`,
      [work.id, written.created, written.updated, written.unchanged, this.clock.now()],
    );
    if (changed === 0) throw new ImportCancelled();
  }

  /**
   * After many new rows the database's picture of the table is wrong until it next looks by itself, and a list of a month
   * is read by unit and sorted: a fifth of a second for every hundred thousand rows, instead of the newest fifty.
   */
  private async describeTable(importId: string): Promise<void> {
    const work = await importById(this.dataSource.manager, importId);
    const written = Number(work?.created ?? 0) + Number(work?.updated ?? 0);
    if (work?.kind === 'complaints' && written >= MANY_ROWS) await this.dataSource.query('ANALYZE complaints');
  }

  private async isCancelled(importId: string): Promise<boolean> {
    const work = await importById(this.dataSource.manager, importId);
    return work?.status === 'cancelled';
  }
}

function acceptedRows({ created, updated, unchanged }: ImportRow): number {
  return Number(created) + Number(updated) + Number(unchanged);
}
