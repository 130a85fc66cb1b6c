import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Caller } from '../../accounts/caller.ts';
import { Audit } from '../../audit/audit.ts';
import type { Layer } from '../../complaints/domain/layer.ts';
import { ComplaintSamples, type SampleFrame } from '../../complaints/samples/complaint-samples.service.ts';
import { Units } from '../../organization/units.service.ts';
import { Clock } from '../../platform/clock.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { markOf } from '../mark.ts';
import { asAuditor } from './audit-scope.ts';
import { type CaseAuditRow, sameOpenAudit } from './case-audit.query.ts';
import { drawnAlready, impossibleChecker, nothingToDraw, wrongAmount } from './case-audit-refusals.ts';
import { CaseAudits } from './case-audits.service.ts';
import { checkedBelow } from './checked-below.query.ts';
import { type DrawnFrom, faultOfSampling, inTurn, LARGEST_SAMPLE, sampleSize, type Sampling } from './domain/sample.ts';
import { type PossibleChecker, possibleCheckers } from './possible-checkers.query.ts';
import { insertAudit, insertItems, type NewCaseAudit } from './write-audit.query.ts';

/** Enough that nobody can try seeds until a sample pleases. */
const SEED_BYTES = 8;

/** Which complaints are drawn from, and how many. */
export interface AskedSample extends Sampling {
  readonly unit: string;
  readonly period: string;
  readonly layer: Layer | null;
  readonly type: string | null;
  readonly drawnFrom: DrawnFrom;
}

/** Draws the samples of audits. The seed is chance, not choice. */
@Injectable()
export class CaseAuditDraws {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audits: CaseAudits,
    private readonly samples: ComplaintSamples,
    private readonly units: Units,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** How many complaints there are to draw from, and how many would be drawn. */
  async population(caller: Caller, asked: AskedSample): Promise<{ population: number; sample: number }> {
    const frame = await this.frameOf(this.dataSource.manager, caller, asked);
    const population = await this.samples.population(asAuditor(caller), frame);
    return { population, sample: sampleSize(asked, population) };
  }

  /** Who may check complaints of the unit. */
  async checkers(caller: Caller, code: string): Promise<PossibleChecker[]> {
    const { path } = await this.units.inScope(caller, code);
    return possibleCheckers(this.dataSource.manager, { unitPath: path, scopePath: caller.unitPath });
  }

  /** Draws a sample and names who checks it; the same asked again by the same person answers the open audit. */
  draw(caller: Caller, asked: AskedSample, checkers: readonly string[]): Promise<CaseAuditRow> {
    return inTransaction(this.dataSource, async (manager) => {
      const unit = await this.units.inScope(caller, asked.unit, manager);
      const frame = await this.frameOf(manager, caller, asked);
      const possible = await possibleCheckers(manager, { unitPath: unit.path, scopePath: caller.unitPath });
      const stranger = checkers.find((name) => !possible.some(({ username }) => username === name));
      if (stranger !== undefined) throw impossibleChecker(stranger);
      const { period, layer, type, rule, amount, drawnFrom } = asked;
      const seed = randomBytes(SEED_BYTES).toString('hex');
      const drawn = { period, layer, type, rule, amount, drawnFrom, seed, unitId: unit.id, drawnUnitId: caller.unitId };
      const id = await insertAudit(manager, drawn, markOf(caller, this.clock));
      if (id === undefined) return this.drawnBefore(manager, caller, drawn);
      await this.fill(manager, caller, { id, frame, seed, sampling: asked, checkers });
      return this.recorded(manager, caller, id);
    });
  }

  private async fill(
    manager: EntityManager,
    caller: Caller,
    drawing: { id: string; frame: SampleFrame; seed: string; sampling: Sampling; checkers: readonly string[] },
  ): Promise<void> {
    const { id, frame, seed, sampling, checkers } = drawing;
    const sizeOf = (population: number) => {
      const size = sampleSize(sampling, population);
      if (size === 0) throw nothingToDraw();
      if (size > LARGEST_SAMPLE) throw wrongAmount('too-many');
      return size;
    };
    const drawn = await this.samples.draw(manager, asAuditor(caller), frame, { seed, sizeOf });
    await insertItems(manager, id, drawn, inTurn(checkers, drawn.complaints.length));
  }

  private async recorded(manager: EntityManager, caller: Caller, id: string): Promise<CaseAuditRow> {
    const row = await this.audits.find(caller, id, manager);
    const { unit, period, population, items, seed, rule, amount, drawnFrom } = row;
    await this.audit.record(
      manager,
      caller,
      'case-audit.drawn',
      { kind: 'case-audit', id },
      { unit, period, population, sample: items, seed, rule, amount, drawnFrom },
    );
    return row;
  }

  /** The open audit of the same rule, when the same person drew it and is only heard twice. */
  private async drawnBefore(manager: EntityManager, caller: Caller, drawn: NewCaseAudit): Promise<CaseAuditRow> {
    const same = await sameOpenAudit(manager, drawn);
    if (same === undefined || same.drawnBy !== caller.username) throw drawnAlready(same?.id ?? '');
    const row = await this.audits.find(caller, same.id, manager);
    if (row.checked > 0) throw drawnAlready(row.id);
    return row;
  }

  private async frameOf(manager: EntityManager, caller: Caller, asked: AskedSample): Promise<SampleFrame> {
    const fault = faultOfSampling(asked);
    if (fault !== undefined) throw wrongAmount(fault);
    const { unit, period, layer, type, drawnFrom } = asked;
    const among = drawnFrom === 'all' ? null : await checkedBelow(manager, caller.unitPath);
    return { unit, period, layer, type, among };
  }
}
