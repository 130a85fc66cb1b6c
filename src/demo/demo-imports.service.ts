import { Injectable } from '@nestjs/common';
import { setTimeout } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import type { Caller } from '../accounts/caller.ts';
import { importById } from '../complaints/imports/import.query.ts';
import { ReceiveImport } from '../complaints/imports/receive-import.service.ts';
import { lacksKeys } from '../complaints/search/search-lag.query.ts';
import { DemoFolder } from './demo-folder.service.ts';
import type { DemoFile } from './domain/demo-files.ts';
import { DEMO_USERNAME } from './domain/demo-parts.ts';
import type { StoryFrame } from './domain/story-frame.ts';
import { fileStream } from './file-stream.ts';

const LOOK_AGAIN_MS = 150;

/** Brings the demo's files in by the ordinary way, each once, however often the loading was broken off; some are laid out only. */
@Injectable()
export class DemoImports {
  constructor(
    private readonly dataSource: DataSource,
    private readonly receiving: ReceiveImport,
    private readonly folder: DemoFolder,
  ) {}

  /** Lays out the files that wait to be imported by hand. */
  layOut(frame: StoryFrame): Promise<void> {
    return this.folder.lay(frame);
  }

  /** The import of a file: the one it has already, else a new one. Its check and publication go on in the background. */
  async begin(caller: Caller, file: DemoFile): Promise<string> {
    const { kind, mapping, name } = file;
    const known = await this.existing(name);
    return known ?? this.receiving.take(caller, { kind, mapping, publish: true }, name, fileStream(file));
  }

  /** Waits until an import is published; throws when it cannot be, or when a row of it was refused. */
  async published(id: string, isStopped: () => boolean): Promise<void> {
    for (;;) {
      const found = await importById(this.dataSource.manager, id);
      if (found?.status === 'published') return;
      if (found === undefined || !['checking', 'publishing'].includes(found.status)) {
        throw new Error(`import ${id} of ${found?.fileName} is ${found?.status}: ${found?.errorCode}`);
      }
      if (isStopped()) throw new LoadingStopped();
      await setTimeout(LOOK_AGAIN_MS);
    }
  }

  /** Waits until the customers of what was imported have their keys: incidents are foreseen by following them. */
  async followable(isStopped: () => boolean): Promise<void> {
    while (await lacksKeys(this.dataSource.manager)) {
      if (isStopped()) throw new LoadingStopped();
      await setTimeout(LOOK_AGAIN_MS);
    }
  }

  private async existing(name: string): Promise<string | undefined> {
    const rows = await this.dataSource.query<{ id: string }[]>(
      `SELECT i.id AS id FROM imports i
       WHERE i.created_by = $1 AND i.file_name = $2 AND i.status IN ('checking', 'publishing', 'published')
       ORDER BY i.id DESC LIMIT 1`,
      [DEMO_USERNAME, name],
    );
    return rows[0]?.id;
  }
}

/** The application is closing; the next start goes on. */
export class LoadingStopped extends Error {
  constructor() {
    super('the loading of the demo was stopped');
    this.name = 'LoadingStopped';
  }
}
