import { type JSX, useMemo } from 'react';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Chart } from '../../widgets/chart.tsx';
import type { Process } from './analysis.queries.ts';
import styles from './analysis.module.css';
import { analysisLabels } from './labels.ts';
import { processChart, signalShapes } from './process-chart.ts';
import { ProcessTable } from './process-table.tsx';
import { SignalShape } from './signal-shape.tsx';

/** The chart, what its marks mean, and the same figures as a table. */
export function ProcessPicture({ process }: { process: Process }): JSX.Element {
  const labels = useLabels(analysisLabels);
  const language = useLanguage();
  const options = useMemo(() => processChart(process, labels), [process, labels]);
  const name = labels.chartName(inLanguage(process.indicatorName, language));
  const kinds = signalShapes.filter(({ kind }) => process.points.some(({ signals }) => signals[0]?.kind === kind));
  return (
    <section className={styles.section}>
      <div className={styles.chart}>
        <Chart options={options} name={name} />
      </div>
      {kinds.length > 0 && (
        <ul className={styles.legend}>
          {kinds.map(({ kind, shape }) => (
            <li key={kind}>
              <SignalShape shape={shape} /> {labels.signals[kind]}
            </li>
          ))}
        </ul>
      )}
      <details className={styles.behind}>
        <summary>{labels.showTable}</summary>
        <ProcessTable process={process} />
      </details>
    </section>
  );
}
