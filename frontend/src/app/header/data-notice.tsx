import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import type { Board } from '../../api/models.ts';
import { useSession } from '../../api/session.ts';
import { boardQuery } from '../../features/board/board.query.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { shortDay } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { usePlace } from '../../place/use-place.ts';
import { shellLabels } from '../labels.ts';
import styles from './data-notice.module.css';

/** How fresh the figures are, and who has not reported. */
export function DataNotice(): JSX.Element | null {
  const labels = useLabels(shellLabels);
  const language = useLanguage();
  const { place } = usePlace();
  const { data: board } = useQuery(boardQuery(place, useSession().organization.today));
  if (board === undefined) return null;
  return (
    <p className={styles.notice}>
      <span className={styles.day}>
        {board.dataAsOf === null ? labels.noData : labels.dataAsOf(shortDay(board.dataAsOf, language))}
      </span>
      <MissingUnits board={board} />
    </p>
  );
}

function MissingUnits({ board: { missing } }: { board: Board }): JSX.Element | null {
  const labels = useLabels(shellLabels);
  const language = useLanguage();
  const [first] = missing;
  if (first === undefined) return null;
  const rest = missing.length > 1 ? labels.missingMore(String(missing.length)) : '';
  return (
    <span className={styles.missing}>
      ! {labels.missing(inLanguage(first.unit.name, language), String(first.days))} {rest}
    </span>
  );
}
