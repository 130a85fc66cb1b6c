import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Audit } from '../../audit/audit.ts';
import type { Actor } from '../../platform/actor.ts';
import { Clock } from '../../platform/clock.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { invalidField } from '../../platform/http/domain-error.ts';
import { canonicalJson, type Json } from '../../shared/canonical-json.ts';
import { checkMapping } from './check-mapping.ts';

export interface SavedMapping {
  readonly name: string;
  readonly mapping: Json;
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
      `SELECT m.name AS name, m.mapping AS mapping, m.updated_by AS "updatedBy", m.updated_at AS "updatedAt"
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

  /** Saves under the name, over what was there; answers whether it is new. */
  async save(actor: Actor, name: string, mapping: Json): Promise<{ created: boolean }> {
    checkMapping('complaints', mapping);
    return inTransaction(this.dataSource, async (manager) => {
      const rows: { created: boolean }[] = await manager.query(
        `INSERT INTO import_mappings AS m (name, mapping, updated_by, updated_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (name) DO UPDATE SET mapping = excluded.mapping, updated_by = $3, updated_at = $4
           WHERE m.mapping <> excluded.mapping
         RETURNING (xmax = 0) AS created`,
        [name, canonicalJson(mapping), actor.username, this.clock.now()],
      );
      const [written] = rows;
      if (written !== undefined) {
        await this.audit.record(
          manager,
          actor,
          'import-mapping.saved',
          { kind: 'import-mapping', id: name },
          { mapping },
        );
      }
      return { created: written?.created ?? false };
    });
  }
}
