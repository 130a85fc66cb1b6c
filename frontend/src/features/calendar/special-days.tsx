import type { JSX } from 'react';
import type { SettledDay } from '../../api/delivery-models.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { fullDay } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import list from '../../parts/list.module.css';
import styles from './calendar.module.css';
import { calendarLabels } from './labels.ts';

/** The same in words: each day that does not follow its weekday, and who says so. */
export function SpecialDays({ days }: { days: readonly SettledDay[] }): JSX.Element {
  const labels = useLabels(calendarLabels);
  const language = useLanguage();
  return (
    <details className={styles.special}>
      <summary>
        {labels.special} ({days.length})
      </summary>
      {days.length === 0 ? (
        <p className="muted">{labels.noneSpecial}</p>
      ) : (
        <table className={`${list.table} ${list.stacked}`}>
          <thead>
            <tr>
              <th scope="col">{labels.dayHead}</th>
              <th scope="col">{labels.whatHead}</th>
              <th scope="col">{labels.nameHead}</th>
              <th scope="col" className={list.wide}>
                {labels.sourceHead}
              </th>
            </tr>
          </thead>
          <tbody>
            {days.map((day) => (
              <tr key={day.day}>
                <th scope="row">{fullDay(day.day, language)}</th>
                <td>{day.working ? labels.working : labels.off}</td>
                <td>{inLanguage(day.name, language)}</td>
                <td className="muted">
                  {labels.sources[day.source]}
                  {day.fileName !== null && ` · ${day.fileName}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}
