import type { EntityManager } from 'typeorm';
import type { BaseItem, CustomerBase } from '../../../organization/customer-base/customer-base.service.ts';
import type { Grain } from '../../../organization/customer-base/customer-base.query.ts';
import type { UnitScope } from '../../../organization/scope.ts';
import type { Actor } from '../../../platform/actor.ts';
import { stageTable } from '../stage-table.ts';
import type { WrittenRows } from './publish-complaints.ts';

/** Writes the customer base of a file, one series after the other. */
export async function publishCustomerBase(
  manager: EntityManager,
  base: CustomerBase,
  actor: Actor & UnitScope,
  importId: string,
): Promise<WrittenRows> {
  const series: { code: string; grain: Grain; items: BaseItem[] }[] = await manager.query(
    `SELECT s.series AS code, s.grain AS grain,
            json_agg(json_build_object('unit', s.unit, 'period', s.period, 'value', s.value::text) ORDER BY s.line) AS items
     FROM ${stageTable(importId)} s GROUP BY s.series, s.grain ORDER BY s.series`,
  );
  const written = { created: 0, updated: 0, unchanged: 0 };
  for (const { code, grain, items } of series) {
    const outcome = await base.writeIn(manager, actor, code, grain, items);
    written.created += outcome.created;
    written.updated += outcome.updated;
    written.unchanged += outcome.unchanged;
  }
  return written;
}
