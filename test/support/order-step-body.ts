import { orderBody } from './order-body.ts';

const STEP = { note: 'to see what happens', version: 1 };

/** A body in order for a step of an order. */
export function orderBodyFor(path: string): object {
  if (path.endsWith('/:id')) return { ...orderBody({ lead: { unit: 'BG' } }), version: 1 };
  if (path.endsWith('/plan')) return { ...STEP, measures: [] };
  if (path.endsWith('/progress')) return { ...STEP, progress: 40 };
  if (path.endsWith('/reopening')) return { ...STEP, dueDay: '2026-12-11' };
  if (path.endsWith('/keeping-open')) return { ...STEP, owner: 'x', wording: 'x', reviewDay: '2026-12-11' };
  if (path.endsWith('/extensions')) return { reason: 'x', version: 1, until: '2026-12-11' };
  return path.includes('/extensions/') ? { reason: 'x', version: 1 } : STEP;
}
