import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Caller } from '../../accounts/caller.ts';
import { Audit } from '../../audit/audit.ts';
import { WorkingCalendars } from '../../organization/calendars/working-calendars.service.ts';
import { Clock } from '../../platform/clock.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { DomainError, invalidField } from '../../platform/http/domain-error.ts';
import type { Day } from '../../shared/calendar-day.ts';
import { type ExtensionObjection, type ExtensionVerdict, objectionToExtension } from '../domain/extension.ts';
import { printedNumber } from '../domain/order-number.ts';
import { markOf } from '../mark.ts';
import type { OrderRow } from '../orders/order.query.ts';
import { checkDueDay, staleOrder, stepRefused } from '../orders/order-refusals.ts';
import { mayDecideExtension, standpointOf } from '../orders/standpoint.ts';
import { Orders } from '../orders/orders.service.ts';
import { decideExtension, insertExtension, openExtension } from './extension.query.ts';

interface AskedExtension {
  readonly version: number;
  readonly until: Day;
  readonly reason: string;
}

interface DecidedExtension {
  readonly version: number;
  /** As it stands in the address. */
  readonly number: string;
  readonly verdict: ExtensionVerdict;
  readonly reason: string;
}

/** More time for an order: asked by the lead before the due day ends, decided by a named person; both days are kept. */
@Injectable()
export class Extensions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly orders: Orders,
    private readonly calendars: WorkingCalendars,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  ask(caller: Caller, id: string, { version, until, reason }: AskedExtension): Promise<OrderRow> {
    return inTransaction(this.dataSource, async (manager) => {
      const order = await this.seen(manager, caller, id, version);
      if (!standpointOf(caller, order).isLead) throw stepRefused('not-lead');
      const standing = { ...order, isAsked: order.extensionAsked };
      const objection = objectionToExtension(standing, until, this.clock.today());
      if (objection !== undefined) throw extensionRefused(objection, order);
      checkDueDay(until, this.clock.today(), await this.calendars.current(manager));
      await insertExtension(manager, order, { until, reason }, markOf(caller, this.clock));
      return this.recorded(manager, caller, order, 'order.extension-asked', { until, reason });
    });
  }

  decide(caller: Caller, id: string, { version, number, verdict, reason }: DecidedExtension): Promise<OrderRow> {
    return inTransaction(this.dataSource, async (manager) => {
      const order = await this.seen(manager, caller, id, version);
      const open = /^\d{1,4}$/.test(number) ? await openExtension(manager, order.id, number) : undefined;
      if (open === undefined) throw notAsked();
      const { hand } = markOf(caller, this.clock);
      const isAsker = [hand.by, hand.for].includes(open.askedBy);
      if (standpointOf(caller, order).isLead || isAsker) throw stepRefused('own');
      if (!mayDecideExtension(caller, order)) throw stepRefused('hand');
      await decideExtension(manager, order.id, { number, verdict, reason }, markOf(caller, this.clock));
      return this.recorded(manager, caller, order, `order.extension-${verdict}`, { until: open.until, reason });
    });
  }

  private async seen(manager: EntityManager, caller: Caller, id: string, version: number): Promise<OrderRow> {
    const order = await this.orders.held(manager, caller, id);
    if (order.version !== version) throw staleOrder(order.version);
    return order;
  }

  private async recorded(
    manager: EntityManager,
    caller: Caller,
    order: OrderRow,
    action: string,
    { until, reason }: { readonly until: Day; readonly reason: string },
  ): Promise<OrderRow> {
    const detail = { number: printedNumber(order).zh, title: order.title, until, reason };
    await this.audit.record(manager, caller, action, { kind: 'supervision-order', id: order.id }, detail);
    return this.orders.find(caller, order.id, manager);
  }
}

function extensionRefused(objection: ExtensionObjection, { dueDay }: OrderRow): DomainError {
  switch (objection) {
    case 'state':
      return stepRefused('state');
    case 'asked':
      return new DomainError('conflict', 'orders.extension-asked', 'More time has been asked for already.');
    case 'too-late':
      return new DomainError(
        'conflict',
        'orders.extension-too-late',
        `More time could be asked for until the end of ${dueDay}; the order is judged by that day.`,
      );
    case 'not-later':
      return invalidField('until', 'orders.not-later', `until must be later than ${dueDay}, the present due day.`);
  }
}

function notAsked(): DomainError {
  return new DomainError('conflict', 'orders.extension-decided', 'This extension does not wait for a decision.');
}
