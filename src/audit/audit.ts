import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.ts';
import { Clock, instant } from '../platform/clock.ts';
import { Settings } from '../platform/config/settings.ts';
import { canonicalJson, type Json } from '../shared/canonical-json.ts';
import { auditKey } from './audit-key.ts';
import { type AuditContent, entryHash } from './domain/chain.ts';

export interface AuditSubject {
  readonly kind: string;
  readonly id: string;
}

interface LaneHead {
  lane: number;
  last_seq: string;
  last_hash: Buffer;
}

/** Appends to the audit log within the caller's transaction: the entry and the change commit or roll back together. */
@Injectable()
export class Audit {
  private readonly clock: Clock;
  private readonly key: Buffer;

  constructor(clock: Clock, settings: Settings) {
    this.clock = clock;
    this.key = auditKey(settings);
  }

  /** The subject's id may be a name as it was typed; secrets never belong in the detail. */
  async record(
    manager: EntityManager,
    actor: Actor,
    action: string,
    subject: AuditSubject,
    detail: Json = {},
  ): Promise<void> {
    const head = await takeLane(manager);
    const seq = BigInt(head.last_seq) + 1n;
    const content: AuditContent = {
      // never a moment told: the log says when things really happened
      at: instant(this.clock.presentMs()).toISOString(),
      actor: asStored(actor.username),
      action,
      subjectKind: subject.kind,
      subjectId: asStored(subject.id),
      detail: canonicalJson(withMeans(actor, detail)),
      requestId: actor.requestId,
    };
    const hash = entryHash(this.key, head.lane, seq, head.last_hash, content);
    await manager.query(
      `WITH entry AS (
         INSERT INTO audit_entries
           (lane, seq, at, actor, action, subject_kind, subject_id, detail, request_id, previous_hash, hash)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11))
       UPDATE audit_lanes SET last_seq = $2, last_hash = $11 WHERE lane = $1`,
      [
        head.lane,
        seq.toString(),
        content.at,
        content.actor,
        content.action,
        content.subjectKind,
        content.subjectId,
        content.detail,
        content.requestId,
        head.last_hash,
        hash,
      ],
    );
  }
}

/** Beside what was done, by which token or in whose place: the entry names both. */
function withMeans({ actingFor, tokenName }: Actor, detail: Json): Json {
  const means = {
    ...(actingFor === undefined ? {} : { actingFor }),
    ...(tokenName === undefined ? {} : { tokenName }),
  };
  if (Object.keys(means).length === 0) return detail;
  return isRecord(detail) ? { ...detail, ...means } : { ...means, detail };
}

function isRecord(value: Json): value is { readonly [name: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text as PostgreSQL gives it back, for it keeps neither NUL nor half a surrogate pair, and the hash must match. */
function asStored(text: string): string {
  return Buffer.from(text.replaceAll('\0', '\uFFFD'), 'utf8').toString('utf8');
}

/** A lane nobody else is writing to; when all are taken, waits for one. */
async function takeLane(manager: EntityManager): Promise<LaneHead> {
  const free: LaneHead[] = await manager.query(
    `SELECT lane, last_seq, last_hash FROM audit_lanes ORDER BY random() LIMIT 1 FOR UPDATE SKIP LOCKED`,
  );
  const lanes =
    free.length > 0
      ? free
      : await manager.query<LaneHead[]>(
          `SELECT lane, last_seq, last_hash FROM audit_lanes
           WHERE lane = $1 FOR UPDATE`,
          [Math.floor(Math.random() * 8)],
        );
  const [head] = lanes;
  if (head === undefined) throw new Error('the audit log has no lanes');
  return head;
}
