import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Caller } from '../../accounts/caller.ts';
import { Audit } from '../../audit/audit.ts';
import { Units } from '../../organization/units.service.ts';
import { Clock } from '../../platform/clock.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { DomainError } from '../../platform/http/domain-error.ts';
import type { Json } from '../../shared/canonical-json.ts';
import { invalidBody } from '../../red-lines/definitions/invalid-body.ts';
import { markOf } from '../mark.ts';
import type { OrderBody } from '../domain/order.ts';
import { printedNumber } from '../domain/order-number.ts';
import { readOrder } from '../domain/order-body.ts';
import { lockOrder, type OrderRow, orders } from './order.query.ts';
import { staleOrder, unknownOrder } from './order-refusals.ts';
import { PlaceOrder } from './place-order.service.ts';
import { insertOrder, takeNumber, updateDraft } from './write-order.query.ts';

/** Orders as they are drafted and found; what becomes of them is decided by steps. */
@Injectable()
export class Orders {
  constructor(
    private readonly dataSource: DataSource,
    private readonly units: Units,
    private readonly placing: PlaceOrder,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Drafts an order under the next number of the caller's unit. Throws `orders.matter-taken` when it has one already. */
  draft(caller: Caller, body: unknown): Promise<OrderRow> {
    const order = bodyOf(body);
    return inTransaction(this.dataSource, async (manager) => {
      const placed = await this.placing.place(manager, caller, order, null);
      const unit = await this.units.inScope(caller, caller.unitCode, manager);
      const mark = markOf(caller, this.clock);
      const year = Number(mark.on.slice(0, 4));
      const number = await takeNumber(manager, unit.id, year, order.grade);
      const id = await insertOrder(manager, { unitId: unit.id, year, number }, placed, mark);
      return this.recorded(manager, caller, id, 'order.drafted');
    });
  }

  /** Changes a draft. Throws `orders.stale` with the version that is there when somebody was first. */
  redraft(caller: Caller, id: string, version: number, body: unknown): Promise<OrderRow> {
    const order = bodyOf(body);
    return inTransaction(this.dataSource, async (manager) => {
      const found = await this.held(manager, caller, id);
      if (found.version !== version) throw staleOrder(found.version);
      if (found.state !== 'draft') throw notDraft();
      if (found.grade !== order.grade) throw otherGrade();
      await updateDraft(manager, found.id, await this.placing.place(manager, caller, order, found.id));
      return this.recorded(manager, caller, found.id, 'order.redrafted');
    });
  }

  /** The order, when it concerns the caller. One that does not answers like one that does not exist. */
  async find(caller: Caller, id: string, manager = this.dataSource.manager): Promise<OrderRow> {
    const [order] = /^\d{1,18}$/.test(id) ? await orders(manager, caller, { id, limit: 1 }) : [];
    if (order === undefined) throw unknownOrder();
    return order;
  }

  /** The same, kept from other writers until the transaction ends. */
  async held(manager: EntityManager, caller: Caller, id: string): Promise<OrderRow> {
    const { id: found } = await this.find(caller, id, manager);
    await lockOrder(manager, found);
    return this.find(caller, found, manager);
  }

  private async recorded(manager: EntityManager, caller: Caller, id: string, action: string): Promise<OrderRow> {
    const order = await this.find(caller, id, manager);
    await this.audit.record(manager, caller, action, { kind: 'supervision-order', id }, detailOf(order));
    return order;
  }
}

function bodyOf(body: unknown): OrderBody {
  const read = readOrder(body);
  if (!read.ok) throw invalidBody(read.reason);
  return read.value;
}

function detailOf(order: OrderRow): Json {
  const { title, leadUnit, leadDepartment, leadPerson, dueDay } = order;
  return { number: printedNumber(order).zh, title, leadUnit, leadDepartment, leadPerson, dueDay };
}

function notDraft(): DomainError {
  return new DomainError(
    'conflict',
    'orders.not-a-draft',
    'Only a draft can be changed; take it back for redrafting first.',
  );
}

function otherGrade(): DomainError {
  return new DomainError(
    'conflict',
    'orders.other-grade',
    'A number belongs to its grade: withdraw the draft and begin anew.',
  );
}
