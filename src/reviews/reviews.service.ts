import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Caller } from '../accounts/caller.ts';
import { Audit } from '../audit/audit.ts';
import type { UnitRow } from '../organization/units.query.ts';
import { Units } from '../organization/units.service.ts';
import { Clock } from '../platform/clock.ts';
import { inTransaction } from '../platform/database/transaction.ts';
import { DomainError, invalidField } from '../platform/http/domain-error.ts';
import { decodeIds } from '../platform/http/id-cursor.ts';
import { type Page, pageOf } from '../platform/http/page.ts';
import { parsePeriod, type Period } from '../shared/period.ts';
import type { NewReviewDto, ReviewQueryDto } from './review.dto.ts';
import { type ReviewRow, reviewReadable, reviewsReadable } from './review.query.ts';

/** Opens reviews and finds them; issuing is another room. */
@Injectable()
export class Reviews {
  constructor(
    private readonly dataSource: DataSource,
    private readonly units: Units,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Opens the review of a unit's month, or finds the one that is open. After an issue it is the next edition. */
  async open(caller: Caller, input: NewReviewDto): Promise<{ review: ReviewRow; created: boolean }> {
    const period = this.month(input.period);
    const unit = await this.units.inScope(caller, input.unit);
    return inTransaction(this.dataSource, async (manager) => {
      const id = await insertReview(manager, caller, unit, period, this.clock.now());
      const review = await this.find(caller, id ?? (await openReviewId(manager, unit, period)), manager);
      if (id !== undefined) {
        const detail = { unit: unit.code, period: period.code, edition: review.edition };
        await this.audit.record(manager, caller, 'review.opened', { kind: 'review', id }, detail);
      }
      return { review, created: id !== undefined };
    });
  }

  /** The review, when it lies in scope or was issued by a superior unit. */
  async find(caller: Caller, id: string, manager = this.dataSource.manager): Promise<ReviewRow> {
    const review = /^\d{1,18}$/.test(id) ? await reviewReadable(manager, caller, id) : undefined;
    if (review === undefined)
      throw new DomainError('not-found', 'reviews.unknown', `There is no review ${id} within your scope.`);
    return review;
  }

  async list(caller: Caller, query: ReviewQueryDto): Promise<Page<ReviewRow>> {
    const [before = null] = query.cursor === undefined ? [] : decodeIds(query.cursor, 1);
    const { unit = null, period = null, status = null, limit } = query;
    const rows = await reviewsReadable(this.dataSource.manager, caller, { unit, period, status, before, limit });
    return pageOf(rows, limit, ({ id }) => [id]);
  }

  private month(code: string): Period {
    const period = parsePeriod(code);
    if (period?.kind !== 'month')
      throw invalidField('period', 'period.not-a-month', `${code} is not a month such as 2026-10.`);
    if (period.start > this.clock.today()) throw invalidField('period', 'period.future', `${code} has not begun.`);
    return period;
  }
}

/** The new review's id; undefined when one is open already, or being opened: that one has the same edition as well. */
async function insertReview(
  manager: EntityManager,
  caller: Caller,
  unit: UnitRow,
  period: Period,
  now: Date,
): Promise<string | undefined> {
  const rows = await manager.query<{ id: string }[]>(
    `INSERT INTO reviews (cadence, unit_id, period, edition, status, created_by, created_at)
     SELECT 'monthly', $1, $2, 1 + coalesce(max(r.edition), 0), 'open', $3, $4
     FROM reviews r WHERE r.unit_id = $1 AND r.cadence = 'monthly' AND r.period = $2
     ON CONFLICT DO NOTHING
     RETURNING id`,
    [unit.id, period.code, caller.username, now],
  );
  return rows[0]?.id;
}

async function openReviewId(manager: EntityManager, unit: UnitRow, period: Period): Promise<string> {
  const rows = await manager.query<{ id: string }[]>(
    `SELECT r.id AS id FROM reviews r
     WHERE r.unit_id = $1 AND r.cadence = 'monthly' AND r.period = $2 AND r.status = 'open'`,
    [unit.id, period.code],
  );
  return rows[0]?.id ?? '';
}
