import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Caller } from '../accounts/caller.ts';
import { presentCatalogue } from '../catalogue/catalogue-memory.ts';
import { isMasked, shownFields } from './complaint-fields.ts';
import { unknownComplaint } from './complaint-name.ts';
import { type ComplaintPlace, isInScope } from './complaint-scope.ts';
import { clockView } from './deferrals/clock-view.ts';
import { type Deferrals, deferralsOf, keyOf, NO_DEFERRALS } from './deferrals/deferrals.query.ts';
import { ComplaintDues } from './dues/complaint-dues.service.ts';
import type { DueColumns } from './dues/due-facts.ts';
import type { ComplaintRecordDto, HistoryEntryDto } from './complaint-record.dto.ts';
import { typeOf } from './complaint-row.ts';
import { ComplaintPriorities } from './priority/complaint-priorities.service.ts';
import { type ComplaintState, complaintStates } from './complaint-states.query.ts';
import { filedNames } from './filed-names.ts';
import { changesBetween } from './domain/complaint-history.ts';

/** One complaint with all its fields and what became of it. */
@Injectable()
export class ComplaintRecords {
  private readonly dataSource: DataSource;
  private readonly dues: ComplaintDues;
  private readonly priorities: ComplaintPriorities;

  constructor(dataSource: DataSource, dues: ComplaintDues, priorities: ComplaintPriorities) {
    this.dataSource = dataSource;
    this.dues = dues;
    this.priorities = priorities;
  }

  async find(caller: Caller, source: string, number: string): Promise<ComplaintRecordDto> {
    const { manager } = this.dataSource;
    const states = await complaintStates(manager, source, number);
    const present = states.at(-1);
    if (present === undefined || !isInScope(caller, placeOf(present))) throw unknownComplaint(source, number);
    const fields = shownFields(present);
    const { trees } = await presentCatalogue(manager);
    const reckoner = await this.dues.reckoner(trees);
    const deferrals = await this.deferrals(present);
    const columns = dueColumns(present);
    const dues = reckoner.dues(columns, deferrals);
    const type = typeOf(String(fields['type']), textOf(fields['typeText']), trees.type);
    return {
      ...fields,
      source,
      number,
      unit: { code: present.unitCode, name: { zh: present.unitZh, en: present.unitEn } },
      ...type,
      ...filedNames(present, trees),
      customerKey: present.customerKey,
      dues,
      priority: await this.priorities.of(caller, present, { dues, levels: trees.level }),
      clock: clockView(reckoner, columns, deferrals),
      import: importOf(present),
      excluded: present.row['excluded'] === true,
      isMasked: isMasked(present),
      history: historyOf(states),
    };
  }

  private async deferrals({ row }: ComplaintState): Promise<Deferrals> {
    const key = { sourceId: Number(row['source_id']), number: textOf(row['number']) ?? '' };
    return (await deferralsOf(this.dataSource.manager, [key])).get(keyOf(key)) ?? NO_DEFERRALS;
  }
}

/** Each replacement, the oldest first: when, by which import (null: pushed), and what it changed. */
function historyOf(states: readonly ComplaintState[]): HistoryEntryDto[] {
  return states.slice(0, -1).flatMap((former, i) => {
    const later = states[i + 1];
    if (later === undefined || former.replacedAt === null) return [];
    const changes = changesBetween(shownFields(former), shownFields(later));
    return [{ at: former.replacedAt.toISOString(), import: former.replacedByImport, by: former.replacedBy, changes }];
  });
}

/** The dates of a row as they are kept. */
function dueColumns({ row }: ComplaintState): DueColumns {
  const of = (column: string): string | null => textOf(row[column]);
  return {
    layer: of('layer') ?? '',
    level: of('level'),
    channel: of('channel'),
    receivedAt: of('received_at') ?? '',
    receivedDay: of('received_day') ?? '',
    acceptedAt: of('accepted_at'),
    acceptedDay: of('accepted_day'),
    transferredAt: of('transferred_at'),
    transferredDay: of('transferred_day'),
    dueAt: of('due_at'),
    dueDay: of('due_day'),
    firstReplyAt: of('first_reply_at'),
    closedAt: of('closed_at'),
    closedDay: of('closed_day'),
  };
}

function placeOf({ unitPath, row }: ComplaintState): ComplaintPlace {
  return { unitPath, department: textOf(row['department']) };
}

function importOf({ row }: ComplaintState): string | null {
  const { import_id: id = null } = row;
  return id === null ? null : String(id as string | number);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
