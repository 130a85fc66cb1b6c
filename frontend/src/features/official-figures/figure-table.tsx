import type { JSX } from 'react';
import type { OfficialFigure } from '../../api/official-models.ts';
import { useLanguage } from '../../language/language.ts';
import { useLabels } from '../../language/use-labels.ts';
import { Button } from '../../parts/button.tsx';
import list from '../../parts/list.module.css';
import { periodName } from '../../place/period.ts';
import { officialLabels } from './labels.ts';
import styles from './official-figures.module.css';

const heads = ['period', 'internal', 'official', 'difference', 'unexplained', 'source'] as const;

interface FigureTableProps {
  figures: readonly OfficialFigure[];
  edit: ((figure: OfficialFigure) => void) | null;
}

/** Period by period: ours, theirs, what differs, and what of it is explained. */
export function FigureTable({ figures, edit }: FigureTableProps): JSX.Element {
  const labels = useLabels(officialLabels);
  return (
    <table className={`${list.table} ${list.stacked} ${styles.figures}`}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col" className={head === 'source' ? list.wide : undefined}>
              {labels.heads[head]}
            </th>
          ))}
          {edit !== null && <th scope="col">{labels.edit}</th>}
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <Row key={figure.period} figure={figure} edit={edit} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ figure, edit }: Omit<FigureTableProps, 'figures'> & { figure: OfficialFigure }): JSX.Element {
  const labels = useLabels(officialLabels);
  const language = useLanguage();
  const { period, internalCount, internalRate, count, rate, difference, source, publishedOn } = figure;
  return (
    <tr>
      <th scope="row">{periodName(period, language)}</th>
      <td>
        <span className={styles.small}>{labels.heads.internal} </span>
        <Figure count={internalCount} rate={internalRate} />
      </td>
      <td>
        <span className={styles.small}>{labels.heads.official} </span>
        <Figure count={count ?? null} rate={rate ?? null} />
      </td>
      <td>
        <span className={styles.small}>{labels.heads.difference} </span>
        <b>{difference === null ? labels.onlyRate : signed(difference)}</b>
      </td>
      <td className={styles.explained}>
        <Explanation figure={figure} />
      </td>
      <td className={styles.source}>
        {source} <span className="muted">{labels.published(publishedOn)}</span>
      </td>
      {edit !== null && (
        <td>
          <Button onClick={() => edit(figure)}>{labels.edit}</Button>
        </td>
      )}
    </tr>
  );
}

function Figure({ count, rate }: { count: string | null; rate: string | null }): JSX.Element {
  const labels = useLabels(officialLabels);
  return (
    <>
      {count ?? '–'} {rate !== null && <span className="muted">{labels.rates(rate)}</span>}
    </>
  );
}

/** The verdict on the difference, and its items. */
function Explanation({ figure: { difference, unexplained, items = [] } }: { figure: OfficialFigure }): JSX.Element {
  const labels = useLabels(officialLabels);
  if (difference === null || unexplained === null) return <>–</>;
  return (
    <>
      <span data-open={unexplained !== '0'}>
        {difference === '0' && items.length === 0 && labels.settled}
        {(difference !== '0' || items.length > 0) &&
          (unexplained === '0' ? labels.allExplained : labels.open(signed(unexplained)))}
      </span>
      {items.length > 0 && (
        <ul aria-label={labels.items}>
          {items.map(({ count, text }) => (
            <li key={`${count} ${text}`}>
              {signed(count)} {text}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** A difference with its sign; a true minus, as figures are set. */
function signed(count: string): string {
  if (count === '0') return '0';
  return count.startsWith('-') ? `−${count.slice(1)}` : `+${count}`;
}
