import { Injectable } from '@nestjs/common';
import { readdir, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { ARRIVING } from '../../platform/http/uploads/receive-upload.ts';
import { dropStage } from './stage-table.ts';
import { UploadFolder } from './upload-folder.ts';

/** An upload that has not grown for so long has no sender any more: a silent one is given up after a minute. */
const ABANDONED_AFTER_MS = 10 * 60_000;

/** Removes what a killed process left behind: files and stages that no open import needs. */
@Injectable()
export class Leftovers {
  constructor(
    private readonly dataSource: DataSource,
    private readonly folder: UploadFolder,
    private readonly clock: Clock,
  ) {}

  async remove(): Promise<void> {
    const open = await this.openImports();
    for (const name of await readdir(this.folder.path).catch(() => [])) {
      const id = this.folder.importOf(name);
      const isStale = id === undefined ? await this.isAbandoned(name) : !open.has(id);
      if (isStale) await removeFile(join(this.folder.path, name));
    }
    for (const id of await this.stagedImports()) {
      if (!open.has(id)) await this.dataSource.query(dropStage(id));
    }
  }

  removeFile(importId: string): Promise<void> {
    return removeFile(this.folder.fileOf(importId));
  }

  private async openImports(): Promise<Set<string>> {
    const rows: { id: string }[] = await this.dataSource.query(
      `SELECT i.id AS id FROM imports i WHERE i.status IN ('checking', 'checked', 'publishing')`,
    );
    return new Set(rows.map(({ id }) => id));
  }

  private async stagedImports(): Promise<string[]> {
    const rows: { id: string }[] = await this.dataSource.query(
      `SELECT substr(c.relname, 3) AS id FROM pg_class c
       WHERE c.relnamespace = 'import_stage'::regnamespace AND c.relkind = 'r' AND c.relname ~ '^i_[0-9]+$'`,
    );
    return rows.map(({ id }) => id);
  }

  private async isAbandoned(name: string): Promise<boolean> {
    if (!name.endsWith(ARRIVING)) return false;
    const found = await stat(join(this.folder.path, name)).catch(() => undefined);
    return found !== undefined && this.clock.epochMs() - found.mtimeMs > ABANDONED_AFTER_MS;
  }
}

async function removeFile(path: string): Promise<void> {
  await unlink(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
}
