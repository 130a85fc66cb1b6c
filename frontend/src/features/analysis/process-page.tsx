import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useSession } from '../../api/session.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { usePageTitle } from '../../parts/page-title.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { redLinePath } from '../../parts/reading-figures.ts';
import { StatePanel } from '../../parts/state-panel.tsx';
import { lastDay } from '../../place/period.ts';
import { usePlace, withParameters } from '../../place/use-place.ts';
import { type Grain, type Indicator, type Process, grains, processQuery } from './analysis.queries.ts';
import styles from './analysis.module.css';
import { IndicatorFrame } from './indicator-frame.tsx';
import { analysisLabels } from './labels.ts';
import { ProcessFacts } from './process-facts.tsx';
import { ProcessPicture } from './process-picture.tsx';

/** One indicator of one unit over its last closed periods: what is signal and what is noise. */
export function ProcessPage(): JSX.Element {
  const labels = useLabels(analysisLabels);
  const found = useSearchParams()[0].get('grain');
  const grain = grains.find((each) => each === found) ?? 'month';
  usePageTitle(labels.process);
  return (
    <IndicatorFrame title={labels.process} choices={<GrainChoice grain={grain} />}>
      {(indicator) => <IndicatorProcess indicator={indicator} grain={grain} />}
    </IndicatorFrame>
  );
}

function GrainChoice({ grain }: { grain: Grain }): JSX.Element {
  const labels = useLabels(analysisLabels);
  const [, setSearch] = useSearchParams();
  return (
    <label className={styles.choice}>
      {labels.grain}
      <select
        value={grain}
        onChange={({ target }) => setSearch((before) => withParameters(before, { grain: target.value }))}
      >
        {grains.map((each) => (
          <option key={each} value={each}>
            {labels.grains[each]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The chart ends with the period of the page, or today while that one is open. */
function IndicatorProcess({ indicator, grain }: { indicator: Indicator; grain: Grain }): JSX.Element {
  const { place, linkTo } = usePlace();
  const labels = useLabels(analysisLabels);
  const { today } = useSession().organization;
  const limit = useSearchParams()[0].get('limit');
  const end = lastDay(place.period);
  const asOf = place.asOf ?? (end < today ? end : today);
  const question = { unit: place.unit, indicator: indicator.code, grain, asOf };
  const query = useQuery(processQuery(limit === null ? question : { ...question, limit }));
  return (
    <QueryView query={query} skeleton={[64, 320, 120]}>
      {(process) => (
        <>
          <Conclusion process={process} />
          <p className={styles.links}>
            <Link to={linkTo(redLinePath(indicator.code))}>{labels.redLine}</Link>
            <Link to={linkTo('/complaints', { indicator: indicator.code })}>{labels.complaints}</Link>
          </p>
          {process.points.length < 2 ? (
            <StatePanel title={labels.tooLittle}>{labels.tooLittleText}</StatePanel>
          ) : (
            <div className={styles.columns}>
              <ProcessPicture process={process} />
              <ProcessFacts process={process} direction={indicator.direction} />
            </div>
          )}
        </>
      )}
    </QueryView>
  );
}

function Conclusion({ process }: { process: Process }): JSX.Element {
  const language = useLanguage();
  return (
    <p className={styles.conclusion}>
      {inLanguage(process.unit.name, language)}
      {language === 'zh' ? '：' : ': '}
      {inLanguage(process.conclusion, language)}
    </p>
  );
}
