import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Caller } from '../../accounts/caller.ts';
import { Units } from '../../organization/units.service.ts';
import { DomainError } from '../../platform/http/domain-error.ts';
import { decodeCursor, pageOf } from '../../platform/http/page.ts';
import { isDay } from '../../shared/calendar-day.ts';
import { printedNumber } from '../domain/order-number.ts';
import type { ImprovementListQueryDto, ImprovementPageDto } from './improvement.dto.ts';
import { countImprovements, type ImprovementFilter, type ImprovementRow, improvements } from './improvement.query.ts';

/** The register of improvements (改进台账): one complaint straightens one process, counted (MISSION S06). */
@Injectable()
export class Improvements {
  constructor(
    private readonly dataSource: DataSource,
    private readonly units: Units,
  ) {}

  /** Those of accepted orders that concern the caller, filtered and paged, with how many there are of each kind. */
  async page(caller: Caller, query: ImprovementListQueryDto): Promise<ImprovementPageDto> {
    const { kind, year, limit, cursor } = query;
    const unit = query.unit === undefined ? undefined : await this.units.inScope(caller, query.unit);
    const scope = { year, leadPath: unit?.path };
    const after = cursor === undefined ? undefined : positionIn(cursor);
    const { manager } = this.dataSource;
    const rows = await improvements(manager, caller, { ...scope, kind, after, limit: limit + 1 });
    const { items, next } = pageOf(rows, limit, (row) => [row.acceptedOn, row.orderId, row.position]);
    return { counts: await countImprovements(manager, caller, scope), items: items.map(entryOf), next };
  }
}

function entryOf(row: ImprovementRow): ImprovementPageDto['items'][number] {
  const { kind, text, orderId, title, unit, unitName, department, acceptedOn } = row;
  const order = { id: orderId, number: printedNumber(row), title };
  return { kind, text, order, unit, unitName, department, acceptedOn };
}

function positionIn(cursor: string): NonNullable<ImprovementFilter['after']> {
  const [acceptedOn = '', orderId = '', position = ''] = decodeCursor(cursor, 3);
  if (isDay(acceptedOn) && /^\d{1,18}$/.test(orderId) && /^\d{1,4}$/.test(position))
    return { acceptedOn, orderId, position };
  throw new DomainError(
    'invalid',
    'request.invalid-cursor',
    'The cursor is not one of ours; start from the first page.',
  );
}
