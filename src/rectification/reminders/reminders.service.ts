import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../../audit/audit.ts';
import { WorkingCalendars } from '../../organization/calendars/working-calendars.service.ts';
import type { Actor } from '../../platform/actor.ts';
import { Clock } from '../../platform/clock.ts';
import { Settings } from '../../platform/config/settings.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { isQuiet } from '../../shared/quiet-hours.ts';
import { Zone } from '../../shared/zone.ts';
import { ladderOf, toldAt } from '../domain/ladder.ts';
import { printedNumber } from '../domain/order-number.ts';
import { type DueReminder, reminderDue } from '../domain/reminder.ts';
import { ladderPeople, type OrderAtRung, ordersAtRungs } from './order-at-rung.query.ts';
import { type NewReminder, type WrittenReminder, writeReminders } from './write-reminders.query.ts';

/** Orders told in one transaction: the lanes of the audit log are not held for long. */
const AT_ONCE = 100;

interface Late {
  readonly order: OrderAtRung;
  readonly due: DueReminder;
}

/** Tells superiors of orders that are late, one seat further up each rung of the ladder (DESIGN §5). */
@Injectable()
export class Reminders {
  constructor(
    private readonly dataSource: DataSource,
    private readonly calendars: WorkingCalendars,
    private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** Puts down every reminder due now; in quiet hours none: what falls due in them comes when they end. */
  async remind(actor: Actor): Promise<{ readonly reminded: number }> {
    if (this.isQuietNow()) return { reminded: 0 };
    const late = await this.late();
    let reminded = 0;
    for (let from = 0; from < late.length; from += AT_ONCE) {
      const some = late.slice(from, from + AT_ONCE);
      reminded += await inTransaction(this.dataSource, (manager) => this.tell(manager, actor, some));
    }
    return { reminded };
  }

  private isQuietNow(): boolean {
    const { quietHours, timeZone } = this.settings;
    const zone = Zone.named(timeZone);
    return quietHours !== null && zone !== undefined && isQuiet(quietHours, zone, this.clock.epochMs());
  }

  private async late(): Promise<Late[]> {
    const [calendar, today] = [await this.calendars.current(), this.clock.today()];
    return (await ordersAtRungs(this.dataSource.manager)).flatMap((order) => {
      const due = reminderDue(order, order.told, today, calendar);
      return due === null ? [] : [{ order, due }];
    });
  }

  /** Of two processes that tell the same, one puts it down; only what was put down goes on record. */
  private async tell(manager: EntityManager, actor: Actor, late: readonly Late[]): Promise<number> {
    const ids = late.map(({ order }) => order.id);
    const people = await ladderPeople(manager, ids);
    const reminders = late.map(({ order: { id, version }, due }): NewReminder => ({
      ...due,
      orderId: id,
      version,
      told: toldAt(due.rung, ladderOf(people.get(id) ?? [])),
    }));
    const written = await writeReminders(manager, reminders, { at: this.clock.now(), on: this.clock.today() });
    for (const reminder of written) await this.record(manager, actor, reminder);
    return written.length;
  }

  private record(manager: EntityManager, actor: Actor, reminder: WrittenReminder): Promise<void> {
    const { orderId, rung, used, progress, title, told } = reminder;
    const detail = { number: printedNumber(reminder).zh, title, rung, used, progress, told: told.join(', ') || null };
    const action = rung === 100 ? 'order.overdue-told' : 'order.reminded';
    return this.audit.record(manager, actor, action, { kind: 'supervision-order', id: orderId }, detail);
  }
}
