import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import type { Caller } from '../accounts/caller.ts';
import { Audit } from '../audit/audit.ts';
import { inTransaction } from '../platform/database/transaction.ts';
import { DomainError } from '../platform/http/domain-error.ts';
import { canonicalJson, type Json } from '../shared/canonical-json.ts';
import { parsePeriod, type Period } from '../shared/period.ts';
import { Covers } from './covers.ts';
import { buildSnapshot, type SnapshotFacts } from './domain/build-snapshot.ts';
import type { Snapshot } from './domain/snapshot.ts';
import { formerSnapshot, type ReviewRow, snapshotText } from './review.query.ts';
import { Reviews } from './reviews.service.ts';
import { SnapshotSource } from './snapshot-source.ts';

/** Largest snapshot in bytes (DESIGN §2, Snapshot). */
const LARGEST = 2 * 1024 * 1024;

/** Freezes a review: everything it shows, read at one moment of the data, as canonical JSON with its hash. */
@Injectable()
export class Snapshots {
  private readonly dataSource: DataSource;
  private readonly reviews: Reviews;
  private readonly source: SnapshotSource;
  private readonly audit: Audit;
  private readonly covers: Covers;

  constructor(dataSource: DataSource, reviews: Reviews, source: SnapshotSource, audit: Audit, covers: Covers) {
    this.dataSource = dataSource;
    this.reviews = reviews;
    this.source = source;
    this.audit = audit;
    this.covers = covers;
  }

  /** Issues the review; issued before, it answers the same. */
  async issue(caller: Caller, id: string): Promise<ReviewRow> {
    const review = await this.reviews.find(caller, id);
    if (review.status === 'issued') return review;
    const month = monthOf(review);
    const facts = await this.dataSource.transaction('REPEATABLE READ', (manager) =>
      this.source.read(manager, caller, review.unit, month),
    );
    await inTransaction(this.dataSource, (manager) => this.freeze(manager, caller, review, facts));
    return this.reviews.find(caller, id);
  }

  /** The frozen text and its hash. */
  async read(caller: Caller, id: string): Promise<{ text: string; sha256: string }> {
    const { sha256 } = await this.reviews.find(caller, id);
    const text = await snapshotText(this.dataSource.manager, id);
    if (text === null || sha256 === null) {
      throw new DomainError(
        'conflict',
        'reviews.not-issued',
        'The review has not been issued, so nothing is frozen yet.',
      );
    }
    return { text, sha256 };
  }

  private async freeze(manager: EntityManager, caller: Caller, review: ReviewRow, facts: SnapshotFacts): Promise<void> {
    if (!(await lockOpen(manager, review.id))) return;
    const cover = await this.covers.of(manager, caller, review, monthOf(review));
    const former = await formerSnapshot(manager, review);
    const snapshot = buildSnapshot(cover, facts, former === null ? null : (JSON.parse(former) as Snapshot));
    const text = canonicalJson(plainJson(snapshot));
    if (Buffer.byteLength(text) > LARGEST) {
      throw new DomainError('too-large', 'reviews.snapshot-too-large', 'The snapshot would exceed 2 MB.');
    }
    const sha256 = createHash('sha256').update(text).digest('hex');
    await manager.query(
      `UPDATE reviews SET status = 'issued', number = $2, snapshot = $3, sha256 = $4, issued_by = $5, issued_at = $6
       WHERE id = $1`,
      [review.id, cover.number, text, sha256, caller.username, cover.issuedAt],
    );
    const detail = { number: cover.number, sha256 };
    await this.audit.record(manager, caller, 'review.issued', { kind: 'review', id: review.id }, detail);
  }
}

function monthOf({ period }: ReviewRow): Period {
  const month = parsePeriod(period);
  if (month === undefined) throw new RangeError(`a review of no period: ${period}`);
  return month;
}

/** The value as JSON knows it: members that are undefined are left out. */
function plainJson(value: Snapshot): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}

/** Locks the review; false when another request has just issued it. */
async function lockOpen(manager: EntityManager, id: string): Promise<boolean> {
  const rows = await manager.query<{ status: string }[]>(
    `SELECT r.status AS status FROM reviews r WHERE r.id = $1 FOR UPDATE`,
    [id],
  );
  return rows[0]?.status === 'open';
}
