import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Caller } from '../accounts/caller.ts';
import { presentCatalogue } from '../catalogue/catalogue-memory.ts';
import { withinTime } from '../platform/database/time-limit.ts';
import { DomainError } from '../platform/http/domain-error.ts';
import { cappedTotal, COUNTED_AT_MOST } from './capped-total.query.ts';
import { marksHeld } from './case-marks/case-marks.query.ts';
import { deferralsOf, keyOf, NO_DEFERRALS } from './deferrals/deferrals.query.ts';
import { ComplaintDues } from './dues/complaint-dues.service.ts';
import type { ComplaintListQueryDto } from './complaint-list-query.dto.ts';
import type { ComplaintPageDto } from './complaint-list.dto.ts';
import { complaintList } from './complaint-list.query.ts';
import { listOrder } from './complaint-order.ts';
import { listPage, positionIn } from './complaint-page.ts';
import { complaintRow, isFoundInMasked } from './complaint-row.ts';
import { countsHidden } from './complaint-row-filter.ts';
import type { ComplaintSelection } from './complaint-selection.ts';
import { ComplaintSelections } from './complaint-selections.service.ts';
import { complaintTotal } from './complaint-total.query.ts';
import { searchLag } from './search/search-lag.query.ts';

/** How long a list may take to be read, and its total to be counted, in milliseconds. */
const LIST_MS = 8000;
const TOTAL_MS = 1500;

/** Lists of complaints within the caller's scope. */
@Injectable()
export class Complaints {
  private readonly dataSource: DataSource;
  private readonly selections: ComplaintSelections;
  private readonly dues: ComplaintDues;

  constructor(dataSource: DataSource, selections: ComplaintSelections, dues: ComplaintDues) {
    this.dataSource = dataSource;
    this.selections = selections;
    this.dues = dues;
  }

  async page(caller: Caller, query: ComplaintListQueryDto): Promise<ComplaintPageDto> {
    const { manager } = this.dataSource;
    const catalogue = await presentCatalogue(manager);
    const selection = await this.selections.of(caller, query, catalogue);
    const order = listOrder(query.sort, selection.basis);
    const from = query.cursor === undefined ? null : positionIn(order, query.cursor);
    const rows = await withinTime(this.dataSource, LIST_MS, (reading) =>
      complaintList(reading, selection, { order, from, limit: query.limit + 1 }),
    );
    if (rows === undefined) throw tooWide();
    const { items, next, previous } = listPage(rows, query.limit, from);
    const { words } = selection.rows;
    const reckoner = await this.dues.reckoner(catalogue.trees);
    const deferrals = await deferralsOf(manager, items);
    const marks = await marksHeld(manager, items);
    return {
      // what is hidden cannot be found either: a number or name that masking takes away does not match
      items: items
        .filter((row) => isFoundInMasked(row, selection.rows))
        .map((row) => {
          const columns = { ...row, level: row.levelKey, channel: row.channelKey };
          const [due = null] = reckoner.dues(columns, deferrals.get(keyOf(row)) ?? NO_DEFERRALS);
          return complaintRow(row, catalogue.trees.type, words?.words ?? [], {
            due,
            marks: marks.get(keyOf(row)) ?? null,
          });
        }),
      next,
      previous,
      ...(await this.total(selection)),
      searchBehind: await searchLag(manager),
    };
  }

  /** From the daily counts where they can tell, else counted as far as is reasonable. */
  private async total(
    selection: ComplaintSelection,
  ): Promise<Pick<ComplaintPageDto, 'total' | 'totalOver' | 'totalWithoutRows'>> {
    const counted = await complaintTotal(this.dataSource.manager, selection);
    if (counted !== null) return { total: counted.rows, totalOver: null, totalWithoutRows: counted.withoutRows };
    const rows = countsHidden(selection.rows)
      ? undefined
      : await withinTime(this.dataSource, TOTAL_MS, (reading) => cappedTotal(reading, selection));
    const isOver = rows !== undefined && rows > COUNTED_AT_MOST;
    return {
      total: rows === undefined || isOver ? null : String(rows),
      totalOver: isOver ? String(COUNTED_AT_MOST) : null,
      totalWithoutRows: null,
    };
  }
}

function tooWide(): DomainError {
  return new DomainError(
    'invalid',
    'complaints.too-wide',
    'This would read too many complaints; choose a shorter period, a smaller unit or one filter more.',
  );
}
