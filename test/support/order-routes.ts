import { orderBody } from './order-body.ts';

const STEPS = (
  'signature-request signature redraft acknowledgement plan progress submission return acceptance strike-off ' +
  'keeping-open reopening withdrawal extensions evidence contest settlement observation'
).split(' ');
const ORDERS = '/api/supervision-orders';

/** Every route that names an order, with its address for one. */
export const ORDER_ADDRESSES: Readonly<Record<string, (order: string) => string>> = {
  [`GET ${ORDERS}/:id`]: (order) => `${ORDERS}/${order}`,
  [`PUT ${ORDERS}/:id`]: (order) => `${ORDERS}/${order}`,
  [`GET ${ORDERS}/:id/outcome`]: (order) => `${ORDERS}/${order}/outcome`,
  [`PUT ${ORDERS}/:id/outcome`]: (order) => `${ORDERS}/${order}/outcome`,
  [`DELETE ${ORDERS}/:id/outcome`]: (order) => `${ORDERS}/${order}/outcome?version=1`,
  ...Object.fromEntries(
    STEPS.map((step) => [`POST ${ORDERS}/:id/${step}`, (order: string) => `${ORDERS}/${order}/${step}`]),
  ),
  [`POST ${ORDERS}/:id/extensions/:number/approval`]: (order) => `${ORDERS}/${order}/extensions/1/approval`,
  [`POST ${ORDERS}/:id/extensions/:number/refusal`]: (order) => `${ORDERS}/${order}/extensions/1/refusal`,
  [`GET ${ORDERS}/:id/evidence/:number/file`]: (order) => `${ORDERS}/${order}/evidence/1/file`,
};

/** Those of them that change the order. */
export const ORDER_WRITES = Object.keys(ORDER_ADDRESSES).filter((route) => !route.startsWith('GET '));

const STEP = { version: 1, note: 'x' };

/** A body that could be accepted on a route. */
export function orderBodyFor(path: string): object {
  if (path.endsWith('/:id')) return { ...orderBody({ lead: { unit: 'BG' } }), version: 1 };
  if (path.endsWith('/outcome')) {
    const subject = { kind: 'types', layer: 'ticket', types: ['network'] };
    return { version: 1, subject, unit: 'BG', days: 28, reduction: 30 };
  }
  if (path.endsWith('/plan')) return { ...STEP, measures: [] };
  if (path.endsWith('/progress')) return { ...STEP, progress: 40 };
  if (path.endsWith('/reopening')) return { ...STEP, dueDay: '2026-12-11' };
  if (path.endsWith('/settlement')) return { ...STEP, verdict: 'refused' };
  if (path.endsWith('/observation')) return { ...STEP, until: '2026-12-11' };
  if (path.endsWith('/keeping-open')) return { ...STEP, owner: 'x', wording: 'x', reviewDay: '2026-12-11' };
  if (path.endsWith('/extensions')) return { reason: 'x', version: 1, until: '2026-12-11' };
  return path.includes('/extensions/') ? { reason: 'x', version: 1 } : STEP;
}
