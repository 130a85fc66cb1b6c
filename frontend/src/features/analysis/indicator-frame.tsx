import { useQuery } from '@tanstack/react-query';
import type { JSX, ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { StatePanel } from '../../parts/state-panel.tsx';
import { withParameters } from '../../place/use-place.ts';
import { type Indicator, indicatorsQuery } from './analysis.queries.ts';
import styles from './analysis.module.css';
import { analysisLabels } from './labels.ts';

interface IndicatorFrameProps {
  title: string;
  /** Further choices beside that of the indicator. */
  choices?: ReactNode;
  children: (indicator: Indicator) => ReactNode;
}

/** A page about one indicator: the one in the address, else the first; choosing another writes it there. */
export function IndicatorFrame({ title, choices, children }: IndicatorFrameProps): JSX.Element {
  const labels = useLabels(analysisLabels);
  const query = useQuery(indicatorsQuery);
  const code = useSearchParams()[0].get('indicator');
  return (
    <div className={styles.page}>
      <QueryView query={query} skeleton={[40, 40, 360]}>
        {(indicators) => {
          const chosen = indicators.find((each) => each.code === code) ?? indicators[0];
          if (chosen === undefined) return <StatePanel title={labels.noIndicator}>{labels.noIndicatorText}</StatePanel>;
          return (
            <>
              <header className={styles.head}>
                <h1>{title}</h1>
                <IndicatorChoice indicators={indicators} chosen={chosen.code} />
                {choices}
              </header>
              {children(chosen)}
            </>
          );
        }}
      </QueryView>
    </div>
  );
}

function IndicatorChoice({ indicators, chosen }: { indicators: readonly Indicator[]; chosen: string }): JSX.Element {
  const labels = useLabels(analysisLabels);
  const language = useLanguage();
  const [, setSearch] = useSearchParams();
  return (
    <label className={styles.choice}>
      {labels.indicator}
      <select
        value={chosen}
        onChange={({ target }) =>
          setSearch((before) => withParameters(before, { indicator: target.value, limit: null }))
        }
      >
        {indicators.map(({ code, name }) => (
          <option key={code} value={code}>
            {inLanguage(name, language)}
          </option>
        ))}
      </select>
    </label>
  );
}
