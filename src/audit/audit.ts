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

/** What somebody did, as the log says it. */
export interface AuditedDeed {
  readonly actor: Actor;
  readonly action: string;
  readonly subject: AuditSubject;
  readonly detail?: Json;
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
    await this.recordAll(manager, [{ actor, action, subject, detail }]);
  }

  /** Appends several entries, in their order and in one lane: what was done at once. */
  async recordAll(manager: EntityManager, deeds: readonly AuditedDeed[]): Promise<void> {
    if (deeds.length === 0) return;
    const { lane, last_seq, last_hash } = await takeLane(manager);
    let [seq, previous] = [BigInt(last_seq), last_hash];
    const entries = deeds.map((deed) => {
      const content = this.contentOf(deed);
      const before = previous;
      seq += 1n;
      previous = entryHash(this.key, lane, seq, before, content);
      return { ...content, seq: seq.toString(), before, hash: previous };
    });
    await manager.query(
      `WITH entry AS (
         INSERT INTO audit_entries
           (lane, seq, at, actor, action, subject_kind, subject_id, detail, request_id, previous_hash, hash)
         SELECT $1::smallint, n.* FROM unnest($2::bigint[], $3::timestamptz[], $4::text[], $5::text[], $6::text[], $7::text[],
           $8::text[], $9::text[], $10::bytea[], $11::bytea[]) AS n)
       UPDATE audit_lanes SET last_seq = $12, last_hash = $13 WHERE lane = $1::smallint`,
      [
        lane,
        entries.map((entry) => entry.seq),
        entries.map(({ at }) => at),
        entries.map(({ actor }) => actor),
        entries.map(({ action }) => action),
        entries.map(({ subjectKind }) => subjectKind),
        entries.map(({ subjectId }) => subjectId),
        entries.map(({ detail }) => detail),
        entries.map(({ requestId }) => requestId),
        entries.map(({ before }) => before),
        entries.map(({ hash }) => hash),
        seq.toString(),
        previous,
      ],
    );
  }

  private contentOf({ actor, action, subject, detail = {} }: AuditedDeed): AuditContent {
    return {
      // never a moment told: the log says when things really happened
      at: instant(this.clock.presentMs()).toISOString(),
      actor: asStored(actor.username),
      action,
      subjectKind: subject.kind,
      subjectId: asStored(subject.id),
      detail: canonicalJson(withMeans(actor, detail)),
      requestId: actor.requestId,
    };
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
