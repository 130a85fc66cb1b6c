import type { EntityManager } from 'typeorm';
import { removeDemoCaseAudits } from './remove-demo-case-audits.query.ts';
import { removeDemoDisputes } from './remove-demo-disputes.query.ts';
import { removeDemoMarks } from './remove-demo-marks.query.ts';
import { removeDemoRepetitions } from './remove-demo-repetitions.query.ts';

/** Deletes what people said of single complaints of the demo, while the complaints are still there. */
export async function removeDemoStatements(manager: EntityManager, units: readonly string[]): Promise<void> {
  await removeDemoCaseAudits(manager, units);
  await removeDemoDisputes(manager, units);
  await removeDemoMarks(manager, units);
  await removeDemoRepetitions(manager, units);
}
