import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Caller } from '../accounts/caller.ts';
import { Audit } from '../audit/audit.ts';
import { Clock } from '../platform/clock.ts';
import { inTransaction } from '../platform/database/transaction.ts';
import { DomainError } from '../platform/http/domain-error.ts';
import { decodeIds } from '../platform/http/id-cursor.ts';
import { type Page, pageOf } from '../platform/http/page.ts';
import { productVersion } from '../platform/product-version.ts';
import { Reviews } from '../reviews/reviews.service.ts';
import type { BriefingQueryDto, NewBriefingDto } from './briefing.dto.ts';
import { briefingFile, briefingReadable, type BriefingRow, briefingsReadable } from './briefing.query.ts';
import { Drawings } from './drawings.service.ts';

/** Briefings of issued reviews: ordered once, drawn once, read by whoever may read the review. */
@Injectable()
export class Briefings {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reviews: Reviews,
    private readonly drawings: Drawings,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Orders a briefing; the same again finds the one there is, and one that failed is drawn anew. */
  async order(caller: Caller, input: NewBriefingDto): Promise<BriefingRow> {
    const review = await this.reviews.find(caller, input.review);
    if (review.status !== 'issued') {
      throw new DomainError(
        'conflict',
        'briefings.review-open',
        'A briefing is drawn from a snapshot: issue the review first.',
      );
    }
    const { id, isNew } = await inTransaction(this.dataSource, (manager) => this.insert(manager, caller, input));
    if (isNew) this.drawings.start(id);
    return this.find(caller, id);
  }

  async find(caller: Caller, id: string): Promise<BriefingRow> {
    const row = /^\d{1,18}$/.test(id) ? await briefingReadable(this.dataSource.manager, caller, id) : undefined;
    if (row === undefined)
      throw new DomainError('not-found', 'briefings.unknown', `There is no briefing ${id} within your scope.`);
    return row;
  }

  async list(caller: Caller, query: BriefingQueryDto): Promise<Page<BriefingRow>> {
    const [before = null] = query.cursor === undefined ? [] : decodeIds(query.cursor, 1);
    const rows = await briefingsReadable(this.dataSource.manager, caller, {
      review: query.review ?? null,
      before,
      limit: query.limit,
    });
    return pageOf(rows, query.limit, ({ id }) => [id]);
  }

  /** The stored file of a briefing that is ready. */
  async file(caller: Caller, id: string): Promise<{ briefing: BriefingRow; bytes: Buffer }> {
    const briefing = await this.find(caller, id);
    const bytes = await briefingFile(this.dataSource.manager, id);
    if (bytes === undefined)
      throw new DomainError('conflict', 'briefings.not-ready', 'The briefing is still being drawn.');
    return { briefing, bytes };
  }

  private async insert(
    manager: EntityManager,
    caller: Caller,
    input: NewBriefingDto,
  ): Promise<{ id: string; isNew: boolean }> {
    const rows = await manager.query<{ id: string }[]>(
      `INSERT INTO briefings AS b (review_id, document, format, language, status, product_version, created_by, created_at)
       VALUES ($1, $2, $3, $4, 'drawing', $5, $6, $7)
       ON CONFLICT (review_id, document, format, language) DO UPDATE SET status = 'drawing', error_code = NULL
         WHERE b.status = 'failed'
       RETURNING b.id AS id`,
      [input.review, input.document, input.format, input.language, productVersion(), caller.username, this.clock.now()],
    );
    const [created] = rows;
    if (created === undefined) return { id: await this.existing(manager, input), isNew: false };
    await this.audit.record(
      manager,
      caller,
      'briefing.ordered',
      { kind: 'briefing', id: created.id },
      {
        review: input.review,
        document: input.document,
        format: input.format,
        language: input.language,
      },
    );
    return { id: created.id, isNew: true };
  }

  private async existing(manager: EntityManager, input: NewBriefingDto): Promise<string> {
    const rows = await manager.query<{ id: string }[]>(
      `SELECT b.id AS id FROM briefings b WHERE b.review_id = $1 AND b.document = $2 AND b.format = $3 AND b.language = $4`,
      [input.review, input.document, input.format, input.language],
    );
    return rows[0]?.id ?? '';
  }
}
