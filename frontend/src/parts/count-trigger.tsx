import type { JSX } from 'react';
import type { Reading } from '../api/models.ts';
import { defineLabels } from '../language/labels.ts';
import { grouped } from '../language/numbers.ts';
import { useLabels } from '../language/use-labels.ts';

const countTriggerLabels = defineLabels(
  {
    trigger: '件数触发',
    reached: (count: string, threshold: string) => `件数触发：${count}件，达到件数阈值${threshold}件`,
  },
  {
    trigger: 'count trigger',
    reached: (count: string, threshold: string) => `Count trigger: ${count}, threshold ${threshold}`,
  },
);

interface CountTriggerProps {
  reading: Pick<Reading, 'count' | 'countThreshold'>;
  /** Only the word, where there is room for no more; the figures are spoken with it. */
  short?: boolean;
}

/** Why a line warns though no breach is likely: the count has reached its own threshold. Nothing where it has not. */
export function CountTrigger({
  reading: { count, countThreshold },
  short = false,
}: CountTriggerProps): JSX.Element | null {
  const labels = useLabels(countTriggerLabels);
  if (countThreshold?.reached !== true) return null;
  const words = labels.reached(grouped(count), grouped(countThreshold.count));
  return short ? <span title={words}>{labels.trigger}</span> : <span>{words}</span>;
}
