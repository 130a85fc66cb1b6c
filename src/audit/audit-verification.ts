import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/clock.ts';
import { Settings } from '../platform/config/settings.ts';
import { auditKey } from './audit-key.ts';
import { readHeadsFile } from './heads-file.ts';
import { type AuditVerdict, verifyAudit } from './verify-audit.ts';

export interface DatedAuditVerdict extends AuditVerdict {
  readonly checkedAt: string;
}

/** Verifies the whole audit log; callers at the same time share one run, for it reads every entry. */
@Injectable()
export class AuditVerification {
  private readonly dataSource: DataSource;
  private readonly settings: Settings;
  private readonly clock: Clock;
  #running: Promise<DatedAuditVerdict> | undefined;

  constructor(dataSource: DataSource, settings: Settings, clock: Clock) {
    this.dataSource = dataSource;
    this.settings = settings;
    this.clock = clock;
  }

  verify(): Promise<DatedAuditVerdict> {
    this.#running ??= this.run().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  private async run(): Promise<DatedAuditVerdict> {
    const { heads } = await readHeadsFile(this.settings);
    const checkedAt = this.clock.now().toISOString();
    return { ...(await verifyAudit(this.dataSource, auditKey(this.settings), heads)), checkedAt };
  }
}
