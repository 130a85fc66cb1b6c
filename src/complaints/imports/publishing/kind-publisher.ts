import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CustomerBase } from '../../../organization/customer-base/customer-base.service.ts';
import { Units } from '../../../organization/units.service.ts';
import { Clock } from '../../../platform/clock.ts';
import type { ImportRow } from '../import.query.ts';
import { StagedComplaints } from '../staged-complaints.ts';
import { createMissingUnits } from './create-missing-units.ts';
import { publishComplaints, type ReportProgress, type WrittenRows } from './publish-complaints.ts';
import { publishCustomerBase } from './publish-customer-base.ts';
import { publishDailyTotals } from './publish-daily-totals.ts';
import { publishUnits } from './publish-units.ts';
import { recordCoverage } from './record-coverage.ts';

export interface WholeStage {
  readonly columns: readonly string[];
  readonly rows: number;
}

/** Writes a stage by what it holds, in the given transaction. */
@Injectable()
export class KindPublisher {
  private readonly units: Units;
  private readonly base: CustomerBase;
  private readonly clock: Clock;

  constructor(units: Units, base: CustomerBase, clock: Clock) {
    this.units = units;
    this.base = base;
    this.clock = clock;
  }

  async write(
    manager: EntityManager,
    work: ImportRow,
    stage: WholeStage,
    report: ReportProgress,
  ): Promise<WrittenRows> {
    const { id, createdBy, unitPath } = work;
    const actor = { username: createdBy, requestId: `import-${id}`, unitPath, importId: id };
    switch (work.kind) {
      case 'complaints':
        await createMissingUnits(manager, this.units, actor, work.id);
        return this.writeComplaints(manager, work, stage, report);
      case 'units':
        return publishUnits(manager, this.units, actor, work.id);
      case 'customer-base':
        return publishCustomerBase(manager, this.base, actor, work.id);
      case 'daily-totals':
        await coverDays(manager, work, 'totals');
        return publishDailyTotals(manager, work.id);
    }
  }

  private async writeComplaints(
    manager: EntityManager,
    work: ImportRow,
    { columns, rows }: WholeStage,
    report: ReportProgress,
  ): Promise<WrittenRows> {
    const { sourceId, source } = work;
    if (sourceId === null || source === null) throw new Error(`import ${work.id} has no source`);
    const staged = new StagedComplaints(work.id, sourceId, columns);
    await coverDays(manager, work, source);
    const knownAt = this.clock.now();
    return publishComplaints(manager, { importId: work.id, sourceId, staged, rows, knownAt }, report);
  }
}

async function coverDays(manager: EntityManager, work: ImportRow, source: string): Promise<void> {
  const { id, dayFrom, dayUntil } = work;
  if (dayFrom === null || dayUntil === null) return;
  await recordCoverage(manager, { importId: id, source, from: dayFrom, until: dayUntil });
}
