import type { PastOrder } from './past-orders.ts';
import { TICKET_TYPES } from './ticket-types.ts';

/** What an order of the past found wrong, and what it asked for. */
export function pastWords({ title, metric }: PastOrder): { readonly problem: string; readonly requirement: string } {
  if (metric === null)
    return { problem: `${title}：检查中多次发现未落实到位。`, requirement: '建立台账，逐项落实，附抽查样本。' };
  const type = TICKET_TYPES[metric.type];
  return {
    problem: `${title}：近6周${type}类工单明显增多，增幅居同类地市前列。`,
    requirement: `五周内完成整改，${type}类工单降三成，附回访样本。`,
  };
}
