import { Injectable } from '@nestjs/common';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { Settings } from '../../platform/config/settings.ts';

/** Where uploaded files wait until they are published. A file is called by the id of its import, never by its own name. */
@Injectable()
export class UploadFolder {
  readonly path: string;
  /** The largest file it takes, in bytes. */
  readonly largest: number;

  constructor(settings: Settings) {
    this.path = join(settings.dataFolder, 'uploads');
    this.largest = settings.largestUpload;
  }

  fileOf(importId: string): string {
    return join(this.path, `import-${BigInt(importId)}`);
  }

  async holds(importId: string): Promise<boolean> {
    return access(this.fileOf(importId)).then(
      () => true,
      () => false,
    );
  }

  /** The import a file belongs to; undefined for one still arriving, and for what is not ours. */
  importOf(name: string): string | undefined {
    return /^import-(\d+)$/.exec(name)?.[1];
  }
}
