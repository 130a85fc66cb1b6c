import { Injectable } from '@nestjs/common';
import { Readable } from 'node:stream';
import { DataSource } from 'typeorm';
import { Audit, type AuditSubject } from '../../audit/audit.ts';
import type { Actor } from '../../platform/actor.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { infectedFile, VirusScanner } from '../../platform/files/scan/virus-scanner.ts';
import type { NewEvidence, ScannedEvidence } from './evidence.query.ts';

/** What a file was meant for, as a refusal is put on record. */
export interface Recipient {
  readonly action: 'order.evidence-refused' | 'dispute.evidence-refused';
  readonly subject: AuditSubject;
  readonly detail: Readonly<Record<string, string | null>>;
}

/** Shows evidence to the scanner before it is kept. */
@Injectable()
export class EvidenceScans {
  constructor(
    private readonly dataSource: DataSource,
    private readonly scanner: VirusScanner,
    private readonly audit: Audit,
  ) {}

  /** The file with its scan. One that is infected is refused, and the attempt stays on record. */
  async scanned(caller: Actor, file: NewEvidence, { action, subject, detail }: Recipient): Promise<ScannedEvidence> {
    // in an array: a stream of bytes alone would give each of them
    const scan = await this.scanner.scan(Readable.from([file.bytes]));
    if (scan === null || scan.signature === null) return { ...file, scan };
    const { name, sha256 } = file;
    const told = { ...detail, file: name, sha256, signature: scan.signature, scanner: scan.by };
    await inTransaction(this.dataSource, (manager) => this.audit.record(manager, caller, action, subject, told));
    throw infectedFile(name, scan);
  }
}
