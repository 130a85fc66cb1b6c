import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../../audit/audit.ts';
import type { Actor } from '../../platform/actor.ts';
import { Clock } from '../../platform/clock.ts';
import { Settings } from '../../platform/config/settings.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { addDays, type Day } from '../../shared/calendar-day.ts';
import { isQuiet } from '../../shared/quiet-hours.ts';
import { Zone } from '../../shared/zone.ts';
import { ladderOf } from '../domain/ladder.ts';
import { type RepetitionThresholds, rungDue, toldOfRepetition } from './domain/repetition.ts';
import { repetitionPeople } from './repetition-ladder.query.ts';
import { type Repetition, repetitions } from './repetition.query.ts';
import { lockWarnings, toldRungs } from './told-rungs.query.ts';
import { insertWarning, type NewWarning } from './write-warnings.query.ts';

/** Warnings raised in one transaction: neither the table nor the lanes of the audit log are held for long. */
const AT_ONCE = 100;

/** Warns superiors of what comes again too often, one seat further up each rung (催督办, S07). */
@Injectable()
export class RepetitionWatch {
  constructor(
    private readonly dataSource: DataSource,
    private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** Raises every warning due now, each once; in quiet hours none: what falls due in them comes when they end. */
  async warn(actor: Actor): Promise<{ readonly warned: number }> {
    if (this.isQuietNow()) return { warned: 0 };
    const until = this.clock.today();
    const after = addDays(until, -this.settings.repeatDays);
    const found = await repetitions(this.dataSource.manager, { after, until }, this.thresholds);
    const due = await this.due(this.dataSource.manager, found, after);
    let warned = 0;
    for (let from = 0; from < due.length; from += AT_ONCE) {
      const some = due.slice(from, from + AT_ONCE);
      warned += await inTransaction(this.dataSource, (manager) => this.raise(manager, actor, some, after));
    }
    return { warned };
  }

  private get thresholds(): RepetitionThresholds {
    const { repeatContacts, repeatDispatches, repeatReturns } = this.settings;
    return { contact: repeatContacts, dispatch: repeatDispatches, return: repeatReturns };
  }

  private isQuietNow(): boolean {
    const { quietHours, timeZone } = this.settings;
    const zone = Zone.named(timeZone);
    return quietHours !== null && zone !== undefined && isQuiet(quietHours, zone, this.clock.epochMs());
  }

  private async due(manager: EntityManager, found: readonly Repetition[], after: Day) {
    const told = await toldRungs(manager, found, after);
    return found.flatMap((repetition, place) => {
      const rung = rungDue(repetition.count, this.thresholds[repetition.kind], told[place] ?? 0);
      return rung === null ? [] : [{ ...repetition, rung }];
    });
  }

  /** Asks again what is due once nobody else can raise anything: of two processes one finds nothing left. */
  private async raise(manager: EntityManager, actor: Actor, some: readonly Repetition[], after: Day): Promise<number> {
    await lockWarnings(manager);
    const due = await this.due(manager, some, after);
    const people = await repetitionPeople(manager, due);
    const mark = { at: this.clock.now(), on: this.clock.today() };
    let raised = 0;
    for (const [place, repetition] of due.entries()) {
      const told = toldOfRepetition(repetition.kind, repetition.rung, ladderOf(people[place] ?? []));
      const id = await insertWarning(manager, { ...repetition, told }, mark);
      if (id === undefined) continue;
      await this.record(manager, actor, id, { ...repetition, told });
      raised += 1;
    }
    return raised;
  }

  private record(manager: EntityManager, actor: Actor, id: string, warning: NewWarning): Promise<void> {
    const { kind, rung, count, since, name, told } = warning;
    const detail = { rung, count, since, name, told: told.join(', ') || null };
    return this.audit.record(manager, actor, `repetition.${kind}`, { kind: 'repetition-warning', id }, detail);
  }
}
