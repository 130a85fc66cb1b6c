import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Caller } from '../../accounts/caller.ts';
import { Audit } from '../../audit/audit.ts';
import { type Recount, recount, recountIn } from './recount.ts';

/** Compares the daily counts with a count from scratch; repairing them is a right of its own and leaves a record. */
@Injectable()
export class Recounts {
  private readonly dataSource: DataSource;
  private readonly audit: Audit;

  constructor(dataSource: DataSource, audit: Audit) {
    this.dataSource = dataSource;
    this.audit = audit;
  }

  verify(): Promise<Recount> {
    return recount(this.dataSource, false);
  }

  repair(caller: Caller): Promise<Recount> {
    return this.dataSource.transaction(async (manager) => {
      const result = await recountIn(manager, true);
      const detail = { differing: result.differing };
      await this.audit.record(manager, caller, 'counts.recounted', { kind: 'counts', id: 'all' }, detail);
      return result;
    });
  }
}
