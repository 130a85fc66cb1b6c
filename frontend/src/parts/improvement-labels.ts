import { defineLabels } from '../language/labels.ts';

/** What an order may improve beyond its own matter, by kind. */
export const improvementLabels = defineLabels(
  {
    kinds: { process: '理顺流程', rule: '完善制度', service: '提升服务' },
  },
  {
    kinds: { process: 'Process straightened', rule: 'Rule completed', service: 'Service raised' },
  },
);
