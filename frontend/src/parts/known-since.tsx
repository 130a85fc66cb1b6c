import type { JSX } from 'react';
import type { Reading } from '../api/models.ts';
import { defineLabels } from '../language/labels.ts';
import { compareDecimals, grouped, magnitude } from '../language/numbers.ts';
import { useLabels } from '../language/use-labels.ts';

const knownLabels = defineLabels(
  {
    since: (then: string, now: string) => `当日${then}，今日补到${now}`,
    lessSince: (then: string, now: string) => `当日${then}，今日减到${now}`,
    more: (count: string) => `补${count}`,
    fewer: (count: string) => `减${count}`,
  },
  {
    since: (then: string, now: string) => `${then} known that day, ${now} by now`,
    lessSince: (then: string, now: string) => `${then} known that day, ${now} by now`,
    more: (count: string) => `+${count}`,
    fewer: (count: string) => `−${count}`,
  },
);

interface KnownSinceProps {
  reading: Pick<Reading, 'count' | 'known'>;
  /** Only by how many, where there is room for no more; the whole is spoken with it. */
  short?: boolean;
}

/** What is known by now of a day that is shown as it was known then; nothing where that is the same. */
export function KnownSince({ reading: { count, known }, short = false }: KnownSinceProps): JSX.Element | null {
  const labels = useLabels(knownLabels);
  if (known === undefined || known.countNow === count) return null;
  const isMore = compareDecimals(known.countNow, count) > 0;
  const words = (isMore ? labels.since : labels.lessSince)(grouped(count), grouped(known.countNow));
  if (!short) return <span className="muted">{words}</span>;
  const difference = (BigInt(known.countNow) - BigInt(count)).toString();
  return (
    <span className="muted" title={words}>
      {(isMore ? labels.more : labels.fewer)(grouped(magnitude(difference)))}
    </span>
  );
}
