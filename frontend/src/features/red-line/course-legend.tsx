import type { JSX } from 'react';
import { shortDay } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { periodName } from '../../place/period.ts';
import { burnDownLabels } from './burn-down-labels.ts';
import styles from './burn-down.module.css';
import type { CourseProps } from './course-props.ts';

/** What each line of the chart stands for, and what could not be drawn. */
export function CourseLegend({ burnDown, reading, choice, contacts }: CourseProps): JSX.Element {
  const labels = useLabels(burnDownLabels);
  const isRate = choice.figure === 'rate';
  const isProjected = isRate ? reading.projection !== null : burnDown.fan.length > 0;
  return (
    <ul className={styles.legend}>
      <li data-line="actual">{labels.legend.actual}</li>
      <li data-line="even">{isRate ? labels.legend.evenRate : labels.legend.even}</li>
      {isProjected ? <li data-line="fan">{labels.legend.fan}</li> : <li>{labels.noFan}</li>}
      {burnDown.incomplete !== null && <li data-line="late">{labels.legend.late(burnDown.incomplete.days)}</li>}
      {!isRate && choice.beside.includes('year') && <YearBefore yearBefore={burnDown.yearBefore} />}
      {contacts !== null && <Contacts contacts={contacts} />}
    </ul>
  );
}

function YearBefore({ yearBefore }: Pick<CourseProps['burnDown'], 'yearBefore'>): JSX.Element {
  const { legend } = useLabels(burnDownLabels);
  const language = useLanguage();
  if (yearBefore === null) return <li>{legend.noYear}</li>;
  const say = yearBefore.complete ? legend.year : legend.yearWithGaps;
  return <li data-line="year">{say(periodName(yearBefore.period, language))}</li>;
}

function Contacts({ contacts }: { contacts: NonNullable<CourseProps['contacts']> }): JSX.Element {
  const { legend } = useLabels(burnDownLabels);
  const language = useLanguage();
  const [most] = contacts.toSorted((a, b) => Number(b.count) - Number(a.count));
  if (most === undefined) return <li>{legend.noContacts}</li>;
  return <li data-line="contacts">{legend.contacts(shortDay(most.day, language), grouped(most.count))}</li>;
}
