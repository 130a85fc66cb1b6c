import type { TestApplication } from './application.ts';

/** The steps of a dispute, as its addresses call them. */
export const DISPUTE_STEPS: readonly string[] = ['evidence', 'withdrawal', 'verdict', 'judge'];

/** A body in order for a step of a dispute. */
export function disputeBodyFor(path: string): object {
  if (path.endsWith('/judge')) return { version: 1, username: 'x' };
  return { version: 1, reason: 'x', ...(path.endsWith('/verdict') ? { verdict: 'refused' } : {}) };
}

/** Files a dispute about a complaint of the city, with a file, and answers its id. */
export async function disputeOf(redline: TestApplication, unit: string, number: string): Promise<string> {
  const head = await redline.as('head', unit);
  const answer = await head.post('/api/disputes', { source: 'crm', number, ground: 'duplicate', reason: '重复' });
  const { id } = answer.json<{ id: string }>();
  await redline.dataSource.query(
    `INSERT INTO complaint_dispute_evidence (dispute_id, number, name, edition, kind, size, sha256, file, added_by, added_at)
     VALUES ($1, 1, 'a.txt', 1, 'text', 1, 'x', 'x', 'x', now())`,
    [id],
  );
  return id;
}
