import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Settings } from '../platform/config/settings.ts';
import { instant } from '../platform/clock.ts';
import { invalidField } from '../platform/http/domain-error.ts';
import { decodeCursor, pageOf } from '../platform/http/page.ts';
import { addDays, isDay } from '../shared/calendar-day.ts';
import type { Json } from '../shared/canonical-json.ts';
import { Zone } from '../shared/zone.ts';
import type { AuditEntriesQueryDto, AuditEntryDto, AuditEntryPageDto } from './audit-entries.dto.ts';
import { auditList, type AuditPosition, type AuditRow } from './audit-list.query.ts';
import { wording } from './domain/wording.ts';

/** Reads the audit log page by page, each entry with its sentence. */
@Injectable()
export class AuditEntries {
  private readonly dataSource: DataSource;
  private readonly settings: Settings;

  constructor(dataSource: DataSource, settings: Settings) {
    this.dataSource = dataSource;
    this.settings = settings;
  }

  async page(query: AuditEntriesQueryDto): Promise<AuditEntryPageDto> {
    const filter = {
      actor: query.actor ?? null,
      action: query.action ?? null,
      subjectKind: query.subjectKind ?? null,
      subjectId: query.subjectId ?? null,
      from: this.startOf('from', query.from, 0),
      until: this.startOf('until', query.until, 1),
    };
    const rows = await auditList(this.dataSource, filter, positionOf(query.cursor), query.limit + 1);
    const page = pageOf(rows, query.limit, (row) => [row.at.toISOString(), row.lane, row.seq]);
    return { items: page.items.map(entryOf), next: page.next };
  }

  /** The instant at which a day, so many days after the given one, begins for the organisation. */
  private startOf(field: string, day: string | undefined, days: number): Date | null {
    if (day === undefined) return null;
    if (!isDay(day)) throw invalidField(field, 'request.not-a-day', `${field} must be a day such as 2026-11-22.`);
    const zone = Zone.named(this.settings.timeZone);
    return zone === undefined ? null : instant(zone.startOfDay(addDays(day, days)));
  }
}

function positionOf(cursor: string | undefined): AuditPosition | null {
  if (cursor === undefined) return null;
  const [at = '', lane = '', seq = ''] = decodeCursor(cursor, 3);
  const isOurs = !Number.isNaN(Date.parse(at)) && /^\d{1,4}$/.test(lane) && /^\d{1,18}$/.test(seq);
  if (!isOurs) throw invalidField('cursor', 'request.invalid-cursor', 'The cursor is not one of ours.');
  return [at, lane, seq];
}

function entryOf(row: AuditRow): AuditEntryDto {
  const subject = { kind: row.subjectKind, id: row.subjectId };
  const detail = readDetail(row.detail);
  return {
    at: row.at.toISOString(),
    actor: row.actor,
    action: row.action,
    subject,
    detail,
    lane: row.lane,
    seq: row.seq,
    requestId: row.requestId,
    sentence: wording({ actor: row.actor, action: row.action, subject, detail }),
  };
}

/** A detail someone has tampered with may no longer be JSON: it is shown as it stands, and the verification names the row. */
function readDetail(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}
