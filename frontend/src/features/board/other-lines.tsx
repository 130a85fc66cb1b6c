import type { JSX } from 'react';
import { Link } from 'react-router';
import type { Board, BoardCard } from '../../api/models.ts';
import { isAssessed, useUnits } from '../../api/units.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { useLanguage } from '../../language/language.ts';
import { grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Popover } from '../../parts/popover.tsx';
import { amountOf, redLinePath } from '../../parts/reading-figures.ts';
import { statusOf } from '../../parts/reading-status.ts';
import { StatusMark } from '../../parts/status-mark.tsx';
import { periodName } from '../../place/period.ts';
import { usePlace } from '../../place/use-place.ts';
import { boardLabels } from './labels.ts';
import styles from './other-lines.module.css';
import { lineKey, MOST_LINES } from './shown-lines.ts';
import { useShownLines } from './use-shown-lines.ts';

/** The lines for which there is no card, each in one row; nothing where all have one. */
export function OtherLines({ board }: { board: Board }): JSX.Element | null {
  const labels = useLabels(boardLabels);
  const { shown } = useShownLines(board);
  const others = board.cards.filter((card) => !shown.includes(card));
  if (others.length === 0) return null;
  return (
    <section className={styles.others} aria-label={labels.otherLines(String(others.length))}>
      <div className={styles.head}>
        <h2>{labels.otherLines(String(others.length))}</h2>
        <div className="screen-only">
          <Popover label={labels.chooseLines} name={labels.chooseLinesName} align="end">
            {() => <LineChoice board={board} />}
          </Popover>
        </div>
      </div>
      <ul>
        {others.map((card) => (
          <OtherLine key={lineKey(card)} card={card} stale={board.stale !== null} />
        ))}
      </ul>
    </section>
  );
}

function OtherLine({ card: { reading }, stale }: { card: BoardCard; stale: boolean }): JSX.Element {
  const labels = useLabels(boardLabels);
  const { linkTo } = usePlace();
  const amount = amountOf(reading);
  const { before, after } = labels[amount.kind];
  return (
    <li>
      <Link to={linkTo(redLinePath(reading.indicator), { limit: reading.limit })}>
        <LineName card={{ reading }} />
      </Link>
      <span className={amount.kind === 'over' ? 'over' : undefined}>
        {before} <b>{grouped(amount.value)}</b> {after}
      </span>
      <StatusMark status={statusOf(reading, stale)} assessed={isAssessed(reading.unit, useUnits())} />
    </li>
  );
}

function LineChoice({ board }: { board: Board }): JSX.Element {
  const labels = useLabels(boardLabels);
  const { shown, toggle } = useShownLines(board);
  return (
    <fieldset className={styles.choice}>
      <legend>{labels.chooseUpTo(String(MOST_LINES))}</legend>
      {board.cards.map((card) => (
        <label key={lineKey(card)}>
          <input
            type="checkbox"
            checked={shown.includes(card)}
            disabled={shown.length === 1 && shown.includes(card)}
            onChange={() => toggle(card)}
          />{' '}
          <LineName card={card} />
        </label>
      ))}
    </fieldset>
  );
}

function LineName({ card: { reading } }: { card: Pick<BoardCard, 'reading'> }): JSX.Element {
  const language = useLanguage();
  return (
    <>
      {inLanguage(reading.indicatorName, language)} · {periodName(reading.period, language)}
    </>
  );
}
