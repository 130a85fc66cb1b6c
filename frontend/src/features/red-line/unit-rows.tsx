import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { Link } from 'react-router';
import type { Reading, UnitCauses } from '../../api/models.ts';
import { isAssessed, useUnits } from '../../api/units.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { shortDay } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { grouped, rounded } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { KnownSince } from '../../parts/known-since.tsx';
import { Likelihood } from '../../parts/likelihood.tsx';
import { redLinePath } from '../../parts/reading-figures.ts';
import { statusOf, worstFirst } from '../../parts/reading-status.ts';
import { StatusMark } from '../../parts/status-mark.tsx';
import { usePlace } from '../../place/use-place.ts';
import { redLineLabels } from './labels.ts';
import { childrenQuery, type Line, unitCausesQuery } from './red-line.queries.ts';
import styles from './red-line.module.css';
import { UnitCausesCell } from './unit-causes-cell.tsx';

interface UnitRowsProps {
  reading: Reading;
  line: Line;
  causes: UnitCauses | undefined;
}

/** One unit of the table; where it has units of its own, these open below it. */
export function UnitRows({ reading, line, causes }: UnitRowsProps): JSX.Element {
  const labels = useLabels(redLineLabels);
  const [open, setOpen] = useState(false);
  const units = useUnits();
  const name = useUnitName(reading.unit);
  const hasBelow = units.some(({ parent }) => parent === reading.unit);
  return (
    <>
      <ReadingRow reading={reading} causes={causes}>
        {hasBelow && (
          <button
            type="button"
            className={`${styles.unfold} screen-only`}
            aria-expanded={open}
            aria-label={labels.unfold(name)}
            onClick={() => setOpen(!open)}
          >
            {open ? '−' : '+'}
          </button>
        )}
      </ReadingRow>
      {open && <RowsBelow reading={reading} line={line} />}
    </>
  );
}

function RowsBelow({ reading: { unit, period }, line }: Omit<UnitRowsProps, 'causes'>): JSX.Element {
  const labels = useLabels(redLineLabels);
  const { place } = usePlace();
  const here = { ...place, unit, period };
  const { data, error } = useQuery(childrenQuery(line, here));
  const { data: causes } = useQuery(unitCausesQuery(line, here));
  if (data !== undefined) {
    return (
      <>
        {worstFirst(data.items).map((each) => (
          <ReadingRow key={each.unit} reading={each} causes={causes?.find((own) => own.unit === each.unit)} below />
        ))}
      </>
    );
  }
  return (
    <tr>
      <td colSpan={8} className="muted">
        {error === null ? labels.loading : labels.notLoaded}
      </td>
    </tr>
  );
}

interface ReadingRowProps {
  reading: Reading;
  causes: UnitCauses | undefined;
  below?: boolean;
  children?: JSX.Element | false;
}

function ReadingRow({ reading, causes, below = false, children }: ReadingRowProps): JSX.Element {
  const labels = useLabels(redLineLabels);
  const language = useLanguage();
  const { linkTo } = usePlace();
  const name = useUnitName(reading.unit);
  const { unit, base, count, left, allowance, rate, limit, period, projection, indicator } = reading;
  return (
    <tr data-below={below}>
      <th scope="row">
        {children}
        <Link to={linkTo(redLinePath(indicator), { unit, limit })}>{name}</Link>
      </th>
      <td className={`number ${styles.wide}`}>{base === null ? '?' : rounded(base, language)}</td>
      <td className="number">
        <Link
          to={linkTo('/complaints', { unit, indicator, period })}
          aria-label={labels.openComplaints(`${name} ${grouped(count)}`)}
        >
          {grouped(count)}
        </Link>{' '}
        <KnownSince reading={reading} short />
      </td>
      <td className="number">
        {left === null || allowance === null ? '–' : `${grouped(left)} / ${grouped(allowance)}`}
      </td>
      <td className={`number ${styles.wide}`}>{rate ?? '?'}</td>
      <StatusCell reading={reading} />
      <td className={`number ${styles.wide}`}>
        {projection === null ? '–' : labels.intervalText(grouped(projection.count.low), grouped(projection.count.high))}
      </td>
      <td className={styles.causes}>
        <UnitCausesCell reading={reading} causes={causes} />
      </td>
    </tr>
  );
}

function StatusCell({ reading }: { reading: Reading }): JSX.Element {
  const language = useLanguage();
  const assessed = isAssessed(reading.unit, useUnits());
  const status = statusOf(reading);
  const isInDanger = status === 'expected' || status === 'warning';
  const probability = reading.projection?.breachProbability ?? null;
  return (
    <td>
      <StatusMark status={status} assessed={assessed} />{' '}
      {reading.breachedOn !== null && <span className="over">{shortDay(reading.breachedOn, language)}</span>}
      {isInDanger && probability !== null && <Likelihood probability={probability} />}
    </td>
  );
}

function useUnitName(code: string): string {
  const language = useLanguage();
  const known = useUnits().find((unit) => unit.code === code);
  return known === undefined ? code : inLanguage(known.name, language);
}
