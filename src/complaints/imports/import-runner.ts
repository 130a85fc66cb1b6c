import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isDatabaseUnavailable, violatedConstraint } from '../../platform/database/database-errors.ts';
import { Log } from '../../platform/log.ts';
import { Checker } from './checking/checker.ts';
import { hasEnded } from './domain/import-kind.ts';
import { type ImportRow, importById, unfinishedImports } from './import.query.ts';
import { closeImport, failImport, recheckImport } from './import-state.ts';
import { Leftovers } from './leftovers.ts';
import { UploadFolder } from './upload-folder.ts';
import { Publication } from './publishing/publication.service.ts';
import { WorkQueue } from './work-queue.ts';

const AGAIN_AFTER_MS = 2000;
const AT_ONCE = 2;
/** A complaint was pushed while the import was inserting the same one: the next attempt finds it there. */
const PUSHED_MEANWHILE = 'pk_complaints';

/**
 * Carries imports from upload to publication in the background. Where each one stands is in the database, never only
 * here: after a crash the next start goes on from there.
 */
@Injectable()
export class ImportRunner implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly queue = new WorkQueue((id) => this.carry(id), AT_ONCE);
  private readonly retries = new Set<NodeJS.Timeout>();
  private stopped = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly checker: Checker,
    private readonly publication: Publication,
    private readonly leftovers: Leftovers,
    private readonly folder: UploadFolder,
    private readonly log: Log,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.leftovers.remove();
    await this.resumeUnfinished();
  }

  /** A check is broken off and done again at the next start; a publication is let finish. */
  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    this.retries.forEach((timer) => clearTimeout(timer));
    await Promise.all([this.checker.stop(), this.queue.drain()]);
  }

  /** Goes on with every import that a process left half done. */
  async resumeUnfinished(): Promise<void> {
    for (const { id } of await unfinishedImports(this.dataSource.manager)) this.advance(id);
  }

  /**
   * Goes on with imports that another process began and may have left; answers how many are open. Without the file at
   * hand, as with a data folder of its own, this process could only fail them. A killed process may also have ended an
   * import, its last commit still under way, without removing the file.
   */
  async takeOver(): Promise<{ open: number }> {
    await this.leftovers.remove();
    const open = await unfinishedImports(this.dataSource.manager);
    for (const { id } of open) if (await this.folder.holds(id)) this.advance(id);
    return { open: open.length };
  }

  /** Takes the import as far as it may go, soon; calling it twice does no harm. */
  advance(id: string): void {
    if (!this.stopped) this.queue.add(id);
  }

  /** One step after another until nothing is left to do by itself. */
  private async carry(id: string): Promise<void> {
    try {
      let work = await importById(this.dataSource.manager, id);
      while (!this.stopped && (work?.status === 'checking' || work?.status === 'publishing')) {
        if (!(await this.step(work))) return this.again(id);
        work = await importById(this.dataSource.manager, id);
      }
      await this.closeEnded(id);
    } catch (error) {
      await this.giveUp(id, error);
    }
  }

  /** False when somebody else is at it. */
  private async step(work: ImportRow): Promise<boolean> {
    if (work.status === 'checking') return (await this.checker.check(work)) !== 'busy';
    const outcome = await this.publication.publish(work.id);
    if (outcome === 'stage-lost') await recheckImport(this.dataSource, work.id);
    return true;
  }

  /** Asks where the import stands: another process may be about to publish what this one found nothing to do with. */
  private async closeEnded(id: string): Promise<void> {
    const work = await importById(this.dataSource.manager, id);
    if (work !== undefined && hasEnded(work.status)) await closeImport(this.dataSource, this.leftovers, id);
  }

  private again(id: string): void {
    const timer = setTimeout(() => {
      this.retries.delete(timer);
      this.advance(id);
    }, AGAIN_AFTER_MS);
    timer.unref();
    this.retries.add(timer);
  }

  /** A database that is away comes back; anything else will not mend itself. */
  private async giveUp(id: string, error: unknown): Promise<void> {
    if (this.stopped) return;
    if (isDatabaseUnavailable(error) || violatedConstraint(error) === PUSHED_MEANWHILE) return this.again(id);
    this.log.error({ import: id, error }, 'import failed');
    await failImport(this.dataSource, id, 'imports.unexpected').catch(() => this.again(id));
    await this.closeEnded(id).catch(() => undefined);
  }
}
