import type { TestApplication } from './application.ts';

type OfAudit = (city: { readonly caseAudit: string }) => string[];

const OF = '/api/case-audits/:id';

/** The writes about one audit. */
export const CASE_AUDIT_WRITES = [`POST ${OF}/items/:place/finding`, `POST ${OF}/closing`, `POST ${OF}/withdrawal`];

/** Every route about one audit, with its addresses. */
export const CASE_AUDIT_ADDRESSES: Readonly<Record<string, OfAudit>> = Object.fromEntries(
  [`GET ${OF}`, `GET ${OF}/items`, `GET ${OF}/items/:place`, ...CASE_AUDIT_WRITES].map((route): [string, OfAudit] => [
    route,
    ({ caseAudit }) => [(route.split(' ')[1] ?? '').replace(':id', caseAudit).replace(':place', '1')],
  ]),
);

/** A body in order for a step of an audit. */
export function caseAuditBodyFor(path: string): object {
  if (path.endsWith('/finding')) return { version: 0, inTime: 'yes', content: 'ok', substantiated: 'yes' };
  return path.endsWith('/withdrawal') ? { version: 1, reason: 'x' } : { version: 1 };
}

/** Draws every complaint of the city for its own office to check, and answers the audit's id. */
export async function caseAuditOf(redline: TestApplication, unit: string): Promise<string> {
  const office = await redline.as('inspection', unit);
  const { items } = (await office.get(`/api/case-audits/checkers?unit=${unit}`)).json<{
    items: { username: string }[];
  }>();
  const sample = { unit, period: '2026-11', drawnFrom: 'all', rule: 'all' };
  const answer = await office.post('/api/case-audits', { ...sample, checkers: [items[0]?.username] });
  return answer.json<{ id: string }>().id;
}
