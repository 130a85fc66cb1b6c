import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { type Actor, system } from '../../../platform/actor.ts';
import { Settings } from '../../../platform/config/settings.ts';
import { DomainError } from '../../../platform/http/domain-error.ts';
import { displayName } from '../../../platform/http/uploads/display-name.ts';
import { ARRIVING, type ReceivedFile } from '../../../platform/http/uploads/receive-upload.ts';
import { storeStream } from '../../../platform/http/uploads/store-stream.ts';
import { Log } from '../../../platform/log.ts';
import { importById } from '../../imports/import.query.ts';
import { UploadFolder } from '../../imports/upload-folder.ts';
import { SourceDeliveries } from '../deliveries/source-deliveries.service.ts';
import { REFUSED } from '../domain/folder-path.ts';
import { folderSources, type WatchedSource } from '../watched-source.query.ts';
import { forgetFiles, type KnownFile, knownFiles, noteDelivery, noteFile } from './folder-files.query.ts';
import { importReport, placeOf, refusalReport } from './folder-report.ts';
import { type SeenFile, SourceFolder } from './source-folder.ts';

/** What a look into all folders has led to. */
export interface Look {
  readonly taken: number;
  readonly refused: number;
  readonly putAway: number;
}

interface Place {
  readonly source: WatchedSource;
  readonly folder: SourceFolder;
  readonly actor: Actor;
}

/** Looks into watched folders: a file that has not changed between two looks is complete, and is taken in. */
@Injectable()
export class WatchedFolders {
  constructor(
    private readonly dataSource: DataSource,
    private readonly deliveries: SourceDeliveries,
    private readonly uploads: UploadFolder,
    private readonly settings: Settings,
    private readonly log: Log,
  ) {}

  /** One look into each folder. A folder that cannot be read does not keep the others from being looked into. */
  async look(requestId: string): Promise<Look & Readonly<Record<string, number>>> {
    const looks: Look[] = [];
    const faults: string[] = [];
    for (const source of await folderSources(this.dataSource.manager)) {
      try {
        looks.push(await this.lookInto(source, system(requestId)));
      } catch (error) {
        this.log.error({ source: source.code, requestId, error }, 'source folder not read');
        faults.push(`${source.code}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    if (faults.length > 0) throw new Error(faults.join('; '));
    return { taken: total(looks, 'taken'), refused: total(looks, 'refused'), putAway: total(looks, 'putAway') };
  }

  private async lookInto(source: WatchedSource, actor: Actor): Promise<Look> {
    const { manager } = this.dataSource;
    const folder = await SourceFolder.open(this.settings.sourcesFolder, source.folder ?? '');
    const [seen, known] = [await folder.files(), await knownFiles(manager, source.id)];
    const place = { source, folder, actor };
    const outcomes: string[] = [];
    for (const file of seen) outcomes.push(await this.handle(place, file, known.get(file.name)));
    const present = new Set(seen.map(({ name }) => name));
    const gone = [...known.keys()].filter((name) => !present.has(name));
    if (gone.length > 0) await forgetFiles(manager, source.id, gone);
    const count = (outcome: string) => outcomes.filter((each) => each === outcome).length;
    return { taken: count('taken'), refused: count('refused'), putAway: count('put away') };
  }

  private async handle(place: Place, file: SeenFile, known: KnownFile | undefined): Promise<string> {
    const isUnchanged = known?.size === file.size && known.modifiedMs === file.modifiedMs;
    if (!isUnchanged) {
      await noteFile(this.dataSource.manager, place.source.id, file);
      return 'noted';
    }
    if (known.deliveryId !== null) return this.putAway(place, known);
    return this.take(place, file);
  }

  private async take(place: Place, seen: SeenFile): Promise<string> {
    const { source, actor } = place;
    const file = await this.copy(place, seen);
    // another process has put it away since it was seen
    if (file === undefined) return 'gone';
    try {
      const { deliveryId } = await this.deliveries.take(actor, source, file, { via: 'folder', key: null });
      await noteDelivery(this.dataSource.manager, source.id, seen.name, deliveryId);
      return 'taken';
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const deliveryId = await this.deliveries.refuse(actor, source, file, error);
      await noteDelivery(this.dataSource.manager, source.id, seen.name, deliveryId);
      return 'refused';
    }
  }

  /** The file as a copy of our own, hashed on the way: what is imported cannot be changed by its sender any more. */
  private async copy({ folder }: Place, seen: SeenFile): Promise<ReceivedFile | undefined> {
    await mkdir(this.uploads.path, { recursive: true });
    const path = join(this.uploads.path, `${randomUUID()}${ARRIVING}`);
    const handle = await folder.read(seen.name);
    if (handle === undefined) return undefined;
    try {
      return { path, displayName: displayName(seen.name), ...(await storeStream(handle.createReadStream(), path)) };
    } finally {
      await handle.close();
    }
  }

  /** Moves a file out of the way once its import has ended, with a report beside it. */
  private async putAway({ source, folder }: Place, known: KnownFile): Promise<string> {
    const work = known.importId === null ? undefined : await importById(this.dataSource.manager, known.importId);
    const where = work === undefined ? REFUSED : placeOf(work);
    if (where === undefined) return 'under way';
    const report = work === undefined ? refusalReport(source, known) : importReport(source, known, work);
    await folder.putAway(known.name, where, report);
    await forgetFiles(this.dataSource.manager, source.id, [known.name]);
    return 'put away';
  }
}

function total(looks: readonly Look[], figure: keyof Look): number {
  return looks.reduce((sum, look) => sum + look[figure], 0);
}
