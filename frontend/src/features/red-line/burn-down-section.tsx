import { useQuery } from '@tanstack/react-query';
import { type JSX, useRef } from 'react';
import type { BurnDown, Reading } from '../../api/models.ts';
import { usePermission } from '../../api/session.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { shortDay } from '../../language/days.ts';
import { useLanguage } from '../../language/language.ts';
import { grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { usePlace } from '../../place/use-place.ts';
import { burnDownGeometry } from './burn-down-geometry.ts';
import { burnDownLabels } from './burn-down-labels.ts';
import styles from './burn-down.module.css';
import { BurnDownTable } from './burn-down-table.tsx';
import type { ChartChoice } from './chart-choice.ts';
import { CourseChart } from './course-chart.tsx';
import { CourseLegend } from './course-legend.tsx';
import type { CourseProps } from './course-props.ts';
import { type EventMark, eventMarks } from './event-marks.ts';
import { lateDays } from './late-days.ts';
import { rateGeometry } from './rate-geometry.ts';
import { burnDownQuery, eventsQuery, icebergQuery, type LimitedLine } from './red-line.queries.ts';
import { saveDrawing } from './save-drawing.ts';

type Words = (typeof burnDownLabels)['zh'];

interface BurnDownSectionProps {
  line: LimitedLine;
  reading: Reading;
  choice: ChartChoice;
}

/** The line day by day, what is left or its rate, with the events of the period; the same figures as a table. */
export function BurnDownSection({ line, reading, choice }: BurnDownSectionProps): JSX.Element {
  const { place } = usePlace();
  const here = { ...place, period: reading.period };
  const query = useQuery(burnDownQuery(line, here));
  const { data: iceberg } = useQuery({ ...icebergQuery(line, here), enabled: choice.beside.includes('contacts') });
  const contacts = choice.beside.includes('contacts') ? (iceberg?.contacts ?? null) : null;
  return (
    <QueryView query={query} skeleton={[24, 300]} small>
      {(burnDown) => <DrawnCourse burnDown={burnDown} reading={reading} choice={choice} contacts={contacts} />}
    </QueryView>
  );
}

function DrawnCourse(props: CourseProps): JSX.Element {
  const { burnDown, reading, choice, contacts } = props;
  const labels = useLabels(burnDownLabels);
  const drawing = useRef<SVGSVGElement>(null);
  const marks = useMarks(burnDown);
  const isRate = choice.figure === 'rate';
  const beside = { yearBefore: choice.beside.includes('year') };
  const fileName = `${reading.indicator}-${reading.unit}-${reading.period}`;
  return (
    <>
      <CourseChart
        layOut={(box) => (isRate ? rateGeometry(burnDown, reading, box) : burnDownGeometry(burnDown, box, beside))}
        contacts={contacts ?? []}
        late={lateDays(burnDown)}
        marks={marks}
        name={chartName(reading, isRate, labels)}
        sayNow={isRate ? labels.nowRate : labels.now}
        isOver={reading.left?.startsWith('-') === true}
        drawing={drawing}
      />
      <CourseLegend {...props} />
      <StillToCome {...props} />
      <MarkNames marks={marks} />
      <div className={styles.behind}>
        <details>
          <summary>{labels.table}</summary>
          <BurnDownTable burnDown={burnDown} contacts={contacts} />
        </details>
        <button
          type="button"
          className="screen-only"
          onClick={() => drawing.current !== null && void saveDrawing(drawing.current, fileName)}
        >
          {labels.save}
        </button>
      </div>
    </>
  );
}

/** How many complaints of the last days are still expected to become known. */
function StillToCome({ burnDown: { incomplete } }: CourseProps): JSX.Element | null {
  const labels = useLabels(burnDownLabels);
  if (incomplete === null) return null;
  return (
    <p className={styles.late}>
      {labels.stillToCome(
        incomplete.days,
        Number(incomplete.expected) < 1 ? labels.lessThanOne : grouped(incomplete.expected),
      )}
    </p>
  );
}

function chartName({ rate, limitValue, left }: Reading, isRate: boolean, labels: Words): string {
  return isRate ? labels.rateChart(rate ?? '?', limitValue ?? '?') : labels.chart(grouped(left ?? '0'));
}

function MarkNames({ marks }: { marks: readonly EventMark[] }): JSX.Element | null {
  const language = useLanguage();
  if (marks.length === 0) return null;
  return (
    <ol className={styles.marks}>
      {marks.map(({ id, day, number, name }) => (
        <li key={id}>
          <b>{number}</b> {shortDay(day, language)} {inLanguage(name, language)}
        </li>
      ))}
    </ol>
  );
}

/** The events of the period, for those who may see them; the chart does not wait for them. */
function useMarks({ days }: BurnDown): readonly EventMark[] {
  const { place } = usePlace();
  const may = usePermission();
  const [from = '', until = ''] = [days.at(0)?.day, days.at(-1)?.day];
  const { data } = useQuery({ ...eventsQuery(place.unit, from, until), enabled: may('events.read') });
  return data === undefined ? [] : eventMarks(data, from, place.asOf ?? until);
}
