import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Caller, mayDo } from '../../accounts/caller.ts';
import { Audit } from '../../audit/audit.ts';
import { Units } from '../../organization/units.service.ts';
import { Clock } from '../../platform/clock.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { DomainError } from '../../platform/http/domain-error.ts';
import { decodeCursor, type Page, pageOf } from '../../platform/http/page.ts';
import { namedHand } from '../../red-lines/changes/named-hand.ts';
import { printedNumber } from '../domain/order-number.ts';
import { markOf } from '../mark.ts';
import type { RepetitionWarningDto } from './warning.dto.ts';
import type { RepetitionWarningListQueryDto } from './warning-list-query.dto.ts';
import { type WarningFilter, type WarningRow, warnings } from './warning.query.ts';
import { closeWarning, lockWarning } from './write-warnings.query.ts';

/** Warnings of repetition as people see them, and close them. */
@Injectable()
export class RepetitionWarnings {
  constructor(
    private readonly dataSource: DataSource,
    private readonly units: Units,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Those that concern the caller, filtered and paged. */
  async page(caller: Caller, query: RepetitionWarningListQueryDto): Promise<Page<RepetitionWarningDto>> {
    const { kind, state, sort, limit, cursor } = query;
    const unit = query.unit === undefined ? undefined : await this.units.inScope(caller, query.unit);
    const rows = await warnings(this.dataSource.manager, caller, {
      kind,
      state,
      sort,
      mine: query.mine === 'true',
      ...(unit === undefined ? {} : { unitPath: unit.path }),
      after: cursor === undefined ? undefined : positionIn(cursor),
      limit: limit + 1,
    });
    const { items, next } = pageOf(rows, limit, ({ rung, id }) => [String(rung), id]);
    return { items: items.map((row) => viewOf(caller, row)), next };
  }

  /** Closes a warning with what was done about it; one that was closed or went on meanwhile is refused. */
  close(caller: Caller, id: string, version: number, note: string): Promise<RepetitionWarningDto> {
    return inTransaction(this.dataSource, async (manager) => {
      const find = async (): Promise<WarningRow> => {
        const [found] = /^\d{1,18}$/.test(id) ? await warnings(manager, caller, { id, limit: 1 }) : [];
        if (found === undefined) throw unknownWarning();
        return found;
      };
      await lockWarning(manager, (await find()).id);
      const seen = await find();
      if (seen.version !== version || seen.closedBy !== null) throw staleWarning(seen.version);
      await closeWarning(manager, seen.id, note, markOf(caller, this.clock));
      const name = seen.number ?? seen.order?.title ?? seen.id;
      const subject = { kind: 'repetition-warning', id: seen.id };
      await this.audit.record(manager, caller, 'repetition.closed', subject, { name, note });
      return viewOf(caller, await find());
    });
  }
}

function viewOf(caller: Caller, row: WarningRow): RepetitionWarningDto {
  const { id, kind, rung, count, since, unit, unitName, department, customerKey, source, number, order, version } = row;
  return {
    id,
    kind,
    rung,
    count,
    since,
    unit,
    unitName,
    department,
    customerKey,
    version,
    matter: matterOf(row),
    complaint: source === null || number === null ? null : { source, number },
    order: order === null ? null : { id: order.id, number: printedNumber(order), title: order.title },
    told: [...row.told],
    raisedAt: row.toldAt.toISOString(),
    closing: closingOf(row),
    mayClose: row.closedBy === null && mayDo(caller, 'repetitions.close'),
  };
}

function matterOf({ matter, matterName }: WarningRow): RepetitionWarningDto['matter'] {
  return matter === null ? null : { code: matter, name: matterName ?? { zh: matter, en: matter } };
}

function closingOf(row: WarningRow): RepetitionWarningDto['closing'] {
  const { closedBy, closedByName, closedFor, closedForName, closedAt, closedNote } = row;
  if (closedBy === null || closedAt === null) return null;
  const by = namedHand(closedBy, closedByName ?? closedBy, closedFor, closedForName);
  return { by, at: closedAt.toISOString(), note: closedNote ?? '' };
}

function positionIn(cursor: string): NonNullable<WarningFilter['after']> {
  const [rung = '', id = ''] = decodeCursor(cursor, 2);
  if (/^\d{1,4}$/.test(rung) && /^\d{1,18}$/.test(id)) return { rung, id };
  throw new DomainError(
    'invalid',
    'request.invalid-cursor',
    'The cursor is not one of ours; start from the first page.',
  );
}

function unknownWarning(): DomainError {
  return new DomainError('not-found', 'repetitions.unknown', 'There is no such warning within your scope.');
}

function staleWarning(version: number): DomainError {
  return new DomainError('conflict', 'repetitions.stale', 'The warning was closed meanwhile.', {
    extra: { current: { version } },
  });
}
