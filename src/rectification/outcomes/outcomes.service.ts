import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Caller } from '../../accounts/caller.ts';
import { Audit } from '../../audit/audit.ts';
import { Units } from '../../organization/units.service.ts';
import { Clock } from '../../platform/clock.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { DomainError, invalidField } from '../../platform/http/domain-error.ts';
import { invalidBody } from '../../red-lines/definitions/invalid-body.ts';
import { printedNumber } from '../domain/order-number.ts';
import type { OrderRow } from '../orders/order.query.ts';
import { staleOrder, stepRefused } from '../orders/order-refusals.ts';
import { Orders } from '../orders/orders.service.ts';
import { standpointOf } from '../orders/standpoint.ts';
import { elapsedOf, lengthOf, targetOf, windowBefore } from './domain/outcome.ts';
import { judgeOutcome } from './domain/order-verdict.ts';
import { readOutcome } from './outcome-body.ts';
import type { OrderOutcomeDto } from './outcome.dto.ts';
import { OutcomeCounts } from './outcome-counts.service.ts';
import { type OutcomeRow, outcomeOf, removeMetric, writeMetric } from './outcome.query.ts';

/** What an order is to achieve: settled with its draft, read with all that is known today. */
@Injectable()
export class Outcomes {
  constructor(
    private readonly dataSource: DataSource,
    private readonly orders: Orders,
    private readonly units: Units,
    private readonly figures: OutcomeCounts,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** What the order is to achieve; null where nothing is measured. */
  async find(caller: Caller, id: string): Promise<OrderOutcomeDto | null> {
    const order = await this.orders.find(caller, id);
    const outcome = await outcomeOf(this.dataSource.manager, order.id);
    return outcome === undefined ? null : this.view(outcome);
  }

  /** Settles what a draft is to achieve. Throws `orders.stale`, `orders.not-a-draft`, or every fault of the body. */
  put(caller: Caller, id: string, version: number, body: unknown): Promise<OrderOutcomeDto | null> {
    const read = readOutcome(body);
    if (!read.ok) throw invalidBody(read.reason);
    const metric = read.value;
    return inTransaction(this.dataSource, async (manager) => {
      const order = await this.draft(manager, caller, id, version);
      const unit = await this.units.inScope(caller, metric.unit, manager).catch((error: unknown) => {
        if (!(error instanceof DomainError)) throw error;
        throw invalidField('unit', 'units.unknown', `There is no unit ${metric.unit} within your scope.`);
      });
      await this.figures.subjectOf(manager, metric.subject);
      await writeMetric(manager, order.id, metric, unit.id);
      const { days, reduction } = metric;
      await this.recorded(manager, caller, order, 'order.outcome-set', { unit: unit.code, days, reduction });
      const outcome = await outcomeOf(manager, order.id);
      return outcome === undefined ? null : this.view(outcome, manager);
    });
  }

  /** Takes the measure from a draft. */
  remove(caller: Caller, id: string, version: number): Promise<void> {
    return inTransaction(this.dataSource, async (manager) => {
      const order = await this.draft(manager, caller, id, version);
      await removeMetric(manager, order.id);
      await this.recorded(manager, caller, order, 'order.outcome-removed', {});
    });
  }

  private async draft(manager: EntityManager, caller: Caller, id: string, version: number): Promise<OrderRow> {
    const order = await this.orders.held(manager, caller, id);
    if (order.version !== version) throw staleOrder(order.version);
    if (!standpointOf(caller, order).hands.includes('drafter')) throw stepRefused('hand');
    if (order.state !== 'draft') throw stepRefused('state');
    return order;
  }

  /** Before the signature the base is that of today; while it is observed, what is known so far. */
  private async view(outcome: OutcomeRow, manager = this.dataSource.manager): Promise<OrderOutcomeDto> {
    const today = this.clock.today();
    const before = windowBefore(outcome.baselineUntil ?? today, outcome.days);
    const { subject, unitPath, days, reduction } = outcome;
    const baseline = outcome.baseline ?? (await this.figures.count(manager, subject, unitPath, before));
    const { unit, unitName, contest, contestUntil, observedFrom: from, observedUntil: until } = outcome;
    const observed = from === null || until === null ? null : { from, until };
    const known = observed === null ? null : elapsedOf(observed, today);
    const isRunning = outcome.figures === null && known !== null && lengthOf(known) > 0;
    const running = isRunning ? await this.figures.between(manager, outcome, before, known) : null;
    const figures = outcome.figures ?? (running === null ? null : { ...running, ...judgeOutcome(running) });
    return {
      subject: { indicator: null, layer: null, types: [], ...subject },
      unit,
      unitName,
      days,
      reduction,
      before,
      baseline,
      isFixed: outcome.baseline !== null,
      target: targetOf(baseline, reduction),
      contest,
      contestUntil,
      isContestable: contest === null && contestUntil !== null && today <= contestUntil,
      observed: observed && { ...observed, daysOver: known === null ? 0 : lengthOf(known) },
      verdict: outcome.verdict,
      judgedOn: outcome.judgedOn,
      figures,
      watchedUntil: outcome.watchedUntil,
    };
  }

  private async recorded(
    manager: EntityManager,
    caller: Caller,
    order: OrderRow,
    action: string,
    said: Readonly<Record<string, string | number>>,
  ): Promise<void> {
    const detail = { number: printedNumber(order).zh, title: order.title, ...said };
    await this.audit.record(manager, caller, action, { kind: 'supervision-order', id: order.id }, detail);
  }
}
