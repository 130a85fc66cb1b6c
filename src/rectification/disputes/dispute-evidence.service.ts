import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Caller } from '../../accounts/caller.ts';
import { Audit } from '../../audit/audit.ts';
import { Clock } from '../../platform/clock.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { DomainError } from '../../platform/http/domain-error.ts';
import { type ArrivedFile, fileToKeep } from '../evidence/arrived-file.ts';
import { EvidenceScans } from '../evidence/evidence-scans.service.ts';
import {
  evidenceFile,
  insertEvidence,
  type KeptEvidence,
  OF_DISPUTES,
  sameEvidence,
  type ScannedEvidence,
} from '../evidence/evidence.query.ts';
import { markOf } from '../mark.ts';
import { disputeDetail } from './dispute-detail.ts';
import type { DisputeRow } from './dispute.query.ts';
import { disputeStepRefused } from './dispute-refusals.ts';
import { Disputes } from './disputes.service.ts';
import { objectionToDisputeStep } from './domain/dispute.ts';
import { standpointOf } from './standpoint.ts';
import { touchDispute } from './write-dispute.query.ts';

/** Files that show why a complaint should not count; the rules are those of an order's evidence. */
@Injectable()
export class DisputeEvidence {
  constructor(
    private readonly dataSource: DataSource,
    private readonly disputes: Disputes,
    private readonly scans: EvidenceScans,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Refuses a file before it is read, where the dispute would not take it. */
  async expect(caller: Caller, id: string): Promise<void> {
    refuseUnasked(caller, await this.disputes.find(caller, id));
  }

  /** Keeps a file with its dispute. The same file again changes nothing; another of its name becomes the next edition. */
  async add(caller: Caller, id: string, arrived: ArrivedFile): Promise<DisputeRow> {
    const file = await this.scanned(caller, id, arrived);
    return inTransaction(this.dataSource, async (manager) => {
      const dispute = await this.disputes.held(manager, caller, id);
      refuseUnasked(caller, dispute);
      if ((await sameEvidence(manager, OF_DISPUTES, dispute.id, file)) !== undefined) return dispute;
      await insertEvidence(manager, OF_DISPUTES, dispute.id, file, markOf(caller, this.clock));
      await touchDispute(manager, dispute.id);
      const { name, kind, sha256 } = file;
      const detail = { ...disputeDetail(dispute), file: name, kind, sha256, scanner: file.scan?.by ?? null };
      await this.audit.record(manager, caller, 'dispute.evidence', { kind: 'dispute', id: dispute.id }, detail);
      return this.disputes.find(caller, dispute.id, manager);
    });
  }

  /** A file of a dispute that concerns the caller, by its number. */
  async file(caller: Caller, id: string, number: string): Promise<KeptEvidence> {
    const { manager } = this.dataSource;
    const dispute = await this.disputes.find(caller, id, manager);
    const file = /^\d{1,4}$/.test(number) ? await evidenceFile(manager, OF_DISPUTES, dispute.id, number) : undefined;
    if (file === undefined) throw new DomainError('not-found', 'orders.no-such-file', 'There is no such file.');
    return file;
  }

  private async scanned(caller: Caller, id: string, arrived: ArrivedFile): Promise<ScannedEvidence> {
    const file = fileToKeep(arrived);
    const dispute = await this.disputes.find(caller, id);
    const subject = { kind: 'dispute', id: dispute.id };
    return this.scans.scanned(caller, file, {
      action: 'dispute.evidence-refused',
      subject,
      detail: disputeDetail(dispute),
    });
  }
}

function refuseUnasked(caller: Caller, dispute: DisputeRow): void {
  const objection = objectionToDisputeStep('evidence', dispute.state, standpointOf(caller, dispute));
  if (objection !== undefined) throw disputeStepRefused(objection);
}
