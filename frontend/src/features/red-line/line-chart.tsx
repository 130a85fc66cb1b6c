import { type JSX } from 'react';
import type { Reading } from '../../api/models.ts';
import { useLabels } from '../../language/use-labels.ts';
import { burnDownLabels } from './burn-down-labels.ts';
import { BurnDownSection } from './burn-down-section.tsx';
import styles from './burn-down.module.css';
import { type ChartChoosing, type Figure, offeredBeside, type Span, useChartChoice } from './chart-choice.ts';
import type { Line } from './red-line.queries.ts';
import pageStyles from './red-line.module.css';
import { TrendSection } from './trend-section.tsx';

const FIGURES: readonly Figure[] = ['count', 'rate'];
const PERIODS = 13;
const MONTHS = 36;

/** The course of the line within its period, over periods or months, in complaints or as a rate; kept in the address. */
export function LineChart({ line, reading }: { line: Line; reading: Reading }): JSX.Element {
  const labels = useLabels(burnDownLabels);
  const choosing = useChartChoice();
  const { limit } = line;
  const hasGauge = limit !== null && reading.allowance !== null;
  const spans: readonly Span[] = hasGauge ? ['period', 'periods', 'months'] : ['periods', 'months'];
  const span = spans.includes(choosing.choice.span) ? choosing.choice.span : 'periods';
  const figure = hasGauge || choosing.choice.span === span ? choosing.choice.figure : 'rate';
  const choice = { ...choosing.choice, span, figure };
  return (
    <section className={`${pageStyles.section} ${styles.section}`}>
      <div className={styles.head}>
        <h2>{figure === 'count' && span === 'period' ? labels.title : labels.course}</h2>
        <Choices spans={spans} choosing={{ ...choosing, choice }} />
      </div>
      {span === 'period' && limit !== null && (
        <BurnDownSection line={{ ...line, limit }} reading={reading} choice={choice} />
      )}
      {span === 'periods' && (
        <TrendSection line={line} reading={reading} period={reading.period} periods={PERIODS} choice={choice} />
      )}
      {span === 'months' && (
        <TrendSection
          line={line}
          reading={reading}
          period={reading.asOf.slice(0, 7)}
          periods={MONTHS}
          choice={choice}
        />
      )}
    </section>
  );
}

function Choices({ spans, choosing }: { spans: readonly Span[]; choosing: ChartChoosing }): JSX.Element {
  const labels = useLabels(burnDownLabels);
  const { choice, choose } = choosing;
  return (
    <div className={`${styles.choices} screen-only`}>
      <div className={styles.views} role="group" aria-label={labels.chooseFigure}>
        {FIGURES.map((figure) => (
          <Choice key={figure} on={figure === choice.figure} choose={() => choose({ span: choice.span, figure })}>
            {labels.figures[figure]}
          </Choice>
        ))}
      </div>
      <div className={styles.views} role="group" aria-label={labels.choose}>
        {spans.map((span) => (
          <Choice key={span} on={span === choice.span} choose={() => choose({ span, figure: choice.figure })}>
            {labels.spans[span]}
          </Choice>
        ))}
      </div>
      <div className={styles.views} role="group" aria-label={labels.chooseBeside}>
        {offeredBeside(choice).map((each) => {
          const on = choice.beside.includes(each);
          const beside = on ? choice.beside.filter((other) => other !== each) : [...choice.beside, each];
          return (
            <Choice key={each} on={on} choose={() => choose({ beside })}>
              {labels.beside[each]}
            </Choice>
          );
        })}
      </div>
    </div>
  );
}

interface ChoiceProps {
  on: boolean;
  choose: () => void;
  children: string;
}

function Choice({ on, choose, children }: ChoiceProps): JSX.Element {
  return (
    <button type="button" aria-pressed={on} onClick={choose}>
      {children}
    </button>
  );
}
