import { type JSX, useState } from 'react';
import { useSession } from '../../api/session.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Popover } from '../../parts/popover.tsx';
import { firstDay, type PeriodKind, periodKind, periodName, periodWithinYear, quarterOf } from '../../place/period.ts';
import { usePlace } from '../../place/use-place.ts';
import { shellLabels } from '../labels.ts';
import styles from './period-picker.module.css';

/** Chooses the period of the page, of the kinds the page can be asked for. */
export function PeriodPicker({ kinds }: { kinds: readonly PeriodKind[] }): JSX.Element {
  const labels = useLabels(shellLabels);
  const language = useLanguage();
  const { place, move } = usePlace();
  const { today } = useSession().organization;
  const kind = periodKind(place.period);
  const period = kind !== null && kinds.includes(kind) ? place.period : quarterOf(place.period, today);
  return (
    <Popover label={periodName(period, language)} name={labels.period}>
      {(close) => (
        <YearOfPeriods
          kinds={kinds}
          chosen={period}
          today={today}
          choose={(code) => {
            close();
            move({ period: code, asOf: null });
          }}
        />
      )}
    </Popover>
  );
}

interface YearOfPeriodsProps {
  kinds: readonly PeriodKind[];
  chosen: string;
  today: string;
  choose: (code: string) => void;
}

function YearOfPeriods({ kinds, chosen, today, choose }: YearOfPeriodsProps): JSX.Element {
  const labels = useLabels(shellLabels);
  const language = useLanguage();
  const [year, setYear] = useState(Number(chosen.slice(0, 4)));
  const row = (codes: readonly string[], className: string | undefined): JSX.Element => (
    <div className={className}>
      {codes.map((code) => (
        <button
          key={code}
          type="button"
          aria-pressed={code === chosen}
          disabled={firstDay(code) > today}
          onClick={() => choose(code)}
        >
          {periodWithinYear(code, language) || labels.wholeYear}
        </button>
      ))}
    </div>
  );
  return (
    <div className={styles.panel}>
      <div className={styles.year}>
        <button type="button" aria-label={labels.earlier} onClick={() => setYear(year - 1)}>
          ‹
        </button>
        <span aria-live="polite">{periodName(String(year), language)}</span>
        <button
          type="button"
          aria-label={labels.later}
          disabled={String(year) >= today.slice(0, 4)}
          onClick={() => setYear(year + 1)}
        >
          ›
        </button>
      </div>
      {kinds.includes('year') && row([String(year)], styles.whole)}
      {kinds.includes('quarter') &&
        row(
          codesOf(year, 4, (ordinal) => `Q${ordinal}`),
          styles.quarters,
        )}
      {kinds.includes('month') &&
        row(
          codesOf(year, 12, (ordinal) => String(ordinal).padStart(2, '0')),
          styles.quarters,
        )}
    </div>
  );
}

function codesOf(year: number, count: number, suffix: (ordinal: number) => string): string[] {
  return Array.from({ length: count }, (_, index) => `${year}-${suffix(index + 1)}`);
}
