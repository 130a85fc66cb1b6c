import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Caller } from '../accounts/caller.ts';
import { ComplaintTypes } from '../catalogue/complaint-types.service.ts';
import { covers } from '../organization/scope.ts';
import { shownFields } from './complaint-fields.ts';
import { unknownComplaint } from './complaint-name.ts';
import type { ComplaintRecordDto, HistoryEntryDto } from './complaint-record.dto.ts';
import { typeOf } from './complaint-row.ts';
import { type ComplaintState, complaintStates } from './complaint-states.query.ts';
import { changesBetween } from './domain/complaint-history.ts';

/** One complaint with all its fields and what became of it. */
@Injectable()
export class ComplaintRecords {
  private readonly dataSource: DataSource;
  private readonly types: ComplaintTypes;

  constructor(dataSource: DataSource, types: ComplaintTypes) {
    this.dataSource = dataSource;
    this.types = types;
  }

  async find(caller: Caller, source: string, number: string): Promise<ComplaintRecordDto> {
    const states = await complaintStates(this.dataSource.manager, source, number);
    const present = states.at(-1);
    if (present === undefined || !covers(caller, present.unitPath)) throw unknownComplaint(source, number);
    const fields = shownFields(present);
    const type = typeOf(String(fields['type']), textOf(fields['typeText']), await this.types.tree());
    return {
      ...fields,
      source,
      number,
      unit: { code: present.unitCode, name: { zh: present.unitZh, en: present.unitEn } },
      ...type,
      history: historyOf(states),
    };
  }
}

/** Each replacement, the oldest first: when, by which import (null: pushed), and what it changed. */
function historyOf(states: readonly ComplaintState[]): HistoryEntryDto[] {
  return states.slice(0, -1).flatMap((former, i) => {
    const later = states[i + 1];
    if (later === undefined || former.replacedAt === null) return [];
    const changes = changesBetween(shownFields(former), shownFields(later));
    return [{ at: former.replacedAt.toISOString(), import: former.replacedByImport, changes }];
  });
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
