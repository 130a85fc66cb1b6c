import { Injectable } from '@nestjs/common';
import { readdir, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { ARRIVING } from '../../platform/http/uploads/receive-upload.ts';
import { hasEnded, type ImportStatus } from './domain/import-kind.ts';
import { importStatuses } from './import.query.ts';
import { dropStage } from './stage-table.ts';
import { UploadFolder } from './upload-folder.ts';

/** A file that has not grown for so long has no sender any more: a silent one is given up after a minute. */
const ABANDONED_AFTER_MS = 10 * 60_000;

/** Removes what a killed process left behind: files and stages that no open import needs. */
@Injectable()
export class Leftovers {
  constructor(
    private readonly dataSource: DataSource,
    private readonly folder: UploadFolder,
    private readonly clock: Clock,
  ) {}

  /** Looks at what is there before it asks what is needed: another process may be taking an import in just now. */
  async remove(): Promise<void> {
    const names = await readdir(this.folder.path).catch(() => []);
    const staged = await this.stagedImports();
    const named = names.map((name) => this.folder.importOf(name)).filter((id) => id !== undefined);
    const statuses = await importStatuses(this.dataSource.manager, [...named, ...staged]);
    for (const name of names) {
      if (await this.isStale(name, statuses)) await removeFile(join(this.folder.path, name));
    }
    for (const id of staged) {
      const status = statuses.get(id);
      if (status === undefined || hasEnded(status)) await this.dataSource.query(dropStage(id));
    }
  }

  removeFile(importId: string): Promise<void> {
    return removeFile(this.folder.fileOf(importId));
  }

  private async stagedImports(): Promise<string[]> {
    const rows: { id: string }[] = await this.dataSource.query(
      `SELECT substr(c.relname, 3) AS id FROM pg_class c
       WHERE c.relnamespace = 'import_stage'::regnamespace AND c.relkind = 'r' AND c.relname ~ '^i_[0-9]+$'`,
    );
    return rows.map(({ id }) => id);
  }

  /** A file may have its name before its import is committed: without one it is stale only when it has grown old. */
  private async isStale(name: string, statuses: ReadonlyMap<string, ImportStatus>): Promise<boolean> {
    const id = this.folder.importOf(name);
    const status = id === undefined ? undefined : statuses.get(id);
    if (status !== undefined) return hasEnded(status);
    return (id !== undefined || name.endsWith(ARRIVING)) && (await this.isAbandoned(name));
  }

  private async isAbandoned(name: string): Promise<boolean> {
    const found = await stat(join(this.folder.path, name)).catch(() => undefined);
    return found !== undefined && this.clock.epochMs() - found.mtimeMs > ABANDONED_AFTER_MS;
  }
}

async function removeFile(path: string): Promise<void> {
  await unlink(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
}
