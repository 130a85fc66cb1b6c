import type { JSX } from 'react';
import { Link } from 'react-router';
import type { BoardCard } from '../../api/models.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { shortDay } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { usePlace } from '../../place/use-place.ts';
import { boardLabels } from './labels.ts';
import styles from './red-line-card.module.css';

interface AwaitedLineProps {
  card: BoardCard;
  name: string;
}

/** What is alleged and not decided yet: how many, the oldest of them, by when and by whom it is decided. */
export function AwaitedLine({ card: { awaited, reading }, name }: AwaitedLineProps): JSX.Element | null {
  const labels = useLabels(boardLabels);
  const language = useLanguage();
  const { linkTo } = usePlace();
  if (awaited === null) return null;
  const { count, unit, since, decideBy, overdue, by } = awaited;
  const text = labels.awaiting(grouped(count));
  const filter = { indicator: reading.indicator, period: reading.period, confirmation: 'awaiting' };
  return (
    <div className={styles.outlook}>
      <p>
        <Link to={linkTo('/complaints', filter)} aria-label={labels.linkToComplaints(`${name} ${text}`)}>
          {text}
        </Link>
        <span>{labels.registered(inLanguage(unit.name, language), shortDay(since, language))}</span>
      </p>
      <p>
        <span className={overdue ? 'over' : undefined}>
          {(overdue ? labels.decisionOverdue : labels.decideBy)(shortDay(decideBy, language))}
        </span>
        {by !== null && <span className="muted">{labels.decidedBy(by)}</span>}
      </p>
    </div>
  );
}
