import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Caller } from '../../accounts/caller.ts';
import { Units } from '../../organization/units.service.ts';
import { Clock } from '../../platform/clock.ts';
import { DomainError } from '../../platform/http/domain-error.ts';
import { decodeCursor, type Page, pageOf } from '../../platform/http/page.ts';
import { isDay } from '../../shared/calendar-day.ts';
import type { DisputeListQueryDto } from './dispute-list-query.dto.ts';
import { type DisputeFilter, type DisputeRow, disputes } from './dispute.query.ts';

/** The desk of disputes: those that concern the caller, filtered and paged. */
@Injectable()
export class DisputeList {
  constructor(
    private readonly dataSource: DataSource,
    private readonly units: Units,
    private readonly clock: Clock,
  ) {}

  async page(caller: Caller, query: DisputeListQueryDto): Promise<Page<DisputeRow>> {
    const { ground, mine, sort, limit, cursor, source, number } = query;
    const unit = query.unit === undefined ? undefined : await this.units.inScope(caller, query.unit);
    const isOverdue = query.overdue === 'true';
    const rows = await disputes(this.dataSource.manager, caller, {
      ground,
      mine,
      sort,
      states: isOverdue ? ['open'] : query.state,
      ...(isOverdue ? { dueBefore: this.clock.today() } : {}),
      ...(unit === undefined ? {} : { unitPath: unit.path }),
      ...(source === undefined || number === undefined ? {} : { complaint: { source, number } }),
      after: cursor === undefined ? undefined : positionIn(cursor),
      limit: limit + 1,
    });
    return pageOf(rows, limit, ({ dueDay, id }) => [dueDay, id]);
  }
}

function positionIn(cursor: string): NonNullable<DisputeFilter['after']> {
  const [day = '', id = ''] = decodeCursor(cursor, 2);
  if (isDay(day) && /^\d{1,18}$/.test(id)) return { day, id };
  throw new DomainError(
    'invalid',
    'request.invalid-cursor',
    'The cursor is not one of ours; start from the first page.',
  );
}
