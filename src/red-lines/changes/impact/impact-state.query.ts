import type { DataSource, EntityManager } from 'typeorm';
import type { ProposalKind } from '../domain/change-proposal.ts';

/** A proposal whose impact is to be counted. */
export interface ImpactOrder {
  readonly id: string;
  readonly kind: ProposalKind;
  readonly body: unknown;
  readonly unitPath: string;
}

/** The proposal, while its impact is being counted; undefined once that is done or broken off. */
export async function impactOrder(db: DataSource | EntityManager, id: string): Promise<ImpactOrder | undefined> {
  const rows = await db.query<ImpactOrder[]>(
    `SELECT p.id AS id, p.kind AS kind, p.body AS body, u.path AS "unitPath"
     FROM change_proposals p JOIN units u ON u.code = p.unit_code
     WHERE p.id = $1 AND p.impact_state = 'counting'`,
    [id],
  );
  return rows[0];
}

/** Those a stopped process left behind. */
export async function uncountedImpacts(manager: EntityManager): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    `SELECT p.id AS id FROM change_proposals p WHERE p.impact_state = 'counting' AND p.state = 'proposed' ORDER BY p.id`,
  );
  return rows.map(({ id }) => id);
}

/** Leaves the state of counting; false when somebody else has. */
export async function endCounting(
  db: DataSource | EntityManager,
  id: string,
  state: 'ready' | 'cancelled' | 'failed',
  at: Date,
): Promise<boolean> {
  const [, ended] = await db.query<[unknown, number]>(
    `UPDATE change_proposals SET impact_state = $2, impact_progress = CASE WHEN $2 = 'ready' THEN 1 ELSE impact_progress END,
       impact_at = CASE WHEN $2 = 'ready' THEN $3 ELSE impact_at END
     WHERE id = $1 AND impact_state = 'counting'`,
    [id, state, at],
  );
  return ended === 1;
}

/** Begins to count anew what is still to be decided; false when it is being counted already. */
export async function beginCounting(manager: EntityManager, id: string): Promise<boolean> {
  const [, begun] = await manager.query<[unknown, number]>(
    `UPDATE change_proposals SET impact_state = 'counting', impact_progress = 0
     WHERE id = $1 AND state = 'proposed' AND impact_state <> 'counting'`,
    [id],
  );
  return begun === 1;
}

export async function reportProgress(db: DataSource | EntityManager, id: string, progress: number): Promise<void> {
  await db.query(`UPDATE change_proposals SET impact_progress = $2 WHERE id = $1 AND impact_state = 'counting'`, [
    id,
    progress,
  ]);
}
