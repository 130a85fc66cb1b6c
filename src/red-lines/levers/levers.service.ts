import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Caller } from '../../accounts/caller.ts';
import { Audit } from '../../audit/audit.ts';
import { Units } from '../../organization/units.service.ts';
import { Clock } from '../../platform/clock.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { DomainError, invalidField } from '../../platform/http/domain-error.ts';
import { decodeIds } from '../../platform/http/id-cursor.ts';
import { type Page, pageOf } from '../../platform/http/page.ts';
import type { Json } from '../../shared/canonical-json.ts';
import { handOf } from '../changes/hand-of.ts';
import { invalidBody } from '../definitions/invalid-body.ts';
import { lockDefinition } from '../definitions/lock-definition.ts';
import { Events } from '../events/events.service.ts';
import type { LeverBody } from './domain/lever.ts';
import { readLever } from './domain/lever-body.ts';
import type { LeverListQueryDto } from './lever.dto.ts';
import { levers, type LeverRow } from './lever.query.ts';
import { LeverLines } from './lever-lines.service.ts';
import { insertLever } from './write-lever.query.ts';

/** Measures with a price and an effect: proposed for a line that is foreseen, read by whoever answers for its unit. */
@Injectable()
export class Levers {
  constructor(
    private readonly dataSource: DataSource,
    private readonly units: Units,
    private readonly events: Events,
    private readonly lines: LeverLines,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Proposes a lever; the same one twice is refused while the first is not dropped. */
  async propose(caller: Caller, body: unknown): Promise<LeverRow> {
    const read = readLever(body);
    if (!read.ok) throw invalidBody(read.reason);
    return inTransaction(this.dataSource, (manager) => this.proposeIn(manager, caller, read.value));
  }

  async find(caller: Caller, id: string, manager = this.dataSource.manager): Promise<LeverRow> {
    const [lever] = /^\d{1,18}$/.test(id) ? await levers(manager, caller, { id, limit: 1 }) : [];
    if (lever === undefined) throw new DomainError('not-found', 'levers.unknown', 'There is no such lever.');
    return lever;
  }

  /** Levers of a unit in scope, or of every unit of the scope when none is named; newest first. */
  async list(caller: Caller, query: LeverListQueryDto): Promise<Page<LeverRow>> {
    const { unit: code, indicator, period, state, waiting, cursor, limit } = query;
    const unit = code === undefined ? undefined : await this.units.inScope(caller, code);
    const [before = null] = cursor === undefined ? [] : decodeIds(cursor, 1);
    const rows = await levers(this.dataSource.manager, caller, {
      ...(unit === undefined ? {} : { unitId: unit.id }),
      indicator,
      period,
      state,
      waitingOn: waiting === 'true' ? this.clock.today() : null,
      before,
      limit: limit + 1,
    });
    return pageOf(rows, limit, ({ id }) => [id]);
  }

  private async proposeIn(manager: EntityManager, caller: Caller, lever: LeverBody): Promise<LeverRow> {
    const unit = await this.units.inScope(caller, lever.unit, manager);
    const { prospect } = await this.lines.of(caller, lever, manager);
    if (prospect === null) throw notForeseen();
    if (lever.effect.kind === 'incident') await this.checkIncident(manager, caller, lever.effect.event);
    await lockDefinition(manager, 'lever', `${lever.indicator} ${unit.id} ${lever.period}`);
    await refuseTwin(manager, caller, unit.id, lever);
    const mark = { hand: handOf(caller), at: this.clock.now(), on: this.clock.today() };
    const id = await insertLever(manager, lever, unit.id, mark);
    await this.audit.record(manager, caller, 'lever.proposed', { kind: 'lever', id }, detailOf(lever));
    return this.find(caller, id, manager);
  }

  private async checkIncident(manager: EntityManager, caller: Caller, id: string): Promise<void> {
    const { complaints, withdrawn } = await this.events.find(caller, id, manager);
    if (complaints === null || withdrawn !== null)
      throw invalidField(
        'effect.event',
        'levers.no-incident',
        'Only an incident brings complaints that can be prevented.',
      );
  }
}

async function refuseTwin(manager: EntityManager, caller: Caller, unitId: string, lever: LeverBody): Promise<void> {
  const { indicator, period, title } = lever;
  const twins = await levers(manager, caller, { unitId, indicator, period, title: title.zh, limit: 10 });
  if (twins.some(({ state }) => state !== 'dropped'))
    throw new DomainError('conflict', 'levers.exists', 'A lever of this name is on record for this line already.');
}

function detailOf({ title, price, effect, ...lever }: LeverBody): Json {
  return {
    ...lever,
    name: title.zh,
    nameEn: title.en,
    price: price === null ? null : { ...price },
    effect: { ...effect },
  };
}

/** The refusal of a lever where nothing is foreseen. */
export function notForeseen(): DomainError {
  return new DomainError(
    'conflict',
    'levers.not-foreseen',
    'Nothing is foreseen of this line: there is nothing to pull.',
  );
}
