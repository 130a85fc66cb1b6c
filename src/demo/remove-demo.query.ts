import type { EntityManager } from 'typeorm';
import { COUNT_TABLES, INDICATOR_TABLES } from '../complaints/counts/count-tables.ts';
import { markComplaints } from '../complaints/search/search-backlog.ts';
import { removeDemoDefinitions } from './remove-demo-definitions.query.ts';
import { removeDemoSource } from './remove-demo-source.query.ts';
import { removeDemoStatements } from './remove-demo-statements.query.ts';

const DEMO_UNITS = `SELECT u.id FROM units u WHERE u.code = ANY ($1)`;
const ALL_UNITS = `SELECT u.id FROM units u WHERE u.code = ANY ($1) OR u.code = 'root'`;
const DEMO_IMPORTS = `SELECT i.id FROM imports i WHERE i.created_by = ANY ($1)`;

/** Everything kept by unit; with the demo's units all of it goes. */
const BY_UNIT = [
  'complaint_unmaskings',
  'complaint_extensions',
  'complaint_pauses',
  'daily_totals',
  'daily_totals_history',
  'source_coverage',
  'official_figures',
  'customer_base',
  'customer_base_history',
  'unit_history',
];

/** Deletes the demo, inside out; the caller has made sure that nothing of anybody else stands on it. */
export async function removeDemo(
  manager: EntityManager,
  units: readonly string[],
  authors: readonly string[],
  people: readonly string[],
): Promise<void> {
  await manager.query(`SET LOCAL redline.demo_removal = 'on'`);
  const run = (statement: string, param: readonly string[]) => manager.query(statement, [param]);
  await run(
    `DELETE FROM briefings WHERE review_id IN (SELECT r.id FROM reviews r WHERE r.unit_id IN (${ALL_UNITS}))`,
    units,
  );
  await run(`DELETE FROM reviews WHERE unit_id IN (${ALL_UNITS})`, units);
  // those of the whole company were reckoned from the demo's figures too
  await run(`DELETE FROM process_baselines WHERE unit_id IN (${ALL_UNITS})`, units);
  await run(`DELETE FROM projections WHERE unit_id IN (${ALL_UNITS})`, units);
  await run(`DELETE FROM kept_readings WHERE unit_id IN (${ALL_UNITS})`, units);
  await run(`DELETE FROM levers WHERE unit_id IN (${ALL_UNITS})`, units);
  await run(
    `DELETE FROM supervision_orders WHERE unit_id IN (${ALL_UNITS}) OR lead_unit_id IN (${ALL_UNITS})
       OR id IN (SELECT p.order_id FROM supervision_order_partners p WHERE p.unit_id IN (${ALL_UNITS}))`,
    units,
  );
  await run(`DELETE FROM supervision_order_numbers WHERE unit_id IN (${ALL_UNITS})`, units);
  await removeDemoStatements(manager, units);
  // the search forgets them by itself: while this runs it may still be writing what they are found by
  await markComplaints(manager, `SELECT c.source_id, c.number FROM complaints c WHERE c.unit_id IN (${DEMO_UNITS})`, [
    units,
  ]);
  await run(
    `DELETE FROM complaint_history h USING complaints c
     WHERE h.source_id = c.source_id AND h.number = c.number AND c.unit_id IN (${DEMO_UNITS})`,
    units,
  );
  await run(`DELETE FROM complaints WHERE unit_id IN (${DEMO_UNITS})`, units);
  for (const { name } of [...COUNT_TABLES, ...INDICATOR_TABLES]) {
    await run(`DELETE FROM ${name} WHERE unit_id IN (${DEMO_UNITS})`, units);
  }
  for (const name of BY_UNIT) await run(`DELETE FROM ${name} WHERE unit_id IN (${DEMO_UNITS})`, units);
  await run(`DELETE FROM customer_base WHERE import_id IN (${DEMO_IMPORTS})`, authors);
  await run(`DELETE FROM import_reversals WHERE import_id IN (${DEMO_IMPORTS})`, authors);
  await run(`DELETE FROM complaint_search_backlog WHERE import_id IN (${DEMO_IMPORTS})`, authors);
  await removeDemoSource(manager);
  await removeDemoDefinitions(manager, authors);
  await run(`DELETE FROM imports WHERE created_by = ANY ($1)`, authors);
  await run(`DELETE FROM official_figures WHERE updated_by = ANY ($1)`, authors);
  const demoEvents = `SELECT e.id FROM events e WHERE e.created_by = ANY ($1)`;
  await run(`DELETE FROM event_withdrawals WHERE event_id IN (${demoEvents})`, authors);
  await run(`DELETE FROM event_units WHERE event_id IN (${demoEvents})`, authors);
  await run(`DELETE FROM events WHERE created_by = ANY ($1)`, authors);
  await run(`DELETE FROM users WHERE username = ANY ($1)`, people);
  // the deeper ones first, for a unit is held by those below it
  await run(
    `DELETE FROM units WHERE code = ANY ($1) AND parent_id <> (SELECT u.id FROM units u WHERE u.code = 'root')`,
    units,
  );
  await run(`DELETE FROM units WHERE code = ANY ($1)`, units);
  await manager.query(
    `DELETE FROM complaint_sources s WHERE NOT EXISTS (SELECT FROM complaints c WHERE c.source_id = s.id)
       AND NOT EXISTS (SELECT FROM imports i WHERE i.source_id = s.id)`,
  );
}

/** Gives the whole company its former name back, unless somebody has called it otherwise meanwhile. */
export async function renameRoot(manager: EntityManager, demoName: string): Promise<void> {
  await manager.query(
    `UPDATE units u SET name_zh = d.former_root ->> 'zh', name_en = d.former_root ->> 'en', kind = d.former_root ->> 'kind',
       version = u.version + 1
     FROM demo d WHERE u.code = 'root' AND u.name_zh = $1`,
    [demoName],
  );
}
