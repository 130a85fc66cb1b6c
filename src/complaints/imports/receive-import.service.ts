import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { mkdir, rename, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../../audit/audit.ts';
import type { Caller } from '../../accounts/caller.ts';
import type { Actor } from '../../platform/actor.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { ARRIVING, type ReceivedFile, receiveUpload } from '../../platform/http/uploads/receive-upload.ts';
import { storeStream } from '../../platform/http/uploads/store-stream.ts';
import { ImportOrders, type ImportOrder } from './import-orders.service.ts';
import { ImportRunner } from './import-runner.ts';
import { refuseForeignContent } from './refuse-foreign-content.ts';
import { IMPORT_FORM } from './import-form.ts';
import { UploadFolder } from './upload-folder.ts';

/** For whom a file is taken in: who brought it, and the unit its import belongs to. */
export type Importer = Actor & { readonly unitId: string };

/** Takes an uploaded file in: on disk under its import's id, in the database as an import to be checked. */
@Injectable()
export class ReceiveImport {
  constructor(
    private readonly dataSource: DataSource,
    private readonly folder: UploadFolder,
    private readonly orders: ImportOrders,
    private readonly runner: ImportRunner,
    private readonly audit: Audit,
  ) {}

  /** Answers the id of the new import; when anything is wrong, nothing of the upload is left. */
  async receive(caller: Caller, request: FastifyRequest): Promise<string> {
    const { file, fields } = await receiveUpload(request, this.folder.path, {
      ...IMPORT_FORM,
      limit: this.folder.largest,
    });
    try {
      await refuseForeignContent(file);
      const order = await this.orders.read(caller, fields);
      const id = await inTransaction(this.dataSource, (manager) => this.store(manager, caller, order, file));
      this.runner.advance(id);
      return id;
    } catch (error) {
      await unlink(file.path).catch(() => undefined);
      throw error;
    }
  }

  /** Takes in a file that no request brought; it goes the same way as an uploaded one. */
  async take(caller: Caller, order: ImportOrder, name: string, content: Readable): Promise<string> {
    await mkdir(this.folder.path, { recursive: true });
    const path = join(this.folder.path, `${randomUUID()}${ARRIVING}`);
    try {
      const file = { path, displayName: name, ...(await storeStream(content, path)) };
      const id = await inTransaction(this.dataSource, (manager) => this.store(manager, caller, order, file));
      this.runner.advance(id);
      return id;
    } catch (error) {
      await unlink(path).catch(() => undefined);
      throw error;
    }
  }

  /** The file takes its final name before the commit: an import never lacks its file, and a file without one is swept. */
  async store(manager: EntityManager, importer: Importer, order: ImportOrder, file: ReceivedFile): Promise<string> {
    const [row]: { id: string }[] = await manager.query(
      `INSERT INTO imports (kind, status, publish, unit_id, file_name, file_size, file_sha256, mapping, created_by)
       VALUES ($1, 'checking', $2, $3, $4, $5, $6, $7, $8) RETURNING id`,
      [
        order.kind,
        order.publish,
        importer.unitId,
        file.displayName,
        file.size,
        file.sha256,
        JSON.stringify(order.mapping),
        importer.username,
      ],
    );
    if (row === undefined) throw new Error('the import was not stored');
    await this.audit.record(
      manager,
      importer,
      'import.received',
      { kind: 'import', id: row.id },
      {
        kind: order.kind,
        file: file.displayName,
        size: String(file.size),
        sha256: file.sha256,
        publish: order.publish,
      },
    );
    await rename(file.path, this.folder.fileOf(row.id));
    return row.id;
  }
}
