import { type JSX, useState } from 'react';
import { usePermission } from '../../api/session.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import { type Fact, FactList } from '../../parts/fact-list.tsx';
import styles from './definitions.module.css';
import type { Indicator, Limit } from './definitions.queries.ts';
import { indicatorSentence } from './indicator-sentence.ts';
import { definitionLabels } from './labels.ts';
import { LimitForm } from './limit-form.tsx';
import { LimitTable } from './limit-table.tsx';

interface IndicatorViewProps {
  indicator: Indicator;
  limits: readonly Limit[];
  today: string;
}

/** One indicator: in plain words, in both languages, then what it is judged by. */
export function IndicatorView({ indicator, limits, today }: IndicatorViewProps): JSX.Element {
  const labels = useLabels(definitionLabels);
  const language = useLanguage();
  const may = usePermission();
  const [isDrawing, setIsDrawing] = useState(false);
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <article>
      <h2>{inLanguage(indicator.name, language)}</h2>
      <p className={styles.small}>
        {indicator.code} · {indicator.name[other]}
      </p>
      <p className={styles.sentence}>{indicatorSentence(indicator, language)}</p>
      <p className={styles.translated} lang={other === 'zh' ? 'zh-CN' : 'en'}>
        {indicatorSentence(indicator, other)}
      </p>
      <FactList facts={factsOf(indicator, labels)} />
      <h3>{labels.limits}</h3>
      <LimitTable limits={limits} today={today} />
      {may('definitions.write') && !isDrawing && <Button onClick={() => setIsDrawing(true)}>{labels.draw}</Button>}
      {isDrawing && <LimitForm indicator={indicator} today={today} close={() => setIsDrawing(false)} />}
    </article>
  );
}

function factsOf(indicator: Indicator, labels: (typeof definitionLabels)['zh']): Fact[] {
  const { version, direction = 'lower', annualMethod, minimumBase, seriesBreaks = [], sources = [] } = indicator;
  const breaks = seriesBreaks.map(({ date, note }) => `${date} ${note}`).join(' · ');
  return [
    [labels.version, labels.versionText(version)],
    [labels.direction, labels.directions[direction]],
    [labels.annual, annualMethod === undefined ? null : labels.annualMethods[annualMethod]],
    [
      labels.minimumBase,
      minimumBase === undefined || minimumBase === null ? null : labels.minimumBaseText(minimumBase),
    ],
    [labels.breaks, breaks === '' ? null : breaks],
    [labels.sources, sources.length === 0 ? null : sources.join(' · ')],
  ];
}
