import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { Link } from 'react-router';
import type { Reading } from '../../api/models.ts';
import type { components } from '../../api/schema.ts';
import { usePermission } from '../../api/session.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { defineLabels } from '../../language/labels.ts';
import { useLanguage } from '../../language/language.ts';
import { grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { QueryView } from '../../parts/query-view.tsx';
import { usePlace } from '../../place/use-place.ts';
import styles from './gap-causes.module.css';
import { IcebergLine } from './iceberg-line.tsx';
import { type Line, waterfallQuery } from './red-line.queries.ts';
import { typeFilters } from './type-filters.ts';

type Waterfall = components['schemas']['WaterfallDto'];

const labels = defineLabels(
  {
    title: '比去年同期，差在哪',
    before: '去年同期',
    now: '现在',
    notComparable: '其间口径变过，差额里有口径的一份。',
    cause: '原因',
    change: '件数',
    open: (name: string) => `${name}，看投诉明细`,
    process: '看过程图：是信号还是平常波动',
    comparison: '看单位比较',
  },
  {
    title: 'Where the difference to last year comes from',
    before: 'Same days last year',
    now: 'Now',
    notComparable: 'Counting changed in between: part of the difference is that.',
    cause: 'Cause',
    change: 'Complaints',
    open: (name: string) => `${name}, open the complaints`,
    process: 'Process chart: signal or ordinary variation',
    comparison: 'Comparison of units',
  },
);

/** The difference to the same days of last year, by cause; the causes add up to it exactly. */
export function GapCauses({ line, reading }: { line: Line; reading: Reading }): JSX.Element {
  const words = useLabels(labels);
  const { place } = usePlace();
  const query = useQuery(waterfallQuery(line, { ...place, period: reading.period }));
  return (
    <section className={styles.section}>
      <h2>{words.title}</h2>
      <QueryView query={query} skeleton={[24, 160]} small>
        {(waterfall) => <Causes waterfall={waterfall} reading={reading} />}
      </QueryView>
      <IcebergLine line={line} reading={reading} />
      <Further line={line} />
    </section>
  );
}

/** Whether the difference is more than noise, over time and between units. */
function Further({ line: { indicator, limit } }: { line: Line }): JSX.Element {
  const words = useLabels(labels);
  const { linkTo } = usePlace();
  return (
    <p className={styles.further}>
      <Link to={linkTo('/analysis/process', { indicator, limit })}>{words.process}</Link>
      <Link to={linkTo('/analysis/comparison', { indicator })}>{words.comparison}</Link>
    </p>
  );
}

function Causes({ waterfall, reading }: { waterfall: Waterfall; reading: Reading }): JSX.Element {
  const words = useLabels(labels);
  const language = useLanguage();
  const { conclusion, parts, count, previousCount, comparable } = waterfall;
  const widest = Math.max(1, ...parts.map(({ change }) => Math.abs(Number(change))));
  return (
    <>
      <p>{inLanguage(conclusion, language)}</p>
      {!comparable && <p className="muted">{words.notComparable}</p>}
      <table className={styles.table}>
        <thead className="hidden-visually">
          <tr>
            <th scope="col" colSpan={2}>
              {words.cause}
            </th>
            <th scope="col">{words.change}</th>
          </tr>
        </thead>
        <tbody>
          <End name={words.before} count={previousCount} />
          {parts.map((part) => (
            <tr key={`${part.kind} ${part.key}`}>
              <th scope="row">
                <CauseName part={part} reading={reading} />
              </th>
              <td className={styles.track}>
                <Bar change={Number(part.change)} widest={widest} />
              </td>
              <td className="number">{signed(part.change)}</td>
            </tr>
          ))}
          <End name={words.now} count={count} />
        </tbody>
      </table>
    </>
  );
}

function End({ name, count }: { name: string; count: string }): JSX.Element {
  return (
    <tr className={styles.end}>
      <th scope="row" colSpan={2}>
        {name}
      </th>
      <td className="number">{grouped(count)}</td>
    </tr>
  );
}

function CauseName({ part, reading }: { part: Waterfall['parts'][number]; reading: Reading }): JSX.Element {
  const words = useLabels(labels);
  const language = useLanguage();
  const { linkTo } = usePlace();
  const may = usePermission();
  const name = inLanguage(part.name, language);
  if (part.key === null || part.key === '') return <>{name}</>;
  if (part.kind === 'incident')
    return may('events.read') ? <Link to={`/data/events/${part.key}`}>{name}</Link> : <>{name}</>;
  return (
    <Link to={linkTo('/complaints', typeFilters(reading, part.key))} aria-label={words.open(name)}>
      {name}
    </Link>
  );
}

/** To the right of the middle what added, to the left what took away. */
function Bar({ change, widest }: { change: number; widest: number }): JSX.Element {
  const share = (Math.abs(change) / widest) * 50;
  const left = change < 0 ? 50 - share : 50;
  return <span className={styles.bar} data-less={change < 0} style={{ left: `${left}%`, width: `${share}%` }} />;
}

function signed(change: string): string {
  if (change === '0') return '0';
  return change.startsWith('-') ? `−${change.slice(1)}` : `+${change}`;
}
