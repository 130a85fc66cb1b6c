import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Caller } from '../accounts/caller.ts';
import { presentCatalogue } from '../catalogue/catalogue-memory.ts';
import type { Catalogue } from '../catalogue/catalogue.query.ts';
import { Units } from '../organization/units.service.ts';
import { invalidField } from '../platform/http/domain-error.ts';
import { decodeCursor, pageOf } from '../platform/http/page.ts';
import { addDays, isDay } from '../shared/calendar-day.ts';
import { parsePeriod, type Period } from '../shared/period.ts';
import type { ComplaintListQueryDto, ComplaintPageDto } from './complaint-list.dto.ts';
import { complaintList, type ListedComplaint, type ListPosition } from './complaint-list.query.ts';
import { complaintRow, isFoundInMasked } from './complaint-row.ts';
import type { ComplaintSelection } from './complaint-selection.ts';
import { complaintTotal } from './complaint-total.query.ts';
import { selectionOf, typeSelection } from './counts/countable-filter.ts';
import { type IndicatorFilter, indicatorFilter } from './indicator-filter.query.ts';

/** Lists of complaints within the caller's scope. */
@Injectable()
export class Complaints {
  private readonly dataSource: DataSource;
  private readonly units: Units;

  constructor(dataSource: DataSource, units: Units) {
    this.dataSource = dataSource;
    this.units = units;
  }

  async page(caller: Caller, query: ComplaintListQueryDto): Promise<ComplaintPageDto> {
    const { manager } = this.dataSource;
    const catalogue = await presentCatalogue(manager);
    const selection = await this.selection(caller, query, catalogue);
    const { sort, limit } = query;
    const after = query.cursor === undefined ? null : positionOf(query.cursor);
    const rows = await complaintList(manager, selection, { sort, after, limit: limit + 1 });
    const page = pageOf(rows, limit, keyOf);
    const total = await complaintTotal(manager, selection);
    return {
      // what is hidden cannot be found either: a number or name that masking takes away does not match
      items: page.items
        .filter((row) => isFoundInMasked(row, selection.search))
        .map((row) => complaintRow(row, catalogue.trees.type)),
      next: page.next,
      total: total?.rows ?? null,
      totalWithoutRows: total?.withoutRows ?? null,
    };
  }

  private async selection(
    caller: Caller,
    query: ComplaintListQueryDto,
    catalogue: Catalogue,
  ): Promise<ComplaintSelection> {
    const unit = await this.units.inScope(caller, query.unit ?? caller.unitCode);
    const indicator = query.indicator === undefined ? null : await this.indicator(query.indicator);
    const period = query.period === undefined ? null : periodOf(query.period);
    return {
      unitIds: unit.code === 'root' ? null : (await this.units.below(unit)).map(({ id }) => id),
      basis: indicator?.numerator.dateBasis ?? query.dateBasis ?? 'received',
      from: period?.start ?? null,
      until: endOf(period, query.asOf),
      layer: query.layer ?? null,
      types: query.type === undefined ? null : typeSelection([query.type], catalogue.trees.type),
      channel: query.channel === undefined ? null : (catalogue.trees.channel.bearer(query.channel) ?? query.channel),
      status: query.status ?? null,
      search: query.search === undefined || query.search === '' ? null : query.search,
      indicator: indicator && { versionId: indicator.versionId, counts: selectionOf(indicator.numerator, catalogue) },
    };
  }

  private async indicator(code: string): Promise<IndicatorFilter> {
    const found = await indicatorFilter(this.dataSource.manager, code);
    if (found === undefined) throw invalidField('indicator', 'indicators.unknown', `There is no indicator ${code}.`);
    return found;
  }
}

function periodOf(code: string): Period {
  const period = parsePeriod(code);
  if (period === undefined) throw invalidField('period', 'request.wrong-period', `${code} is not a period.`);
  return period;
}

function endOf(period: Period | null, asOf: string | undefined): string | null {
  if (asOf === undefined) return period?.end ?? null;
  if (!isDay(asOf)) throw invalidField('asOf', 'request.wrong-day', 'asOf must be a day such as 2026-11-22.');
  const end = addDays(asOf, 1);
  return period === null || end < period.end ? end : period.end;
}

function keyOf({ day, receivedAt, sourceId, number }: ListedComplaint): ListPosition {
  return [day, receivedAt, String(sourceId), number];
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{6}Z$/;

function positionOf(cursor: string): ListPosition {
  const [day = '', receivedAt = '', sourceId = '', number = ''] = decodeCursor(cursor, 4);
  const isOurs = isDay(day) && INSTANT.test(receivedAt) && isDay(receivedAt.slice(0, 10)) && /^\d{1,4}$/.test(sourceId);
  if (!isOurs || number.includes('\0')) {
    throw invalidField('cursor', 'request.invalid-cursor', 'The cursor is not one of ours; start from the first page.');
  }
  return [day, receivedAt, sourceId, number];
}
