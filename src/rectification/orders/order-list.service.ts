import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Caller } from '../../accounts/caller.ts';
import { Units } from '../../organization/units.service.ts';
import { Clock } from '../../platform/clock.ts';
import { DomainError } from '../../platform/http/domain-error.ts';
import { decodeCursor, type Page, pageOf } from '../../platform/http/page.ts';
import { isDay } from '../../shared/calendar-day.ts';
import { isWithLead, ORDER_STATES, type OrderState } from '../domain/order-state.ts';
import { type OrderFilter, type OrderRow, orders } from './order.query.ts';
import type { OrderListQueryDto } from './order-list-query.dto.ts';

const WITH_LEAD = ORDER_STATES.filter(isWithLead);

/** The register of orders: those that concern the caller, filtered and paged. */
@Injectable()
export class OrderList {
  constructor(
    private readonly dataSource: DataSource,
    private readonly units: Units,
    private readonly clock: Clock,
  ) {}

  async page(caller: Caller, query: OrderListQueryDto): Promise<Page<OrderRow>> {
    const { grade, department, words, sort, limit, cursor } = query;
    const unit = query.unit === undefined ? undefined : await this.units.inScope(caller, query.unit);
    const rows = await orders(this.dataSource.manager, caller, {
      grade,
      department,
      words,
      sort,
      ...(unit === undefined ? {} : { leadPath: unit.path }),
      ...this.standing(query),
      after: cursor === undefined ? undefined : positionIn(cursor),
      limit: limit + 1,
    });
    return pageOf(rows, limit, ({ dueDay, id }) => [dueDay, id]);
  }

  /** Overdue is what the lead still has in hand after its due day. */
  private standing({ state, overdue }: OrderListQueryDto): Pick<OrderFilter, 'states' | 'dueBefore'> {
    const states: readonly OrderState[] | undefined =
      overdue === 'true' ? WITH_LEAD.filter((each) => state?.includes(each) ?? true) : state;
    return {
      ...(states === undefined ? {} : { states }),
      ...(overdue === 'true' ? { dueBefore: this.clock.today() } : {}),
    };
  }
}

function positionIn(cursor: string): NonNullable<OrderFilter['after']> {
  const [day = '', id = ''] = decodeCursor(cursor, 2);
  if (isDay(day) && /^\d{1,18}$/.test(id)) return { day, id };
  throw new DomainError(
    'invalid',
    'request.invalid-cursor',
    'The cursor is not one of ours; start from the first page.',
  );
}
