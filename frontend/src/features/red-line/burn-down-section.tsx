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
import { BurnDownChart } from './burn-down-chart.tsx';
import { burnDownLabels } from './burn-down-labels.ts';
import styles from './burn-down.module.css';
import { BurnDownTable } from './burn-down-table.tsx';
import { type EventMark, eventMarks } from './event-marks.ts';
import { burnDownQuery, eventsQuery, type LimitedLine } from './red-line.queries.ts';
import { saveDrawing } from './save-drawing.ts';

/** What is left of the line day by day, with the events of the period; the same figures as a table. */
export function BurnDownSection({ line, reading }: { line: LimitedLine; reading: Reading }): JSX.Element {
  const { place } = usePlace();
  const query = useQuery(burnDownQuery(line, { ...place, period: reading.period }));
  return (
    <QueryView query={query} skeleton={[24, 300]} small>
      {(burnDown) => <DrawnBurnDown burnDown={burnDown} reading={reading} />}
    </QueryView>
  );
}

function DrawnBurnDown({ burnDown, reading }: { burnDown: BurnDown; reading: Reading }): JSX.Element {
  const labels = useLabels(burnDownLabels);
  const drawing = useRef<SVGSVGElement>(null);
  const marks = useMarks(burnDown);
  return (
    <>
      <BurnDownChart
        burnDown={burnDown}
        marks={marks}
        name={labels.chart(grouped(reading.left ?? '0'))}
        drawing={drawing}
      />
      <ul className={styles.legend}>
        <li data-line="actual">{labels.legend.actual}</li>
        <li data-line="even">{labels.legend.even}</li>
        {burnDown.fan.length > 0 ? <li data-line="fan">{labels.legend.fan}</li> : <li>{labels.noFan}</li>}
      </ul>
      <MarkNames marks={marks} />
      <div className={styles.behind}>
        <details>
          <summary>{labels.table}</summary>
          <BurnDownTable burnDown={burnDown} />
        </details>
        <button
          type="button"
          className="screen-only"
          onClick={() =>
            drawing.current !== null &&
            void saveDrawing(drawing.current, `${reading.indicator}-${reading.unit}-${reading.period}`)
          }
        >
          {labels.save}
        </button>
      </div>
    </>
  );
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
