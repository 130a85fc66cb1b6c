import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Caller } from '../../accounts/caller.ts';
import { Audit } from '../../audit/audit.ts';
import { Clock } from '../../platform/clock.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { DomainError } from '../../platform/http/domain-error.ts';
import { mayAddEvidence } from '../domain/lifecycle.ts';
import { printedNumber } from '../domain/order-number.ts';
import { markOf } from '../mark.ts';
import type { OrderRow } from '../orders/order.query.ts';
import { stepRefused } from '../orders/order-refusals.ts';
import { standpointOf } from '../orders/standpoint.ts';
import { Orders } from '../orders/orders.service.ts';
import { type ArrivedFile, fileToKeep } from './arrived-file.ts';
import { EvidenceScans } from './evidence-scans.service.ts';
import {
  evidenceFile,
  insertEvidence,
  type KeptEvidence,
  OF_ORDERS,
  type ScannedEvidence,
  sameEvidence,
} from './evidence.query.ts';

/** Files that show what was done: judged by their content, hashed, never replaced. */
@Injectable()
export class Evidence {
  constructor(
    private readonly dataSource: DataSource,
    private readonly orders: Orders,
    private readonly scans: EvidenceScans,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Refuses a file before it is read, where the order would not take it. */
  async expect(caller: Caller, id: string): Promise<void> {
    refuseUnasked(caller, await this.orders.find(caller, id));
  }

  /** Keeps a file with its order. The same file again changes nothing; another of its name becomes the next edition. */
  async add(caller: Caller, id: string, arrived: ArrivedFile): Promise<OrderRow> {
    const file = await this.scanned(caller, id, arrived);
    return inTransaction(this.dataSource, async (manager) => {
      const order = await this.orders.held(manager, caller, id);
      refuseUnasked(caller, order);
      if ((await sameEvidence(manager, OF_ORDERS, order.id, file)) !== undefined) return order;
      return this.keep(manager, caller, order, file);
    });
  }

  /** A file of an order that concerns the caller, by its number. */
  async file(caller: Caller, id: string, number: string): Promise<KeptEvidence> {
    const { manager } = this.dataSource;
    const order = await this.orders.find(caller, id, manager);
    const file = /^\d{1,4}$/.test(number) ? await evidenceFile(manager, OF_ORDERS, order.id, number) : undefined;
    if (file === undefined) throw new DomainError('not-found', 'orders.no-such-file', 'There is no such file.');
    return file;
  }

  private async scanned(caller: Caller, id: string, arrived: ArrivedFile): Promise<ScannedEvidence> {
    const file = fileToKeep(arrived);
    const order = await this.orders.find(caller, id);
    return this.scans.scanned(caller, file, {
      action: 'order.evidence-refused',
      subject: subjectOf(order),
      detail: detailOf(order),
    });
  }

  private async keep(
    manager: EntityManager,
    caller: Caller,
    order: OrderRow,
    file: ScannedEvidence,
  ): Promise<OrderRow> {
    await insertEvidence(manager, OF_ORDERS, order.id, file, markOf(caller, this.clock));
    const { name, kind, sha256 } = file;
    const detail = { ...detailOf(order), file: name, kind, sha256, scanner: file.scan?.by ?? null };
    await this.audit.record(manager, caller, 'order.evidence', subjectOf(order), detail);
    return this.orders.find(caller, order.id, manager);
  }
}

const subjectOf = ({ id }: OrderRow) => ({ kind: 'supervision-order', id });
const detailOf = (order: OrderRow) => ({ number: printedNumber(order).zh, title: order.title });

function refuseUnasked(caller: Caller, order: OrderRow): void {
  const standpoint = standpointOf(caller, order);
  if (!standpoint.isLead) throw stepRefused('not-lead');
  if (!mayAddEvidence(order, standpoint)) throw stepRefused('state');
}
