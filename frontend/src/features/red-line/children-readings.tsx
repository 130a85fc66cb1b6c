import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { Link } from 'react-router';
import type { Reading } from '../../api/models.ts';
import { isAssessed, useUnits } from '../../api/units.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { shortDay } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { compareDecimals, grouped, rounded } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { Likelihood } from '../../parts/likelihood.tsx';
import { redLinePath } from '../../parts/reading-figures.ts';
import { statusOf, worstFirst } from '../../parts/reading-status.ts';
import { StatusMark } from '../../parts/status-mark.tsx';
import { usePlace } from '../../place/use-place.ts';
import { redLineLabels } from './labels.ts';
import { childrenQuery, type Line } from './red-line.queries.ts';
import styles from './red-line.module.css';

/** The same line in each unit directly below; each opens its own page. */
export function ChildrenReadings({ line, reading }: { line: Line; reading: Reading }): JSX.Element {
  const labels = useLabels(redLineLabels);
  const { place } = usePlace();
  const query = useQuery(childrenQuery(line, place));
  return (
    <section className={styles.section}>
      <h2>{labels.children}</h2>
      <QueryView query={query} skeleton={[240]} small>
        {({ items, apportioned }) =>
          items.length === 0 ? (
            <p className="muted">{labels.noChildren}</p>
          ) : (
            <>
              <ReadingsTable readings={items} indicator={reading.indicator} />
              <ApportionmentNote {...apportioned} />
            </>
          )
        }
      </QueryView>
    </section>
  );
}

interface ApportionmentNoteProps {
  parentAllowance: string | null;
  sumOfChildren: string | null;
}

/** Why the units' allowances do not add up; somebody will ask. */
function ApportionmentNote({ parentAllowance, sumOfChildren }: ApportionmentNoteProps): JSX.Element | null {
  const labels = useLabels(redLineLabels);
  if (parentAllowance === null || sumOfChildren === null) return null;
  if (compareDecimals(sumOfChildren, parentAllowance) === 0) return null;
  return <p className={styles.foot}>{labels.apportioned(grouped(sumOfChildren), grouped(parentAllowance))}</p>;
}

function ReadingsTable({ readings, indicator }: { readings: Reading[]; indicator: string }): JSX.Element {
  const labels = useLabels(redLineLabels);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{labels.unit}</th>
          <th scope="col" className={`number ${styles.wide}`}>
            {labels.base}
          </th>
          <th scope="col" className="number">
            {labels.count}
          </th>
          <th scope="col" className="number">
            {labels.leftOfAllowed}
          </th>
          <th scope="col" className={`number ${styles.wide}`}>
            {labels.rate}
          </th>
          <th scope="col">{labels.status}</th>
          <th scope="col" className={`number ${styles.wide}`}>
            {labels.expectedRange}
          </th>
        </tr>
      </thead>
      <tbody>
        {worstFirst(readings).map((reading) => (
          <ReadingRow key={reading.unit} reading={reading} indicator={indicator} />
        ))}
      </tbody>
    </table>
  );
}

function ReadingRow({ reading, indicator }: { reading: Reading; indicator: string }): JSX.Element {
  const labels = useLabels(redLineLabels);
  const language = useLanguage();
  const { linkTo } = usePlace();
  const units = useUnits();
  const { unit, base, count, left, allowance, rate, limit, period, breachedOn, projection } = reading;
  const status = statusOf(reading);
  const isInDanger = status === 'expected' || status === 'warning';
  const probability = projection?.breachProbability ?? null;
  const known = units.find(({ code }) => code === unit);
  return (
    <tr>
      <th scope="row">
        <Link to={linkTo(redLinePath(indicator), { unit, limit })}>
          {known === undefined ? unit : inLanguage(known.name, language)}
        </Link>
      </th>
      <td className={`number ${styles.wide}`}>{base === null ? '?' : rounded(base, language)}</td>
      <td className="number">
        <Link
          to={linkTo('/complaints', { unit, indicator, period })}
          aria-label={labels.openComplaints(`${unit} ${grouped(count)}`)}
        >
          {grouped(count)}
        </Link>
      </td>
      <td className="number">
        {left === null || allowance === null ? '–' : `${grouped(left)} / ${grouped(allowance)}`}
      </td>
      <td className={`number ${styles.wide}`}>{rate ?? '?'}</td>
      <td>
        <StatusMark status={status} assessed={isAssessed(unit, units)} />{' '}
        {breachedOn !== null && <span className="over">{shortDay(breachedOn, language)}</span>}
        {isInDanger && probability !== null && <Likelihood probability={probability} />}
      </td>
      <td className={`number ${styles.wide}`}>
        {projection === null ? '–' : labels.intervalText(grouped(projection.count.low), grouped(projection.count.high))}
      </td>
    </tr>
  );
}
