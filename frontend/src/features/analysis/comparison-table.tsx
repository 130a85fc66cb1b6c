import type { JSX } from 'react';
import { Link } from 'react-router';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { grouped, rounded } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { redLinePath } from '../../parts/reading-figures.ts';
import { usePlace } from '../../place/use-place.ts';
import type { RankedUnit, Ranking } from './analysis.queries.ts';
import styles from './analysis.module.css';
import { isOutside } from './funnel-chart.ts';
import { analysisLabels } from './labels.ts';

/** Those told apart with their word, then everybody else in the order of names: no rank numbers. */
export function ComparisonTable({ ranking }: { ranking: Ranking }): JSX.Element {
  const labels = useLabels(analysisLabels);
  const { indicator, units } = ranking;
  const parts = [
    { title: labels.outside, units: units.filter(({ verdict }) => isOutside(verdict)) },
    { title: labels.inside, units: units.filter(({ verdict }) => verdict === 'not-distinguishable') },
    { title: labels.nothing, units: units.filter(({ verdict }) => verdict === 'undecided') },
  ];
  return (
    <section className={styles.section}>
      <div className={styles.wideTable}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{labels.unit}</th>
              <th scope="col" className="number">
                {labels.count}
              </th>
              <th scope="col" className={`number ${styles.wide}`}>
                {labels.base}
              </th>
              <th scope="col" className="number">
                {labels.rate}
              </th>
              <th scope="col" className={`number ${styles.wide}`}>
                {labels.interval}
              </th>
              <th scope="col">{labels.verdict}</th>
            </tr>
          </thead>
          {parts
            .filter((part) => part.units.length > 0)
            .map((part) => (
              <Part key={part.title} {...part} indicator={indicator} />
            ))}
        </table>
      </div>
    </section>
  );
}

function Part({
  title,
  units,
  indicator,
}: {
  title: string;
  units: readonly RankedUnit[];
  indicator: string;
}): JSX.Element {
  return (
    <tbody>
      <tr className={styles.part}>
        <th scope="rowgroup" colSpan={6}>
          {title} · {units.length}
        </th>
      </tr>
      {units.map((each) => (
        <Row key={each.unit.code} ranked={each} indicator={indicator} />
      ))}
    </tbody>
  );
}

function Row({ ranked, indicator }: { ranked: RankedUnit; indicator: string }): JSX.Element {
  const labels = useLabels(analysisLabels);
  const language = useLanguage();
  const { linkTo } = usePlace();
  const { unit, count, base, rate, interval, verdict } = ranked;
  const name = inLanguage(unit.name, language);
  return (
    <tr>
      <th scope="row">
        <Link to={linkTo(redLinePath(indicator), { unit: unit.code })}>{name}</Link>
      </th>
      <td className="number">
        <Link
          to={linkTo('/complaints', { unit: unit.code, indicator })}
          aria-label={labels.openCount(name, grouped(count))}
        >
          {grouped(count)}
        </Link>
      </td>
      <td className={`number ${styles.wide}`}>{base === null ? '?' : rounded(base, language)}</td>
      <td className="number">{rate ?? labels.noRate}</td>
      <td className={`number ${styles.wide}`}>
        {interval === null ? '–' : labels.rangeText(interval.low, interval.high)}
      </td>
      <td>{verdict === 'undecided' ? undecidedText(ranked, labels) : labels.verdicts[verdict]}</td>
    </tr>
  );
}

function undecidedText({ complete }: RankedUnit, labels: (typeof analysisLabels)['zh']): string {
  return complete ? labels.undecided.small : labels.undecided.incomplete;
}
