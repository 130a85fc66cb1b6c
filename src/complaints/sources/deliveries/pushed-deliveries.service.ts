import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import type { Caller } from '../../../accounts/caller.ts';
import { DomainError, invalidField } from '../../../platform/http/domain-error.ts';
import { type Page, pageOf } from '../../../platform/http/page.ts';
import { receiveUpload } from '../../../platform/http/uploads/receive-upload.ts';
import { refuseUnlessPermitted, WRITES } from '../../imports/import-orders.service.ts';
import { UploadFolder } from '../../imports/upload-folder.ts';
import { WatchedSources } from '../watched-sources.service.ts';
import { deliveriesOf, type DeliveryFilter, type DeliveryRow } from './delivery-list.query.ts';
import { receiveRawBody } from './raw-body.ts';
import { type Delivered, SourceDeliveries } from './source-deliveries.service.ts';

const KEY = /^[\x21-\x7e]{1,200}$/;
const FORM = { fields: [], fieldsFromFiles: [] };

/** Deliveries that sources push over HTTP, by a person's session or a token. */
@Injectable()
export class PushedDeliveries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sources: WatchedSources,
    private readonly deliveries: SourceDeliveries,
    private readonly folder: UploadFolder,
  ) {}

  /** Takes the file of the request: the one part of a form, or the body itself. */
  async push(caller: Caller, code: string, key: string | undefined, request: FastifyRequest): Promise<Delivered> {
    const source = await this.sources.find(caller, code);
    refuseUnlessPermitted(caller, WRITES[source.importKind]);
    if (!source.active) throw new DomainError('conflict', 'sources.inactive', 'The source is not watched any more.');
    if (source.kind !== 'push')
      throw new DomainError('conflict', 'sources.not-push', 'This source is a folder; it takes nothing over HTTP.');
    if (key !== undefined && !KEY.test(key))
      throw invalidField('Idempotency-Key', 'invalid-key', 'A key has 1 to 200 visible ASCII characters.');
    const file = request.isMultipart()
      ? (await receiveUpload(request, this.folder.path, { ...FORM, limit: this.folder.largest })).file
      : await receiveRawBody(request, this.folder, code);
    return this.deliveries.take(caller, source, file, { via: 'push', key: key ?? null });
  }

  /** A page of what the source has delivered, the latest first. */
  async list(caller: Caller, code: string, filter: DeliveryFilter): Promise<Page<DeliveryRow>> {
    const { id } = await this.sources.find(caller, code);
    const rows = await deliveriesOf(this.dataSource.manager, id, { ...filter, limit: filter.limit + 1 });
    return pageOf(rows, filter.limit, (row) => [row.id]);
  }
}
