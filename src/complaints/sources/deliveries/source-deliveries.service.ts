import { Injectable } from '@nestjs/common';
import { unlink } from 'node:fs/promises';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../../../audit/audit.ts';
import type { Actor } from '../../../platform/actor.ts';
import { Clock } from '../../../platform/clock.ts';
import { inTransaction } from '../../../platform/database/transaction.ts';
import { DomainError } from '../../../platform/http/domain-error.ts';
import type { ReceivedFile } from '../../../platform/http/uploads/receive-upload.ts';
import { ImportRunner } from '../../imports/import-runner.ts';
import { ReceiveImport } from '../../imports/receive-import.service.ts';
import { refuseForeignContent } from '../../imports/refuse-foreign-content.ts';
import { SourceOrders } from '../source-orders.service.ts';
import { lockSource, type WatchedSource } from '../watched-source.query.ts';
import { deliveryByContent, deliveryByKey, insertDelivery, type KnownDelivery } from './delivery.query.ts';

export interface Delivered {
  readonly deliveryId: string;
  readonly importId: string;
  /** The same content had come before: nothing is imported again. */
  readonly repeated: boolean;
}

/** How a file came: found in the folder, or pushed, then perhaps with a key of the sender's. */
export interface Way {
  readonly via: 'folder' | 'push';
  readonly key: string | null;
}

/** Takes in what a source delivers, each content once, by the path every import takes. */
@Injectable()
export class SourceDeliveries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly orders: SourceOrders,
    private readonly imports: ReceiveImport,
    private readonly runner: ImportRunner,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Takes the file over; when anything is wrong, or it came before, nothing of it is left where it was received. */
  async take(actor: Actor, source: WatchedSource, file: ReceivedFile, way: Way): Promise<Delivered> {
    try {
      await refuseForeignContent(file);
      const order = await this.orders.of(source);
      const delivered = await inTransaction(this.dataSource, async (manager) => {
        await lockSource(manager, source.id);
        const known = await knownDelivery(manager, source, file, way);
        const importId =
          known?.importId ?? (await this.imports.store(manager, { ...actor, unitId: source.unitId }, order, file));
        return this.record(manager, actor, { source, file, way, importId, known });
      });
      if (delivered.repeated) await unlink(file.path);
      else this.runner.advance(delivered.importId);
      return delivered;
    } catch (error) {
      await unlink(file.path).catch(() => undefined);
      throw error;
    }
  }

  /** Notes a file that could not be taken in, and why. */
  refuse(actor: Actor, source: WatchedSource, file: RefusedFile, { code, detail }: DomainError): Promise<string> {
    return inTransaction(this.dataSource, async (manager) => {
      const refusal = { code, text: detail };
      const id = await insertDelivery(manager, {
        ...this.noted(actor, source, file, { via: 'folder', key: null }),
        importId: null,
        refusal,
      });
      const subject = { kind: 'source', id: source.code };
      await this.audit.record(manager, actor, 'source.delivery-refused', subject, {
        file: file.displayName,
        refusal: code,
      });
      return id;
    });
  }

  private async record(
    manager: EntityManager,
    actor: Actor,
    { source, file, way, importId, known }: Taken,
  ): Promise<Delivered> {
    const repeated = known !== undefined;
    if (known?.isSameKey === true) return { deliveryId: known.id, importId, repeated };
    const deliveryId = await insertDelivery(manager, {
      ...this.noted(actor, source, file, way),
      importId,
      refusal: null,
    });
    const action = repeated ? 'source.delivery-repeated' : 'source.delivered';
    const detail = { file: file.displayName, import: importId, via: way.via };
    await this.audit.record(manager, actor, action, { kind: 'source', id: source.code }, detail);
    return { deliveryId, importId, repeated };
  }

  private noted(actor: Actor, { id }: WatchedSource, { displayName, size, sha256 }: RefusedFile, { via, key }: Way) {
    const common = { sourceId: id, fileName: displayName, fileSize: size, sha256, via, key };
    return { ...common, receivedAt: this.clock.now(), deliveredBy: actor.username };
  }
}

export type RefusedFile = Pick<ReceivedFile, 'displayName' | 'size' | 'sha256'>;

interface Taken {
  readonly source: WatchedSource;
  readonly file: ReceivedFile;
  readonly way: Way;
  readonly importId: string;
  readonly known: KnownDelivery | undefined;
}

/** The delivery this one repeats: by its key, or by its content. A key that stood for another content is refused. */
async function knownDelivery(
  manager: EntityManager,
  { id }: WatchedSource,
  { sha256 }: ReceivedFile,
  { key }: Way,
): Promise<KnownDelivery | undefined> {
  const byKey = key === null ? undefined : await deliveryByKey(manager, id, key);
  if (byKey !== undefined && byKey.sha256 !== sha256) {
    throw new DomainError('conflict', 'sources.key-reused', 'This idempotency key came with another content before.', {
      extra: { import: byKey.importId },
    });
  }
  return byKey ?? deliveryByContent(manager, id, sha256);
}
