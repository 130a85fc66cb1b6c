import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Audit } from '../../audit/audit.ts';
import type { Caller } from '../../accounts/caller.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { DomainError } from '../../platform/http/domain-error.ts';
import { importInScope, type ImportRow } from './import.query.ts';
import { breakOff } from './import-lock.ts';
import { ImportRunner } from './import-runner.ts';
import { closeImport } from './import-state.ts';
import { Leftovers } from './leftovers.ts';

/** Imports as their owners see and steer them. */
@Injectable()
export class Imports {
  constructor(
    private readonly dataSource: DataSource,
    private readonly runner: ImportRunner,
    private readonly leftovers: Leftovers,
    private readonly audit: Audit,
  ) {}

  /** The import, when it belongs to a unit within the caller's scope. */
  async find(caller: Caller, id: string): Promise<ImportRow> {
    const found = isId(id) ? await importInScope(this.dataSource.manager, caller, id) : undefined;
    if (found === undefined) throw new DomainError('not-found', 'imports.unknown', 'There is no such import.');
    return found;
  }

  /** Has a checked import published. Asked again, nothing more happens. */
  async publish(caller: Caller, id: string): Promise<ImportRow> {
    const work = await this.find(caller, id);
    if (work.status === 'checked') {
      await inTransaction(this.dataSource, async (manager) => {
        const [, changed] = await manager.query<[unknown, number]>(
          `UPDATE imports SET status = 'publishing', progress = 0 WHERE id = $1 AND status = 'checked'`,
          [id],
        );
        if (changed > 0) {
          await this.audit.record(manager, caller, 'import.publication-requested', { kind: 'import', id });
        }
      });
      this.runner.advance(id);
    } else if (work.status !== 'publishing' && work.status !== 'published') {
      throw wrongStatus(work, 'publish');
    }
    return this.find(caller, id);
  }

  /** Calls an import off, also while it is being checked or published; what is published stays. */
  async cancel(caller: Caller, id: string): Promise<ImportRow> {
    const work = await this.find(caller, id);
    if (work.status === 'cancelled') return work;
    const isCancelled = await inTransaction(this.dataSource, async (manager) => {
      const [, changed] = await manager.query<[unknown, number]>(
        `UPDATE imports SET status = 'cancelled' WHERE id = $1 AND status IN ('checking', 'checked', 'publishing')`,
        [id],
      );
      if (changed > 0) await this.audit.record(manager, caller, 'import.cancelled', { kind: 'import', id });
      return changed > 0;
    });
    if (!isCancelled) {
      const present = await this.find(caller, id);
      if (present.status === 'cancelled') return present;
      throw wrongStatus(present, 'cancel');
    }
    const isAtWork = await breakOff(this.dataSource, id);
    if (!isAtWork) await closeImport(this.dataSource, this.leftovers, id);
    return this.find(caller, id);
  }
}

function isId(id: string): boolean {
  return /^\d{1,18}$/.test(id);
}

function wrongStatus({ status }: ImportRow, step: string): DomainError {
  return new DomainError(
    'conflict',
    `imports.cannot-${step}`,
    `An import that is ${status} cannot be ${STEPS[step]}.`,
    {
      extra: { current: { status } },
    },
  );
}

const STEPS: Readonly<Record<string, string>> = { publish: 'published', cancel: 'cancelled' };
