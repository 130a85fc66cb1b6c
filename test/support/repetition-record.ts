import { Audit } from '../../src/audit/audit.ts';
import { system } from '../../src/platform/actor.ts';
import { inTransaction } from '../../src/platform/database/transaction.ts';
import type { TestApplication } from './application.ts';

export const REPETITION_CLOSURE = 'POST /api/repetition-warnings/:id/closure';

/** A warning about a ticket of the unit that was dispatched three times, told to nobody; answers its id. */
export function repetitionOf({ app, dataSource }: TestApplication, unit: string, number: string): Promise<string> {
  return inTransaction(dataSource, async (manager) => {
    const [row] = await manager.query<{ id: string }[]>(
      `INSERT INTO repetition_warnings (kind, subject, rung, count, since, unit_id, source_id, number, told, told_at, told_on)
       SELECT 'dispatch', $2, 1, 3, '2026-11-01', u.id, s.id, $2, '{}', now(), '2026-11-02'
       FROM units u, complaint_sources s WHERE u.code = $1 AND s.code = 'crm' RETURNING id`,
      [unit, number],
    );
    const id = row?.id ?? '';
    await app.get(Audit).record(manager, system('test'), 'repetition.dispatch', { kind: 'repetition-warning', id });
    return id;
  });
}
