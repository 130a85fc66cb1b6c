import type { JSX } from 'react';
import { Link } from 'react-router';
import type { BoardChild, Reading } from '../../api/models.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { shortDay } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { CountTrigger } from '../../parts/count-trigger.tsx';
import { KnownSince } from '../../parts/known-since.tsx';
import { Likelihood } from '../../parts/likelihood.tsx';
import { redLinePath } from '../../parts/reading-figures.ts';
import { statusOf } from '../../parts/reading-status.ts';
import { StatusShape } from '../../parts/status-mark.tsx';
import { cycleWord } from './cycle-word.ts';
import { usePlace } from '../../place/use-place.ts';
import styles from './children-table.module.css';
import { boardLabels } from './labels.ts';

interface LeftCellProps {
  reading: Reading;
  unit: BoardChild['unit'];
  stale: boolean;
  /** The same line of the whole. */
  whole: Reading;
}

/** A unit's cell of a line; a dash where the line does not bind it. */
export function LineCell({
  reading,
  ...cell
}: Omit<LeftCellProps, 'reading'> & { reading: Reading | null }): JSX.Element {
  if (reading !== null) return <LeftCell reading={reading} {...cell} />;
  return (
    <td className={`number ${styles.left}`}>
      –<span className={styles.mark} />
    </td>
  );
}

/**
 * What one unit has left of one line: 39/97; over the line with the day it happened, in danger with how likely it is. A
 * star marks a base more provisional than the one of the whole: the present month's never exists.
 */
function LeftCell({ reading, unit, stale, whole }: LeftCellProps): JSX.Element {
  const labels = useLabels(boardLabels);
  const language = useLanguage();
  const { linkTo } = usePlace();
  const { left, allowance, count, limit, limitKind, indicator, breachedOn, baseProvisionalFrom } = reading;
  const status = statusOf(reading, stale);
  const probability = reading.projection?.breachProbability ?? null;
  const isPlain = left === null || allowance === null || limitKind === 'zero-tolerance';
  const text = isPlain ? grouped(count) : `${grouped(left)}/${grouped(allowance)}`;
  const name = `${inLanguage(reading.indicatorName, language)} · ${cycleWord(reading, labels.cycle, language)}`;
  const spoken = `${inLanguage(unit.name, language)} ${name} ${text}`;
  return (
    <td className={`number ${styles.left}`} data-status={status} data-line={name}>
      <Link
        to={linkTo(redLinePath(indicator), { limit, unit: unit.code })}
        aria-label={labels.linkToLine(spoken)}
        className={status === 'breached' ? 'over' : undefined}
      >
        {text}
        {baseProvisionalFrom !== null && baseProvisionalFrom !== whole.baseProvisionalFrom && '*'}
      </Link>
      <span className={styles.mark} data-status={status}>
        {status !== 'inside' && <StatusShape status={status} />}
        {status === 'breached' && breachedOn !== null && shortDay(breachedOn, language)}
        {(status === 'expected' || status === 'warning') && probability !== null && (
          <Likelihood probability={probability} />
        )}
        {status === 'warning' && <CountTrigger reading={reading} short />}
        {status === 'inside' && <KnownSince reading={reading} short />}
      </span>
    </td>
  );
}
