import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Audit } from '../../audit/audit.ts';
import type { Actor } from '../../platform/actor.ts';
import { Clock } from '../../platform/clock.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { invalidField } from '../../platform/http/domain-error.ts';
import { canonicalJson, type Json } from '../../shared/canonical-json.ts';
import { checkMapping } from './check-mapping.ts';
import type { ImportKind } from './domain/import-kind.ts';

/** A mapping to be kept; the fingerprint is that of the files it is for, null when it is for none in particular. */
export interface KeptMapping {
  readonly kind: ImportKind;
  readonly mapping: Json;
  readonly fingerprint: string | null;
}

export interface SavedMapping extends KeptMapping {
  readonly name: string;
  readonly updatedBy: string;
  readonly updatedAt: Date;
}

/** Mappings kept by name, so that next month's file is read like this month's. */
@Injectable()
export class SavedMappings {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  list(): Promise<SavedMapping[]> {
    return this.dataSource.query(
      `SELECT m.name AS name, m.kind AS kind, m.mapping AS mapping, m.fingerprint AS fingerprint,
              m.updated_by AS "updatedBy", m.updated_at AS "updatedAt"
       FROM import_mappings m ORDER BY m.name COLLATE "zh-Hans-CN-x-icu"`,
    );
  }

  async find(name: string): Promise<Json> {
    const [found]: { mapping: Json }[] = await this.dataSource.query(
      `SELECT m.mapping AS mapping FROM import_mappings m WHERE m.name = $1`,
      [name],
    );
    if (found === undefined)
      throw invalidField('mapping', 'unknown-mapping', 'There is no saved mapping of that name.');
    return found.mapping;
  }

  /** The mapping last saved for files of this fingerprint. */
  async withFingerprint(
    kind: ImportKind,
    fingerprint: string,
  ): Promise<{ readonly name: string; readonly mapping: Json } | null> {
    const [found]: { name: string; mapping: Json }[] = await this.dataSource.query(
      `SELECT m.name AS name, m.mapping AS mapping FROM import_mappings m
       WHERE m.fingerprint = $1 AND m.kind = $2 ORDER BY m.updated_at DESC, m.name LIMIT 1`,
      [fingerprint, kind],
    );
    return found ?? null;
  }

  /** Saves under the name, over what was there; a fingerprint is kept until another is given. Answers whether it is new. */
  async save(actor: Actor, name: string, { kind, mapping, fingerprint }: KeptMapping): Promise<{ created: boolean }> {
    checkMapping(kind, mapping);
    return inTransaction(this.dataSource, async (manager) => {
      const rows: { created: boolean }[] = await manager.query(
        `INSERT INTO import_mappings AS m (name, kind, mapping, fingerprint, updated_by, updated_at)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (name) DO UPDATE
           SET kind = excluded.kind, mapping = excluded.mapping,
               fingerprint = coalesce(excluded.fingerprint, m.fingerprint), updated_by = $5, updated_at = $6
           WHERE (m.kind, m.mapping, m.fingerprint)
             IS DISTINCT FROM (excluded.kind, excluded.mapping, coalesce(excluded.fingerprint, m.fingerprint))
         RETURNING (xmax = 0) AS created`,
        [name, kind, canonicalJson(mapping), fingerprint, actor.username, this.clock.now()],
      );
      const [written] = rows;
      if (written !== undefined) {
        await this.audit.record(
          manager,
          actor,
          'import-mapping.saved',
          { kind: 'import-mapping', id: name },
          { kind, mapping },
        );
      }
      return { created: written?.created ?? false };
    });
  }
}
