import { type JSX, useEffect, useRef, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { usePermission } from '../../api/session.ts';
import type { RegisteredNumber, Snapshot } from '../../api/snapshot.ts';
import { inLanguage } from '../../language/bilingual.ts';
import { knownWord } from '../../language/known-word.ts';
import { useLanguage } from '../../language/language.ts';
import { grouped } from '../../language/numbers.ts';
import { useLabels } from '../../language/use-labels.ts';
import { addressOf } from '../../place/use-place.ts';
import { reviewLabels } from './labels.ts';
import { rowsOf } from './register-rows.ts';
import styles from './reviews.module.css';

/**
 * Every number of the snapshot: what it is, by which definition and over what it was counted, and the rows behind it.
 * Opened by its heading, or by the code of a number anywhere on the page.
 */
export function NumberRegister({ snapshot }: { snapshot: Snapshot }): JSX.Element {
  const labels = useLabels(reviewLabels);
  const { hash, key } = useLocation();
  const asked = hash.slice(1);
  const [turned, setTurned] = useState<{ visit: string; isOpen: boolean } | null>(null);
  const isOpen = turned?.visit === key ? turned.isOpen : asked !== '';
  return (
    <details
      className={`${styles.section} ${styles.register}`}
      open={isOpen}
      onToggle={(event) => setTurned({ visit: key, isOpen: event.currentTarget.open })}
    >
      <summary>
        <h2>
          {labels.register.title} <span className="muted">{labels.register.note}</span>
        </h2>
      </summary>
      {isOpen && <RegisterTable register={snapshot.register} asked={asked} visit={key} />}
    </details>
  );
}

interface RegisterTableProps {
  register: readonly RegisteredNumber[];
  /** The code that was followed here, and which time it was. */
  asked: string;
  visit: string;
}

function RegisterTable({ register, asked, visit }: RegisterTableProps): JSX.Element {
  const labels = useLabels(reviewLabels);
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    const row = table.current?.querySelector<HTMLElement>('tr[data-asked="true"]');
    row?.scrollIntoView({ block: 'center' });
    row?.querySelector('th')?.focus({ preventScroll: true });
  }, [asked, visit]);
  return (
    <table ref={table} className={`${styles.table} ${styles.cards}`}>
      <thead>
        <tr>
          <th scope="col">{labels.code}</th>
          <th scope="col">{labels.name}</th>
          <th scope="col" className="number">
            {labels.count}
          </th>
          <th scope="col" className="number">
            {labels.rate}
          </th>
          <th scope="col">{labels.register.definition}</th>
          <th scope="col">{labels.register.days}</th>
          <th scope="col">{labels.register.rows}</th>
        </tr>
      </thead>
      <tbody>
        {register.map((number) => (
          <Row key={number.code} number={number} isAsked={number.code === asked} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ number, isAsked }: { number: RegisteredNumber; isAsked: boolean }): JSX.Element {
  const labels = useLabels(reviewLabels);
  const language = useLanguage();
  const { code, name, definition, filter, count, rate } = number;
  const layers = filter.layers.map((layer) => knownWord(labels.register.layers, layer)).join('、');
  return (
    <tr data-asked={isAsked}>
      <th scope="row" className={styles.registered} tabIndex={-1}>
        {code}
      </th>
      <td className={styles.registeredName} data-label={labels.name}>
        {inLanguage(name, language)}
      </td>
      <td className="number" data-label={labels.count}>
        {grouped(count)}
      </td>
      <td className="number" data-label={labels.rate}>
        {rate === null ? '–' : grouped(rate)}
      </td>
      <td data-label={labels.register.definition}>
        {definition.indicator} v{definition.version}
      </td>
      <td data-label={labels.register.days}>
        {labels.register.range(filter.from, filter.until)}
        <span className="muted">
          {' '}
          {knownWord(labels.register.bases, filter.dateBasis)} · {layers}
        </span>
      </td>
      <td data-label={labels.register.rows}>
        <RowsLink number={number} />
      </td>
    </tr>
  );
}

/** The complaints behind a number as they stand today; a late arrival makes them differ from what was frozen. */
function RowsLink({ number }: { number: RegisteredNumber }): JSX.Element {
  const labels = useLabels(reviewLabels);
  const may = usePermission();
  const rows = rowsOf(number);
  if (rows === null) return <span className="muted">{labels.register.manyPeriods}</span>;
  if (!may('complaints.read')) return <span className="muted">–</span>;
  return (
    <Link to={addressOf('/complaints', rows)} aria-label={labels.register.openRows(number.code)}>
      {labels.register.open}
    </Link>
  );
}
