import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Audit } from '../../../audit/audit.ts';
import type { Caller } from '../../../accounts/caller.ts';
import { Clock } from '../../../platform/clock.ts';
import { inTransaction } from '../../../platform/database/transaction.ts';
import { DomainError } from '../../../platform/http/domain-error.ts';
import { type Page, pageOf } from '../../../platform/http/page.ts';
import { importInScope, type ImportRow } from '../import.query.ts';
import { breakOff } from '../import-lock.ts';
import { refuseUnlessPermitted, WRITES } from '../import-orders.service.ts';
import { type ReversalStanding, reversalStanding } from './domain/reversal-state.ts';
import type { ReversalEffect } from './domain/withdraw.ts';
import { createdRecords, plannedEffects } from './effects.ts';
import { KEPT_TABLES } from './kept-table.ts';
import { type ReversalOrder, reversalOrder } from './reversal-order.query.ts';
import { endOrder, placeOrder } from './reversal-orders.ts';
import { type ReversalPlan, reversalPlan } from './reversal-plan.query.ts';
import { plannedRows, recordedRows, type ReversalRow } from './reversal-rows.query.ts';
import { ReversalRunner } from './reversal-runner.ts';
import { type UnitHold, unitHolds } from './unit-holds.query.ts';

/** Most reversals are through by then, so that the answer already tells of it. */
const PATIENCE_MS = 5000;

/** The reversal of an import: what it would do, or how far it is, or what it did. */
export interface SeenReversal {
  readonly work: ImportRow;
  readonly standing: ReversalStanding;
  readonly order: ReversalOrder | undefined;
  /** What hangs on the units that would go; only for imports of units. */
  readonly holds: readonly UnitHold[];
  /** Null while it runs, and for an import that brought nothing. */
  readonly plan: ReversalPlan | null;
}

/** Taking published imports back. */
@Injectable()
export class Reversals {
  constructor(
    private readonly dataSource: DataSource,
    private readonly runner: ReversalRunner,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** What taking the import back would do or did, and whether it may be done. */
  async find(caller: Caller, importId: string): Promise<SeenReversal> {
    const seen = await this.standing(caller, importId);
    return { ...seen, plan: await this.planOf(seen) };
  }

  /** One page of the records with this effect. */
  async rows(
    caller: Caller,
    importId: string,
    effect: ReversalEffect,
    page: { readonly after: string; readonly limit: number },
  ): Promise<Page<ReversalRow>> {
    const { id, kind, status } = await this.work(caller, importId);
    const asked = { importId: id, effect, after: page.after, limit: page.limit + 1 };
    const { manager } = this.dataSource;
    const isDone = status === 'reverted';
    const rows = await (isDone ? recordedRows(manager, asked) : plannedRows(manager, KEPT_TABLES[kind], asked));
    return pageOf(rows, page.limit, ({ place }) => [place]);
  }

  /**
   * Has the import taken back, and waits a little for it. Asked again, nothing more happens. Throws
   * `imports.cannot-reverse` when it is not published, `imports.units-in-use` when something hangs on its units.
   */
  async request(caller: Caller, importId: string, reason: string): Promise<ImportRow> {
    const { standing, work, holds } = await this.standing(caller, importId);
    refuseUnlessPermitted(caller, WRITES[work.kind]);
    if (standing.state === 'done') return work;
    if (standing.state === 'refused') throw refused(standing.code, work, holds);
    if (standing.state === 'possible') await this.place(caller, work, reason);
    await Promise.race([this.runner.advance(work.id), this.patience()]);
    const after = await reversalOrder(this.dataSource.manager, work.id);
    if (after?.status === 'failed') throw failed(after.errorCode ?? 'imports.unexpected');
    return this.work(caller, importId);
  }

  /** Calls a running reversal off: all it did so far is undone. */
  async cancel(caller: Caller, importId: string): Promise<ImportRow> {
    const work = await this.work(caller, importId);
    refuseUnlessPermitted(caller, WRITES[work.kind]);
    const isEnded = await inTransaction(this.dataSource, async (manager) => {
      if (!(await endOrder(manager, work.id, { status: 'cancelled' }))) return false;
      await this.audit.record(manager, caller, 'import.reversal-cancelled', { kind: 'import', id: work.id });
      return true;
    });
    if (!isEnded) {
      throw new DomainError('conflict', 'imports.no-reversal', 'No reversal of this import is under way.');
    }
    await breakOff(this.dataSource, work.id);
    return this.work(caller, importId);
  }

  private async place(caller: Caller, { id }: ImportRow, reason: string): Promise<void> {
    const order = { importId: id, reason, username: caller.username, at: this.clock.now() };
    await inTransaction(this.dataSource, async (manager) => {
      if (!(await placeOrder(manager, order))) return;
      await this.audit.record(manager, caller, 'import.reversal-requested', { kind: 'import', id }, { reason });
    });
  }

  private async standing(caller: Caller, importId: string): Promise<Omit<SeenReversal, 'plan'>> {
    const work = await this.work(caller, importId);
    const { manager } = this.dataSource;
    const order = await reversalOrder(manager, work.id);
    const isOfUnits = work.kind === 'units' && work.status === 'published';
    const created = createdRecords(plannedEffects(KEPT_TABLES.units, work.id));
    const holds = isOfUnits ? await unitHolds(manager, created) : [];
    return { work, order, holds, standing: reversalStanding(work.status, order?.status, holds.length > 0) };
  }

  private async planOf({ standing, order, work }: Omit<SeenReversal, 'plan'>): Promise<ReversalPlan | null> {
    if (standing.state === 'done') return order?.plan ?? null;
    if (standing.state === 'running' || work.status !== 'published') return null;
    const effects = plannedEffects(KEPT_TABLES[work.kind], work.id);
    return this.dataSource.transaction('REPEATABLE READ', (manager) => reversalPlan(manager, effects));
  }

  private async work(caller: Caller, importId: string): Promise<ImportRow> {
    const isId = /^\d{1,18}$/.test(importId);
    const found = isId ? await importInScope(this.dataSource.manager, caller, importId) : undefined;
    if (found === undefined) throw new DomainError('not-found', 'imports.unknown', 'There is no such import.');
    return found;
  }

  private async patience(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS).unref());
  }
}

function refused(code: string, { status }: ImportRow, holds: readonly UnitHold[]): DomainError {
  const detail =
    code === 'imports.units-in-use'
      ? 'Something hangs on units that would go with the import.'
      : `An import that is ${status} cannot be reverted.`;
  const shown = holds.slice(0, 50).map(({ unit, place, records }) => ({ unit, place, records }));
  return new DomainError('conflict', code, detail, { extra: { current: { status }, holds: shown } });
}

function failed(code: string): DomainError {
  return new DomainError('conflict', code, 'The import could not be taken back; nothing was changed.');
}
