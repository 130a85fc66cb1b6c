import { type JSX, useMemo } from 'react';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Chart } from '../../widgets/chart.tsx';
import type { RankedGroup, Ranking } from './analysis.queries.ts';
import styles from './analysis.module.css';
import { funnelChart } from './funnel-chart.ts';
import { analysisLabels } from './labels.ts';

/** A funnel for each kind of unit that has enough peers; the table beside it holds the same figures. */
export function FunnelPicture({ ranking }: { ranking: Ranking }): JSX.Element {
  const groups = ranking.groups.filter(({ curve }) => curve.length > 0);
  return (
    <section className={styles.section}>
      {groups.map((group) => (
        <Funnel key={group.kind} ranking={ranking} group={group} named={groups.length > 1} />
      ))}
    </section>
  );
}

function Funnel({ ranking, group, named }: { ranking: Ranking; group: RankedGroup; named: boolean }): JSX.Element {
  const labels = useLabels(analysisLabels);
  const language = useLanguage();
  const options = useMemo(() => funnelChart(ranking, group, labels, language), [ranking, group, labels, language]);
  return (
    <>
      {named && <h2>{labels.group(group.kind)}</h2>}
      <div className={styles.chart}>
        <Chart options={options} name={labels.funnelName(inLanguage(ranking.indicatorName, language))} />
      </div>
      <p className={styles.foot}>
        {labels.funnelNote(group.mean ?? '?', group.median ?? '?')} · {labels.limits95} - - · {labels.limits998} ——
        {group.overDispersed && <> · {labels.overDispersed}</>}
      </p>
    </>
  );
}
