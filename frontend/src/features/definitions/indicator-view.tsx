import { type JSX, useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { usePermission } from '../../api/session.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { ActionLink } from '../../parts/action-link.tsx';
import { Button } from '../../parts/button.tsx';
import { type Fact, FactList } from '../../parts/fact-list.tsx';
import { ApportionForm } from './apportion-form.tsx';
import styles from './definitions.module.css';
import type { Indicator, Limit } from './definitions.queries.ts';
import { indicatorSentence } from './indicator-sentence.ts';
import { definitionLabels } from './labels.ts';
import { LimitChangeForm } from './limit-change-form.tsx';
import { LimitForm } from './limit-form.tsx';
import { LimitTable, type LimitStep } from './limit-table.tsx';
import { IndicatorHistory, LimitHistory } from './version-history.tsx';

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
  const [chosen, setChosen] = useState<{ limit: Limit; step: LimitStep } | null>(null);
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
      <p className={styles.actions}>
        {may('definition-changes.propose') && (
          <ActionLink to={`/data/definitions/${indicator.code}/change`}>{labels.propose}</ActionLink>
        )}
        <Link to={`/data/changes?code=${indicator.code}`}>{labels.changes}</Link>
      </p>
      <details className={styles.more}>
        <summary>{labels.history(indicator.version)}</summary>
        <IndicatorHistory code={indicator.code} />
      </details>
      <h3>{labels.limits}</h3>
      <LimitTable limits={limits} today={today} choose={(limit, step) => setChosen({ limit, step })} />
      {may('definitions.write') && !isDrawing && <Button onClick={() => setIsDrawing(true)}>{labels.draw}</Button>}
      {isDrawing && <LimitForm indicator={indicator} today={today} close={() => setIsDrawing(false)} />}
      {chosen !== null && (
        <ChosenLimit
          key={`${chosen.limit.code} ${chosen.step}`}
          {...chosen}
          today={today}
          close={() => setChosen(null)}
        />
      )}
    </article>
  );
}

interface ChosenLimitProps {
  limit: Limit;
  step: LimitStep;
  today: string;
  close: () => void;
}

/** The form or the history of one limit, below the table it was chosen in. */
function ChosenLimit({ limit, step, today, close }: ChosenLimitProps): JSX.Element {
  const labels = useLabels(definitionLabels);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.focus();
    place.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={place} tabIndex={-1} className={styles.chosen}>
      {step === 'change' && <LimitChangeForm limit={limit} today={today} close={close} />}
      {step === 'apportion' && <ApportionForm limit={limit} close={close} />}
      {step === 'history' && (
        <section className={styles.form} aria-label={labels.historyOf(limit.code)}>
          <h3>{labels.historyOf(limit.code)}</h3>
          <LimitHistory code={limit.code} />
          <Button onClick={close}>{labels.close}</Button>
        </section>
      )}
    </div>
  );
}

function factsOf(indicator: Indicator, labels: (typeof definitionLabels)['zh']): Fact[] {
  const { version, direction = 'lower', annualMethod, minimumBase, secondaryThreshold, confirmation } = indicator;
  const { seriesBreaks = [], sources = [] } = indicator;
  const breaks = seriesBreaks.map(({ date, note }) => `${date} ${note}`).join(' · ');
  return [
    [labels.version, labels.versionText(version)],
    [labels.direction, labels.directions[direction]],
    [labels.annual, annualMethod === undefined ? null : labels.annualMethods[annualMethod]],
    [
      labels.minimumBase,
      minimumBase === undefined || minimumBase === null ? null : labels.minimumBaseText(minimumBase),
    ],
    [labels.threshold, secondaryThreshold ? labels.thresholdText(secondaryThreshold.count) : null],
    [
      labels.confirmation,
      confirmation ? labels.confirmationText(String(confirmation.workingDays), confirmation.by ?? '') : null,
    ],
    [labels.breaks, breaks === '' ? null : breaks],
    [labels.sources, sources.length === 0 ? null : sources.join(' · ')],
  ];
}
