import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../../audit/audit.ts';
import type { Actor } from '../../platform/actor.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { DomainError, invalidField } from '../../platform/http/domain-error.ts';
import { lockCatalogue } from '../catalogue-lock.ts';
import { presentCatalogue } from '../catalogue-memory.ts';
import { clashingDeadline } from '../domain/reply-deadline.ts';
import type { EndedReplyDeadlineDto, NewReplyDeadlineDto } from './reply-deadline.dto.ts';
import { type ReplyDeadlineRow, replyDeadlines } from './reply-deadlines.query.ts';

/** Within which time complaints of each level and channel are to be answered and closed; one is ended, never rewritten. */
@Injectable()
export class ReplyDeadlines {
  private readonly dataSource: DataSource;
  private readonly audit: Audit;

  constructor(dataSource: DataSource, audit: Audit) {
    this.dataSource = dataSource;
    this.audit = audit;
  }

  list(manager: EntityManager = this.dataSource.manager): Promise<ReplyDeadlineRow[]> {
    return replyDeadlines(manager);
  }

  define(actor: Actor, input: NewReplyDeadlineDto): Promise<ReplyDeadlineRow> {
    return inTransaction(this.dataSource, async (manager) => {
      await lockCatalogue(manager);
      await this.check(manager, input);
      const id = await insertDeadline(manager, input);
      await this.audit.record(manager, actor, 'reply-deadline.defined', subjectOf(id), detailOf(input));
      return this.find(manager, id);
    });
  }

  end(actor: Actor, id: string, { validTo, version }: EndedReplyDeadlineDto): Promise<ReplyDeadlineRow> {
    return inTransaction(this.dataSource, async (manager) => {
      await lockCatalogue(manager);
      const known = await this.find(manager, id);
      if (known.version !== version) throw stale(known);
      if (known.validTo !== null)
        throw new DomainError('conflict', 'reply-deadlines.ended', 'This deadline has ended already.');
      if (validTo <= known.validFrom) throw tooEarly();
      await manager.query('UPDATE reply_deadlines SET valid_to = $2, version = version + 1 WHERE id = $1', [
        known.id,
        validTo,
      ]);
      await this.audit.record(manager, actor, 'reply-deadline.ended', subjectOf(known.id), { validTo });
      return this.find(manager, id);
    });
  }

  private async check(manager: EntityManager, input: NewReplyDeadlineDto): Promise<void> {
    const { trees } = await presentCatalogue(manager);
    if (input.level !== null && !trees.level.has(input.level))
      throw invalidField('level', 'catalogue.unknown-entry', `There is no level ${input.level}.`);
    if (input.channel !== null && !trees.channel.has(input.channel))
      throw invalidField('channel', 'catalogue.unknown-entry', `There is no channel ${input.channel}.`);
    if (input.validTo !== null && input.validTo <= input.validFrom) throw tooEarly();
    const clash = clashingDeadline(input, await this.list(manager));
    if (clash === undefined) return;
    throw new DomainError(
      'conflict',
      'reply-deadlines.overlap',
      'Another deadline of this regime holds for this level, channel and step on some of these days; end it first.',
      { extra: { current: clash } },
    );
  }

  private async find(manager: EntityManager, id: string): Promise<ReplyDeadlineRow> {
    const found = (await this.list(manager)).find((row) => row.id === id);
    if (found === undefined)
      throw new DomainError('not-found', 'reply-deadlines.unknown', 'There is no such deadline.');
    return found;
  }
}

async function insertDeadline(manager: EntityManager, input: NewReplyDeadlineDto): Promise<string> {
  const [inserted] = await manager.query<{ id: string }[]>(
    `INSERT INTO reply_deadlines
       (regime, layers, level, channel, step, amount, time_unit, starts_at, rolls, extension, source, valid_from, valid_to)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) RETURNING id`,
    [
      input.regime,
      input.layers,
      input.level,
      input.channel,
      input.step,
      input.amount,
      input.unit,
      input.startsAt,
      input.rolls,
      input.extension,
      input.source,
      input.validFrom,
      input.validTo,
    ],
  );
  if (inserted === undefined) throw new Error('the deadline could not be written');
  return inserted.id;
}

function detailOf({
  regime,
  layers,
  level,
  channel,
  step,
  amount,
  unit,
  startsAt,
  rolls,
  ...rest
}: NewReplyDeadlineDto) {
  const { extension, source, validFrom, validTo } = rest;
  return { regime, layers, level, channel, step, amount, unit, startsAt, rolls, extension, source, validFrom, validTo };
}

function subjectOf(id: string) {
  return { kind: 'reply-deadline', id };
}

function stale(current: ReplyDeadlineRow): DomainError {
  return new DomainError('conflict', 'reply-deadlines.stale', 'Somebody changed this deadline meanwhile.', {
    extra: { current },
  });
}

function tooEarly(): DomainError {
  return invalidField('validTo', 'too-early', 'A deadline ends after the day on which it begins.');
}
