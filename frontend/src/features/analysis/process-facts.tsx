import type { JSX } from 'react';
import { useLabels } from '../../language/use-labels.ts';
import { FactList } from '../../parts/fact-list.tsx';
import type { Indicator, Process } from './analysis.queries.ts';
import styles from './analysis.module.css';
import { BaselineSteps } from './baseline-steps.tsx';
import { analysisLabels } from './labels.ts';

/** What the chart says in words: whether it changed, whether it holds the line, and what it is measured by. */
export function ProcessFacts({
  process,
  direction,
}: {
  process: Process;
  direction: Indicator['direction'];
}): JSX.Element {
  const labels = useLabels(analysisLabels);
  const { variation, assurance, limit } = process;
  const held = direction === 'lower' ? labels.assurance : labels.assuranceHigher;
  const phase = process.phases.at(-1);
  const centre = phase?.centre ?? null;
  return (
    <section className={styles.section}>
      <FactList
        facts={[
          [labels.variationTitle, labels.variation[variation]],
          [
            labels.assuranceTitle,
            assurance === null || limit === null
              ? labels.noLimit
              : `${held[assurance]} · ${labels.limitLine(limit.scaled)}`,
          ],
          [labels.mean, centre === null ? labels.noRate : String(Number(centre))],
          [labels.baselineTitle, phase === undefined ? labels.noRate : baselineText(phase, labels)],
        ]}
      />
      <BaselineSteps process={process} />
    </section>
  );
}

function baselineText(phase: Process['phases'][number], labels: (typeof analysisLabels)['zh']): string {
  const { basis, baseline, observed, dispersion } = phase;
  const spread = dispersion === null ? '' : ` · ${labels.dispersion(dispersion)}`;
  if (baseline !== null) return labels.bases.locked(baseline.lockedBy, baseline.lockedAt.slice(0, 10)) + spread;
  return (basis === 'trial' ? labels.bases.trial(String(observed)) : labels.bases.open(String(observed))) + spread;
}
