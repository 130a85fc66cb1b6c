import { type JSX } from 'react';
import { useSearchParams } from 'react-router';
import type { Reading } from '../../api/models.ts';
import { useLabels } from '../../language/use-labels.ts';
import { withParameters } from '../../place/use-place.ts';
import { burnDownLabels } from './burn-down-labels.ts';
import { BurnDownSection } from './burn-down-section.tsx';
import styles from './burn-down.module.css';
import type { Line } from './red-line.queries.ts';
import pageStyles from './red-line.module.css';
import { TrendSection } from './trend-section.tsx';

type View = keyof (typeof burnDownLabels)['zh']['views'];

/** The course of the line: what is left as a gauge, or its rate over periods or months; the choice is in the address. */
export function LineChart({ line, reading }: { line: Line; reading: Reading }): JSX.Element {
  const labels = useLabels(burnDownLabels);
  const [search, setSearch] = useSearchParams();
  const { limit } = line;
  const views: readonly View[] =
    limit === null || reading.allowance === null ? ['periods', 'months'] : ['left', 'periods', 'months'];
  const view = views.find((each) => each === search.get('view')) ?? views[0] ?? 'periods';
  const choose = (chosen: View): void =>
    setSearch((before) => withParameters(before, { view: chosen === views[0] ? null : chosen }), { replace: true });
  return (
    <section className={`${pageStyles.section} ${styles.section}`}>
      <div className={styles.head}>
        <h2>{labels.title}</h2>
        <div className={`${styles.views} screen-only`} role="group" aria-label={labels.choose}>
          {views.map((each) => (
            <button key={each} type="button" aria-pressed={each === view} onClick={() => choose(each)}>
              {labels.views[each]}
            </button>
          ))}
        </div>
      </div>
      {view === 'left' && limit !== null && <BurnDownSection line={{ ...line, limit }} reading={reading} />}
      {view === 'periods' && <TrendSection line={line} period={reading.period} periods={13} />}
      {view === 'months' && <TrendSection line={line} period={reading.asOf.slice(0, 7)} periods={36} />}
    </section>
  );
}
