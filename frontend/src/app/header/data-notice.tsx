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
import { LookBackPicker } from './look-back-picker.tsx';

/** How fresh the figures are, and who has not reported. */
export function DataNotice({ looksBack }: { looksBack: boolean }): JSX.Element | null {
  const labels = useLabels(shellLabels);
  const language = useLanguage();
  const { place } = usePlace();
  const { data: board } = useQuery(boardQuery(place, useSession().organization.today));
  if (board === undefined) return null;
  return (
    <div className={styles.notice}>
      {looksBack && board.dataAsOf !== null ? (
        <LookBackPicker dataAsOf={board.dataAsOf} />
      ) : (
        <span className={styles.day}>
          {board.dataAsOf === null ? labels.noData : labels.dataAsOf(shortDay(board.dataAsOf, language))}
        </span>
      )}
      <MissingUnits board={board} />
    </div>
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
