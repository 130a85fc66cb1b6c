import { expect } from '@jest/globals';
import type { Agent, Answer } from './agent.ts';

/** What holds whatever was sent: the counts equal a recount, the audit log is whole, the process answers. */
export async function expectSound(admin: Agent): Promise<void> {
  const recount = await admin.post('/api/counts/verification');
  expect([recount.status, recount.json()]).toEqual([200, { differences: [], differing: 0, repaired: false }]);
  const verification = await admin.post('/api/audit-verifications');
  expect([verification.status, verification.json()]).toMatchObject([200, { intact: true, faults: [] }]);
  expect((await admin.get('/api/health/ready')).status).toBe(200);
}

const INSIDES =
  /QueryFailedError|node_modules|\.[cm]?[jt]s:\d|\n\s+at |invalid input|syntax error|relation "|column "|operator does not exist|duplicate key|violates|out of range for type|\bENOENT\b|postgres(?:ql)?:\/\//i;

/** What is wrong with an answer to hostile input, in a few words; undefined when it is a clean one. */
export function flawOf({ status, headers, text }: Answer, allowed: readonly number[]): string | undefined {
  if (!allowed.includes(status)) return `${status} ${text.slice(0, 300)}`;
  if (status < 400) return undefined;
  if (INSIDES.test(text)) return `${status} shows the inside: ${text.slice(0, 300)}`;
  const { 'content-type': type } = headers;
  const isProblem = typeof type === 'string' && type.startsWith('application/problem+json');
  return isProblem ? undefined : `${status} is no problem document: ${text.slice(0, 100)}`;
}

/** Does the work for every item, a few at a time, and keeps the order of the results. */
export async function each<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
  atOnce = 8,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let from = 0; from < items.length; from += atOnce) {
    results.push(...(await Promise.all(items.slice(from, from + atOnce).map(work))));
  }
  return results;
}
